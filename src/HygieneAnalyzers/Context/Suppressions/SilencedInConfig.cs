using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Finds the security rules that an <c>.editorconfig</c> or <c>.globalconfig</c> switches off.</summary>
internal static class SilencedInConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>The ids, where each stands, and the reason given there. Presets of packages (a negative level) are left alone.</summary>
    public static IEnumerable<(string Id, TextSpan Span, string? Reason)> In(SourceText text)
    {
        foreach (var entry in AnalyzerConfigText.Read(text, "global_level"))
        {
            if (entry.Value.StartsWith("-", StringComparison.Ordinal))
            {
                yield break;
            }
        }

        foreach (var entry in AnalyzerConfigText.Read(text, Prefix))
        {
            if (entry.Value.ToLowerInvariant() is "none" or "silent" && IdOf(entry.Key) is { } id && SecurityRules.Is(id))
            {
                yield return (id, TextSpan.FromBounds(entry.KeySpan.Start, entry.ValueSpan.End), CommentReason.At(text, entry.ValueSpan.End, "#"));
            }
        }
    }

    private static string? IdOf(string key) => key.EndsWith(Suffix, StringComparison.Ordinal) && key.Length > Prefix.Length + Suffix.Length
        ? key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length).ToUpperInvariant()
        : null;
}
