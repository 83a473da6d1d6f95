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
        var comments = file.Tree.Comments;
        var below = (First: -1, Last: -1);
        for (var i = comments.Length - 1; i >= 0; i--)
        {
            var lines = LinesOf(comments[i], below, file.Text);
            if (comments[i].Text.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
            {
                ignores.Add(Read(comments[i], lines));
            }

            below = lines;
        }

        ignores.Reverse();
        return ignores.ToImmutable();
    }

    // A comment with lines of its own speaks of the line behind it, and behind the comments that go on below it; one behind a value speaks of that value.
    private static (int First, int Last) LinesOf(ConfigComment comment, (int First, int Last) below, SourceText text)
    {
        var (first, last) = (text.Lines.IndexOf(comment.Span.Start), text.Lines.IndexOf(comment.Span.End));
        return !StandsAlone(comment.Span, text) ? (first, last) : (first, below.First == last + 1 ? below.Last : last + 1);
    }

    private static InlineIgnore Read(ConfigComment comment, (int First, int Last) lines)
    {
        var rest = comment.Text.TrimStart().Substring(Mark.Length);
        var rules = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (TryReadRule(rest, ref at, out var rule))
        {
            rules.Add(rule);
        }

        return new InlineIgnore(rules.ToImmutable(), HasLetter(rest, at), comment.Span, lines.First, lines.Last);
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

    private static bool StandsAlone(TextSpan comment, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(comment.Start);
        var last = text.Lines.GetLineFromPosition(comment.End);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, comment.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(comment.End, Math.Max(comment.End, last.End))));
    }
}
