using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Commands;

/// <summary>Cuts a command line into its words, quotes taken off.</summary>
internal static class CommandWords
{
    private const int MaxWords = 200;

    public static ImmutableArray<TextSpan> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        while (position < text.Length && words.Count < MaxWords)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var quoted = text[position] is '"' or '\'';
            var start = quoted ? position + 1 : position;
            var end = quoted ? QuoteEnd(text, start, text[position]) : WordEnd(text, start);
            words.Add(TextSpan.FromBounds(start, end));
            position = quoted ? end + 1 : end;
        }

        return words.ToImmutable();
    }

    private static int QuoteEnd(string text, int start, char quote)
    {
        var end = text.IndexOf(quote, start);
        return end < 0 ? text.Length : end;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
