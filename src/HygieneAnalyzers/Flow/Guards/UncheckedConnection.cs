using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds database connections that do not check the server's certificate, or are not encrypted.</summary>
internal static class UncheckedConnection
{
    /// <summary>The pair that switches the check off, as <c>Key=value</c>; null when the text is no such connection string.</summary>
    public static string? InText(string text)
    {
        if ((!Mentions(text, "trust") && !Mentions(text, "encrypt")) || !ConnectionStringReader.TryRead(text, out var facts) || LoopbackContext.IsServer(facts.Server))
        {
            return null;
        }

        foreach (var pair in facts.Pairs)
        {
            var value = text.Substring(pair.Value.Start, pair.Value.Length).Trim();
            if (SwitchesOff(pair.Key, value))
            {
                return text.Substring(pair.KeySpan.Start, pair.KeySpan.Length) + "=" + value;
            }
        }

        return null;
    }

    /// <summary>The property of a connection string builder that switches the check off, or null.</summary>
    public static string? InBuilder(ISimpleAssignmentOperation assignment, FlowService flow)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: { Name: "TrustServerCertificate" or "Encrypt" } property } target
            || !property.ContainingType.Name.EndsWith("ConnectionStringBuilder", StringComparison.Ordinal)
            || !IsOff(property.Name, assignment.Value, flow)
            || IsForThisMachine(assignment, target))
        {
            return null;
        }

        return property.Name == "Encrypt" ? "Encrypt=false" : "TrustServerCertificate=true";
    }

    private static bool Mentions(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool SwitchesOff(string key, string value) => key switch
    {
        "trustservercertificate" => Is(value, "true") || Is(value, "yes"),
        "encrypt" => Is(value, "false") || Is(value, "no") || Is(value, "optional"),
        _ => false,
    };

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOff(string property, IOperation value, FlowService flow) =>
        (flow.ConstantOf(value) is { HasValue: true, Value: bool constant } && constant == (property == "TrustServerCertificate"))
        || (Operations.Unwrap(value) is IMemberReferenceOperation { Member: { Name: "Optional", ContainingType.Name: "SqlConnectionEncryptOption" } });

    private static bool IsForThisMachine(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(assignment)))
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "DataSource" or "Server" or "Host" } other } server
                && SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(other.Instance), Operations.SymbolOf(target.Instance))
                && server.Value.ConstantValue is { HasValue: true, Value: string name } && LoopbackContext.IsServer(name))
            {
                return true;
            }
        }

        return false;
    }
}
