using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Follows the result of an awaited sign-in to the properties that are read of it, as long as it stays in one local.</summary>
internal static class ResultReads
{
    /// <summary>
    /// <c>Succeeded</c> when that is read and nothing else happens to the result but reads of <c>IsLockedOut</c> and <c>IsNotAllowed</c>; else null.
    /// </summary>
    public static string? OnlyLookedAt(IInvocationOperation call)
    {
        IOperation result = call;
        while (result.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation
            || result.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured && configured.Instance == result)
        {
            result = result.Parent!;
        }

        return result.Parent switch
        {
            IPropertyReferenceOperation { Property.Name: "Succeeded" } => "Succeeded",
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => OnlyReads(Operations.BodyAround(call), declarator.Symbol),
            _ => null,
        };
    }

    private static string? OnlyReads(IOperation root, ILocalSymbol result)
    {
        var isLookedAt = false;
        foreach (var operation in root.Descendants())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, result))
            {
                continue;
            }

            if (reference.Parent is not IPropertyReferenceOperation { Property.Name: var name } || name is not ("Succeeded" or "IsLockedOut" or "IsNotAllowed"))
            {
                return null;
            }

            isLookedAt |= name == "Succeeded";
        }

        return isLookedAt ? "Succeeded" : null;
    }
}
