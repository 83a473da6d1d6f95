using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>Reads the comments by which users silence findings in formats that have comments but no <c>#pragma</c>.</summary>
internal static class InlineIgnores
{
    private const string Mark = "hygiene:ignore";

    public static ImmutableArray<InlineIgnore> Of(ConfigFile file)
    {
        var ignores = ImmutableArray.CreateBuilder<InlineIgnore>();
        foreach (var comment in file.Tree.Comments)
        {
            if (comment.Text.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
            {
                ignores.Add(Read(comment, file.Text));
            }
        }

        return ignores.ToImmutable();
    }

    private static InlineIgnore Read(ConfigComment comment, SourceText text)
    {
        var rest = comment.Text.TrimStart().Substring(Mark.Length);
        var rules = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (TryReadRule(rest, ref at, out var rule))
        {
            rules.Add(rule);
        }

        var first = text.Lines.IndexOf(comment.Span.Start);
        var last = text.Lines.IndexOf(comment.Span.End);
        return new InlineIgnore(rules.ToImmutable(), HasLetter(rest, at), comment.Span, first, StandsAlone(comment.Span, text) ? last + 1 : last);
    }

    private static bool TryReadRule(string text, ref int at, out string rule)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ','))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        rule = text.Substring(at, end - at).ToUpperInvariant();
        var isRule = rule.Length == 7 && rule.StartsWith("HYG", StringComparison.Ordinal) && char.IsDigit(rule[3]);
        at = isRule ? end : at;
        return isRule;
    }

    private static bool HasLetter(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // A comment with a line of its own speaks of the next line; one behind a value speaks of that value.
    private static bool StandsAlone(TextSpan comment, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(comment.Start);
        var last = text.Lines.GetLineFromPosition(comment.End);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, comment.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(comment.End, Math.Max(comment.End, last.End))));
    }
}
