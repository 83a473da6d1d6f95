using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>The options of client libraries that leave the server's certificate unchecked.</summary>
internal static class UncheckedOption
{
    private const int AllVerificationFlags = 0xFFF;

    /// <summary>The option, as it is written; null when the assignment switches no check off.</summary>
    public static string? Of(ISimpleAssignmentOperation assignment, FlowService flow) =>
        assignment.Target is IPropertyReferenceOperation { Property: { ContainingNamespace: { } space } property } && IsOff(property.Name, assignment.Value, flow) is { } value && IsOf(property.Name, space.ToString())
            ? property.Name + " = " + value
            : null;

    private static string? IsOff(string property, IOperation value, FlowService flow) => property switch
    {
        "AllowUntrustedCertificates" or "IgnoreCertificateChainErrors" or "AllowInsecureTls" => Is(value, true, flow) ? "true" : null,
        "EnableSslCertificateVerification" or "VerifySslCertificate" => Is(value, false, flow) ? "false" : null,
        "SslEndpointIdentificationAlgorithm" => Operations.Unwrap(value) is IFieldReferenceOperation { Field.Name: "None" } ? "None" : null,
        "AcceptablePolicyErrors" => flow.ConstantOf(value).Value is int and not 0 ? "…" : null,
        "VerificationFlags" => flow.ConstantOf(value).Value is int flags && (flags & AllVerificationFlags) == AllVerificationFlags ? "AllFlags" : null,
        _ => null,
    };

    private static bool Is(IOperation value, bool expected, FlowService flow) => flow.ConstantOf(Operations.Unwrap(value) ?? value) is { HasValue: true, Value: bool constant } && constant == expected;

    private static bool IsOf(string property, string space) => property switch
    {
        "VerificationFlags" => space == "System.Security.Cryptography.X509Certificates",
        "AcceptablePolicyErrors" => StartsWith(space, "RabbitMQ"),
        "AllowInsecureTls" or "VerifySslCertificate" => StartsWith(space, "MongoDB"),
        "EnableSslCertificateVerification" or "SslEndpointIdentificationAlgorithm" => StartsWith(space, "Confluent"),
        _ => StartsWith(space, "MQTTnet"),
    };

    private static bool StartsWith(string space, string vendor) => space.StartsWith(vendor, StringComparison.Ordinal);
}
