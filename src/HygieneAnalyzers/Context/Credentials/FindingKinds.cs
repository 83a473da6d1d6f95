using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Decides which finding a literal makes at a sink.</summary>
internal static class FindingKinds
{
    public static CredentialFinding Finding(CredentialSink sink, Origin literal, ImmutableArray<Origin> all, HygieneContext hygiene) =>
        new(Of(sink, literal, all, hygiene), literal.Syntax, NameAt(sink), sink.Value);

    private static CredentialFindingKind Of(CredentialSink sink, Origin literal, ImmutableArray<Origin> all, HygieneContext hygiene) => sink.Kind switch
    {
        _ when NativeLogon.Is(sink.Target) => CredentialFindingKind.NativeLogonPassword,
        SinkKind.CryptographicKey => CredentialFindingKind.CryptographicKey,
        SinkKind.ConnectionPart => CredentialFindingKind.ConnectionStringPassword,
        SinkKind.UrlPart => CredentialFindingKind.UrlCredential,
        SinkKind.CommandPart => CredentialFindingKind.CommandPassword,
        SinkKind.Comparison => CredentialFindingKind.Comparison,
        _ => Fallbacks.Is(sink, literal, all, hygiene) ? CredentialFindingKind.Fallback : CredentialFindingKind.Hardcoded,
    };

    /// <summary>What a literal of another method becomes at the sink; a password that a key is derived from stays one.</summary>
    public static string NameElsewhere(CredentialSink sink) =>
        sink.Kind == SinkKind.CryptographicKey && !sink.Name.EndsWith("password", StringComparison.OrdinalIgnoreCase) ? "key of " + NameAt(sink) : sink.Name;

    /// <summary>As the rule's message goes on.</summary>
    private static string NameAt(CredentialSink sink) => sink.Kind switch
    {
        SinkKind.ConnectionPart => ConnectionStringKind.Database.Words(),
        SinkKind.CryptographicKey => sink.Target?.ContainingType?.Name ?? sink.Name,
        _ when sink.Target?.ContainingType?.Name == "SecureString" => "SecureString",
        SinkKind.UrlPart => "the secret '" + sink.Name + "'",
        _ => sink.Name,
    };
}
