using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Tells a literal that only stands in for a missing value: the other arm of a null test, the default of a setting, the answer to an exception.</summary>
internal static class Fallbacks
{
    public static bool Is(CredentialSink sink, Origin literal, ImmutableArray<Origin> all, HygieneContext hygiene)
    {
        var place = Outermost(sink.Value).Parent;
        return IsDefault(place, sink.Value, hygiene)
            || ReplacesWhatIsMissing(place, sink.Value, FlowService.For(hygiene))
            || (all.Length > 1 && literal.Has(Transport.Fallback))
            || FallbackArms.Has(literal.Syntax);
    }

    /// <summary>The value of an optional parameter, of a lookup's default, or of a member that configuration is bound to.</summary>
    private static bool IsDefault(IOperation? place, IOperation value, HygieneContext hygiene) => place switch
    {
        IParameterInitializerOperation => true,
        IArgumentOperation { Parameter.Name: KeyValuePairs.Default } => true,
        ICoalesceOperation coalesce => coalesce.WhenNull == Outermost(value),
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } =>
            properties[0] is { IsStatic: false, SetMethod: not null } property && BoundTypes.Has(property.ContainingType, hygiene),
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } =>
            fields[0] is { IsStatic: false, IsReadOnly: false, IsConst: false, DeclaredAccessibility: Accessibility.Public } field && BoundTypes.Has(field.ContainingType, hygiene),
        _ => false,
    };

    /// <summary><c>password ??= "…"</c>, unless it surely is null.</summary>
    private static bool ReplacesWhatIsMissing(IOperation? place, IOperation value, FlowService flow)
    {
        if (place is ICoalesceAssignmentOperation assignment && assignment.Value == Outermost(value))
        {
            foreach (var before in flow.OriginsOf(assignment.Target))
            {
                if (!before.IsLiteral)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }
}
