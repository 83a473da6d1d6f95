using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Finds the security rules that an <c>.editorconfig</c> or <c>.globalconfig</c> switches off.</summary>
internal static class SilencedInConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string CategoryPrefix = "dotnet_analyzer_diagnostic.category-";
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

        foreach (var entry in AnalyzerConfigText.Read(text, "dotnet_"))
        {
            if (entry.Value.ToLowerInvariant() is "none" or "silent" && (IdOf(entry.Key) ?? CategoryOf(entry.Key)) is { } id)
            {
                yield return (id, TextSpan.FromBounds(entry.KeySpan.Start, entry.ValueSpan.End), CommentReason.At(text, entry.ValueSpan.End, "#"));
            }
        }
    }

    private static string? IdOf(string key) => Between(key, Prefix)?.ToUpperInvariant() is { } id && SecurityRules.Is(id) ? id : null;

    // dotnet_analyzer_diagnostic.category-Security.severity = none silences them all at once.
    private static string? CategoryOf(string key) => Between(key, CategoryPrefix) is { } category
        && (category.Equals("Security", StringComparison.OrdinalIgnoreCase) || category.StartsWith("Hygiene.", StringComparison.OrdinalIgnoreCase))
            ? category
            : null;

    private static string? Between(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > prefix.Length + Suffix.Length
            ? key.Substring(prefix.Length, key.Length - prefix.Length - Suffix.Length)
            : null;
}
