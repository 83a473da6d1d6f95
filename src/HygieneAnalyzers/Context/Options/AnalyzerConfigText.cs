using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Options;

/// <summary>One line of an <c>.editorconfig</c> or <c>.globalconfig</c> that sets an option of this package.</summary>
internal readonly record struct AnalyzerConfigEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);

/// <summary>Finds the package's options in analyzer configuration that is handed over as an additional file, so that a finding can point at its line.</summary>
internal static class AnalyzerConfigText
{
    public static bool Is(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        file.Path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase)
        || (provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.HygieneKind", out var kind) && kind == "AnalyzerConfig");

    public static ImmutableArray<AnalyzerConfigEntry> Read(SourceText text) => Read(text, HygieneOptions.Prefix);

    /// <summary>The lines whose key begins with <paramref name="prefix"/>.</summary>
    public static ImmutableArray<AnalyzerConfigEntry> Read(SourceText text, string prefix)
    {
        var entries = ImmutableArray.CreateBuilder<AnalyzerConfigEntry>();
        foreach (var line in text.Lines)
        {
            var start = SkipBlanks(text, line.Start, line.End);
            if (Starts(text, start, line.End, prefix) && EntryAt(text, start, line.End) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>As the compiler reads it: <c>key = value</c> or <c>key : value</c>, and a comment may follow.</summary>
    private static AnalyzerConfigEntry? EntryAt(SourceText text, int start, int end)
    {
        var separator = IndexOf(text, start, end, '=', ':');
        if (separator == end)
        {
            return null;
        }

        var key = Trim(text, start, separator);
        var value = Trim(text, SkipBlanks(text, separator + 1, end), IndexOf(text, separator + 1, end, '#', ';'));
        return new AnalyzerConfigEntry(text.ToString(key).ToLowerInvariant(), key, text.ToString(value), value.IsEmpty ? key : value);
    }

    private static bool Starts(SourceText text, int start, int end, string prefix) =>
        end - start > prefix.Length && text.ToString(new TextSpan(start, prefix.Length)).Equals(prefix, StringComparison.OrdinalIgnoreCase);

    private static TextSpan Trim(SourceText text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    private static int SkipBlanks(SourceText text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int IndexOf(SourceText text, int start, int end, char one, char other)
    {
        while (start < end && text[start] != one && text[start] != other)
        {
            start++;
        }

        return start;
    }
}
