using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Reads once more the texts in which credentials were found, for what they say about the account.</summary>
internal static class TextUses
{
    /// <summary>The use of the credential in a connection string or URL; null for findings of other kinds.</summary>
    public static CredentialUse? Of(CredentialFinding finding, FlowService flow) =>
        finding.Kind is not (CredentialFindingKind.ConnectionStringPassword or CredentialFindingKind.UrlCredential)
        || BuiltText.Of(finding.Sink, flow) is not { } built ? null
        : ConnectionStringReader.TryRead(built.Text, out var facts) && facts.Password is { } password ? Use(finding, built, password.Span, facts.User, facts.Server)
        : UrlCredentials.TryRead(built.Text, out var url) ? Use(finding, built, url.Password, Known(built, url.User), Known(built, url.Host))
        : null;

    /// <summary>The use of a credential that is put into such a text; null when the text is none.</summary>
    public static CredentialUse? Of(CredentialSink sink, string value, SyntaxNode literal) =>
        sink.Text is not { } built ? null
        : ConnectionStringReader.TryRead(built.Text, out var facts) ? new(value, sink, literal) { IsInText = true, User = facts.User, Host = facts.Server }
        : UrlCredentials.TryRead(built.Text, out var url) ? new(value, sink, literal) { IsInText = true, User = Known(built, url.User), Host = Known(built, url.Host) }
        : null;

    private static CredentialUse Use(CredentialFinding finding, BuiltText built, TextSpan value, string? user, string? host) =>
        new(Slice(built, value), finding.Name, finding.Sink, finding.Literal) { IsInText = true, User = user, Host = host };

    private static string? Known(BuiltText built, TextSpan span) => Slice(built, span) is { Length: > 0 } text && text.IndexOf(BuiltText.Hole) < 0 ? text : null;

    private static string Slice(BuiltText built, TextSpan span) => built.Text.Substring(span.Start, span.Length);
}
