using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// A look at an expression, without any flow. Most values are results of the library and settings: for those nothing else need be asked.
/// What the look does not understand may be anything.
/// </summary>
internal sealed class ValueSieve(ConstantMembers constants)
{
    private const ValueLead Anything = ValueLead.Known | ValueLead.Long | ValueLead.Outside;
    private const int MaxDepth = 6;
    private const int LongText = 12;

    public ValueLead Of(IOperation value) => Of(value, 0);

    private ValueLead Of(IOperation? value, int depth) => Operations.Unwrap(value) switch
    {
        null or IThrowOperation => ValueLead.None,
        _ when depth > MaxDepth => Anything,
        { ConstantValue: { HasValue: true, Value: var constant } } => constant switch
        {
            null => ValueLead.None,
            string { Length: >= LongText } => ValueLead.Known | ValueLead.Long,
            _ => ValueLead.Known,
        },
        IInstanceReferenceOperation => ValueLead.Outside,
        IParameterReferenceOperation parameter => ValueLead.Outside | Written(parameter.Parameter, parameter.Syntax),
        ILocalReferenceOperation local => OfLocal(local, depth),
        IInvocationOperation call => OfCall(call, depth),
        IFieldReferenceOperation or IPropertyReferenceOperation => OfMember((IMemberReferenceOperation)Operations.Unwrap(value)!, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Together(Of(sum.LeftOperand, depth + 1), Of(sum.RightOperand, depth + 1)),
        IInterpolatedStringOperation text => OfText(text, depth),
        ICoalesceOperation coalesce => Of(coalesce.Value, depth + 1) | Of(coalesce.WhenNull, depth + 1),
        IConditionalAccessOperation access => Of(access.Operation, depth + 1) | Of(access.WhenNotNull, depth + 1),
        IConditionalAccessInstanceOperation => ValueLead.None,
        _ => Anything,
    };

    private ValueLead OfCall(IInvocationOperation call, int depth)
    {
        var target = call.TargetMethod;
        if (target.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            return Anything;
        }

        if (Names.IsFromSource(target))
        {
            return ValueLead.Outside | (constants.ValueOf(target) is null ? ValueLead.None : ValueLead.Known);
        }

        if (IsSetting(target.ContainingType) || (call.Arguments.Length > 0 && IsSetting(call.Arguments[0].Value)))
        {
            // A default stands beside the key.
            return OfArguments(call.Arguments.Length > 0 ? call.Arguments.RemoveAt(0) : call.Arguments, depth) & ValueLead.Known;
        }

        return Of(call.Instance, depth + 1) | OfArguments(call.Arguments, depth);
    }

    private ValueLead OfArguments(ImmutableArray<IArgumentOperation> arguments, int depth)
    {
        var lead = ValueLead.None;
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                lead |= Of(argument.Value, depth + 1);
            }
        }

        return lead;
    }

    private ValueLead OfText(IInterpolatedStringOperation text, int depth)
    {
        var lead = ValueLead.Known;
        foreach (var part in text.Parts)
        {
            lead = Together(lead, part switch
            {
                IInterpolationOperation hole => Of(hole.Expression, depth + 1),
                IInterpolatedStringTextOperation written => Of(written.Text, depth + 1),
                _ => Anything,
            });
        }

        return lead;
    }

    /// <summary>A text is known when all of its parts are; a part that gives itself away is long.</summary>
    private static ValueLead Together(ValueLead left, ValueLead right) => (left & right & ValueLead.Known) | ((left | right) & (ValueLead.Outside | ValueLead.Long));

    private ValueLead OfMember(IMemberReferenceOperation reference, int depth)
    {
        if (!Names.IsFromSource(reference.Member))
        {
            return IsSetting(reference.Member.ContainingType) ? ValueLead.None : Of(reference.Instance, depth + 1);
        }

        var known = constants.ValueOf(reference.Member) is null ? Written(reference.Member, reference.Syntax) : ValueLead.Known;
        return ValueLead.Outside | known | Of(reference.Instance, depth + 1);
    }

    private ValueLead OfLocal(ILocalReferenceOperation reference, int depth)
    {
        if (reference.Local.DeclaringSyntaxReferences.Length != 1 || Written(reference.Local, reference.Syntax) != ValueLead.None)
        {
            return Anything;
        }

        return reference.Local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && Operations.At(reference.SemanticModel, value) is { } initial
                ? Of(initial, depth + 1)
                : Anything;
    }

    /// <summary>What is written is counted per file and name: that is more than is asked, never less.</summary>
    private static ValueLead Written(ISymbol variable, SyntaxNode place) =>
        WrittenNames.Of(place.SyntaxTree).To(variable.Name).Count > 0 ? ValueLead.Known : ValueLead.None;

    private static bool IsSetting(IOperation value) => Operations.Unwrap(value)?.Type is { } type && IsSetting(type);

    private static bool IsSetting(ITypeSymbol type) =>
        type is { Name: "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" or "ConfigurationManager" or "Environment" };
}
