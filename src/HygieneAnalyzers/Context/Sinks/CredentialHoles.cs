using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Connections;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>
/// Finds the places of a text under construction where a credential belongs: behind <c>Password=</c>, before the <c>@</c> of a URL, behind
/// <c>-P</c>. Whatever is put there is a credential, wherever it comes from.
/// </summary>
internal static class CredentialHoles
{
    // What stands in for the unknown part, so that the readers see where they would find a password.
    private const string Probe = "Zq7Kw3Xv9Lm2";

    private const int MaxHoles = 32;

    public static void Find(BuiltText built, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        var count = 0;
        foreach (var (start, end, value) in built.Supplied)
        {
            if (CredentialTypes.CanHold(value.Type) && count++ < MaxHoles && SinkAt(built.Text, start, end, value, knowledge) is { } sink)
            {
                found.Add(sink with { Text = built });
            }
        }
    }

    private static CredentialSink? SinkAt(string text, int start, int end, IOperation value, CredentialKnowledge knowledge)
    {
        var before = text.Substring(0, start);
        if (PairKey.Before(before) is { } key)
        {
            return ConnectionKeys.IsPassword(ConnectionKeys.Normalize(key, 0, key.Length)) ? Sink(value, key, SinkKind.ConnectionPart)
                : IsUrl(before) && knowledge.Judge(key) == CredentialName.Strong ? Sink(value, key, SinkKind.UrlPart)
                : null;
        }

        if (before.Length == 0)
        {
            return null;
        }

        var probed = before + Probe + text.Substring(end);
        return IsUrl(before) && UrlCredentials.TryRead(probed, out var url) && url.Password.Start == start && url.Password.Length == Probe.Length ? Sink(value, "password", SinkKind.UrlPart)
            : CommandPasswords.TryRead(probed, out var command) && command.Value.Start == start ? Sink(value, command.Program, SinkKind.CommandPart)
            : null;
    }

    private static bool IsUrl(string before) => before.IndexOf("://", StringComparison.Ordinal) > 0;

    private static CredentialSink Sink(IOperation value, string name, SinkKind kind) => new(value, name, kind, CredentialName.Strong, IsDefinite: true, Target: null);
}
