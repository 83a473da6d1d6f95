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
    public static string? CredentialIn(IOperation operand, CredentialKnowledge knowledge) =>
        NameIn(operand) is { Length: > 0 } name && IsCredential(name, knowledge) ? KeyValuePairs.LastSegment(name)
        : ReceivedCredentials.NameOf(operand, knowledge) is { } received ? KeyValuePairs.LastSegment(received)
        : null;

    internal static bool IsCredential(string name, CredentialKnowledge knowledge) =>
        knowledge.Judge(KeyValuePairs.LastSegment(name)) == CredentialName.Strong || HeaderNames.CarriesCredential(name);

    private static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.Operation != instance)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>The name of what the operand reads, also as its bytes, hash, or in another case.</summary>
    private static string? NameIn(IOperation? operand)
    {
        if (operand is null || operand.ConstantValue.HasValue)
        {
            return null;
        }

        return Operations.Unwrap(operand) switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value as string,
            IConditionalAccessInstanceOperation instance => NameIn(Accessed(instance)),
            IInvocationOperation { TargetMethod.Name: "Trim" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "ToString", Instance: { } inner } => NameIn(inner),
            IInvocationOperation
            {
                TargetMethod.Name: "GetBytes" or "ComputeHash" or "HashData" or "ToHexString" or "ToHexStringLower" or "ToBase64String" or "AsSpan" or "Replace",
                TargetMethod.DeclaringSyntaxReferences.IsEmpty: true,
            } call => NameIn(call.TargetMethod.Name == "Replace" ? call.Instance : call.Arguments.IsEmpty ? null : call.Arguments[0].Value),
            _ => Operations.SymbolOf(operand)?.Name,
        };
    }
}
