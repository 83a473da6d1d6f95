using System;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises the login that everybody may use: the user <c>anonymous</c> or <c>ftp</c> with a mail address as the password.</summary>
internal static class AnonymousLogin
{
    public static bool Is(string password, CredentialSink sink, HygieneContext hygiene, CredentialKnowledge knowledge, FlowService flow) =>
        (password.IndexOf('@') > 0 || string.Equals(password, "anonymous", StringComparison.OrdinalIgnoreCase))
        && sink.Kind == SinkKind.Credential
        && new CodeAccounts(hygiene, knowledge, flow).UserOf(sink.Value, sink.Name) is { } user
        && (string.Equals(user, "anonymous", StringComparison.OrdinalIgnoreCase) || string.Equals(user, "ftp", StringComparison.OrdinalIgnoreCase));
}
