using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Follows the result of an awaited sign-in to what is asked of it, as long as it stays in one local.</summary>
internal static class ResultReads
{
    /// <summary>Whether <c>Succeeded</c> is asked for and nothing else happens to the result but questions for <c>IsLockedOut</c> and <c>IsNotAllowed</c>.</summary>
    public static bool IsOnlySucceeded(IInvocationOperation call)
    {
        IOperation result = call;
        while (result.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation
            || result.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured && configured.Instance == result)
        {
            result = result.Parent!;
        }

        return LocalOf(result) is { } local ? AllUses(Operations.BodyAround(call), local, result) : UseOf(result) == Use.Success;
    }

    private static ILocalSymbol? LocalOf(IOperation result) => result.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } => target.Local,
        _ => null,
    };

    private static bool AllUses(IOperation root, ILocalSymbol result, IOperation value)
    {
        var isAsked = false;
        foreach (var operation in root.Descendants())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, result)
                || (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference && assignment.Value == value))
            {
                continue;
            }

            var use = UseOf(reference);
            if (use == Use.Other)
            {
                return false;
            }

            isAsked |= use == Use.Success;
        }

        return isAsked;
    }

    private static Use UseOf(IOperation result) => result.Parent switch
    {
        IPropertyReferenceOperation property => Of(property.Property.Name),
        IIsPatternOperation isPattern => OfPattern(isPattern.Pattern),
        ISwitchExpressionOperation choice when choice.Value == result => OfArms(choice),
        _ => Use.Other,
    };

    private static Use OfArms(ISwitchExpressionOperation choice)
    {
        var strongest = Use.Detail;
        foreach (var arm in choice.Arms)
        {
            var use = OfPattern(arm.Pattern);
            strongest = use == Use.Other || strongest == Use.Other ? Use.Other : use == Use.Success ? use : strongest;
        }

        return strongest;
    }

    private static Use OfPattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return Use.Detail;
            case INegatedPatternOperation negated:
                return OfPattern(negated.Pattern);
            case IRecursivePatternOperation { DeclaredSymbol: null, PropertySubpatterns: { Length: > 0 } properties }:
                var strongest = Use.Detail;
                foreach (var property in properties)
                {
                    var use = Of((property.Member as IPropertyReferenceOperation)?.Property.Name);
                    strongest = use == Use.Other || strongest == Use.Other ? Use.Other : use == Use.Success ? use : strongest;
                }

                return strongest;
            default:
                return Use.Other;
        }
    }

    private static Use Of(string? property) => property switch
    {
        "Succeeded" => Use.Success,
        "IsLockedOut" or "IsNotAllowed" => Use.Detail,
        _ => Use.Other,
    };

    private enum Use
    {
        Other,
        Detail,
        Success,
    }
}
