using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What a call compares, and whether one of the two is a credential.</summary>
internal static class ComparedOperands
{
    public static (IOperation Left, IOperation Right)? Of(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("Equals" or "SequenceEqual" or "FixedTimeEquals" or "Compare" or "CompareOrdinal" or "CompareTo"))
        {
            return null;
        }

        return call.Instance is { } instance && call.Arguments.Length >= 1 && instance.Type?.Name is not ("StringComparer" or "EqualityComparer")
            ? (instance, call.Arguments[0].Value)
            : call.Arguments.Length >= 2 ? (call.Arguments[0].Value, call.Arguments[1].Value) : null;
    }

    /// <summary>The name of the credential that the operand reads, or null. A literal of whatever name is none: it is the other side.</summary>
    public static string? CredentialIn(IOperation operand, CredentialKnowledge knowledge)
    {
        if (operand.ConstantValue.HasValue)
        {
            return null;
        }

        var name = Operations.Unwrap(operand) switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string,
            IInvocationOperation { TargetMethod.Name: "Trim" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "ToString" or "GetBytes", Instance: { } inner } call =>
                CredentialIn(call.TargetMethod.Name == "GetBytes" && call.Arguments.Length > 0 ? call.Arguments[0].Value : inner, knowledge),
            _ => Operations.SymbolOf(operand)?.Name,
        };

        return name is { Length: > 0 } && knowledge.Judge(KeyValuePairs.LastSegment(name)) == CredentialName.Strong ? KeyValuePairs.LastSegment(name) : null;
    }
}
