using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>The name under which a value is read: the key of a lookup, or a variable's or member's own.</summary>
internal static class ReadName
{
    /// <summary>The constant key of <c>configuration["…"]</c>, <c>GetEnvironmentVariable("…")</c>, <c>GetValue("…")</c>, <c>GetSection("…").Value</c>.</summary>
    public static string? KeyOf(IOperation? value) => Operations.Unwrap(value) switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string,
        IPropertyReferenceOperation { Property.Name: "Value", Instance: IInvocationOperation section } => KeyOf(section),
        IConditionalAccessOperation access => KeyOf(access.WhenNotNull) ?? KeyOf(access.Operation),
        IInvocationOperation { Arguments.IsEmpty: true, Instance: { } instance } => KeyOf(instance),
        IInvocationOperation call => KeyOf(call),
        _ => null,
    };

    public static string? Of(IOperation? value) => KeyOf(value) ?? Operations.SymbolOf(value)?.Name;

    private static string? KeyOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { Parameter.Name: KeyValuePairs.Key or "name" or "variable", Value.ConstantValue: { HasValue: true, Value: string key } })
            {
                return key;
            }
        }

        return null;
    }
}
