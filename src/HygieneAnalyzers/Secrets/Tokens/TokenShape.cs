using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>
/// A token's shape, written as literals with runs in braces: <c>glpat-{u20}</c> is a prefix and twenty characters of the alphabet <c>u</c>,
/// <c>{w10-99}</c> ten to ninety-nine. Matching goes once from left to right.
/// </summary>
internal sealed class TokenShape
{
    private readonly ImmutableArray<TokenPart> _parts;

    private TokenShape(ImmutableArray<TokenPart> parts) => _parts = parts;

    /// <summary>The literal to search for, and how many characters stand before it (runs before the first literal have a fixed length).</summary>
    public (string Literal, int Before) Anchor
    {
        get
        {
            var before = 0;
            foreach (var part in _parts)
            {
                if (part.Literal is not null)
                {
                    return (part.Literal, before);
                }

                before += part.Min;
            }

            throw new InvalidOperationException("A shape needs a literal to search for.");
        }
    }

    public static TokenShape Parse(string pattern)
    {
        var parts = ImmutableArray.CreateBuilder<TokenPart>();
        var position = 0;
        while (position < pattern.Length)
        {
            var open = pattern.IndexOf('{', position);
            var literalEnd = open < 0 ? pattern.Length : open;
            if (literalEnd > position)
            {
                parts.Add(new TokenPart(pattern.Substring(position, literalEnd - position)));
            }

            if (open < 0)
            {
                break;
            }

            var close = pattern.IndexOf('}', open);
            parts.Add(Run(pattern[open + 1], pattern.Substring(open + 2, close - open - 2)));
            position = close + 1;
        }

        return new TokenShape(parts.ToImmutable());
    }

    /// <summary>Where the token that starts at <paramref name="start"/> ends, or -1.</summary>
    public int Match(string text, int start)
    {
        var position = start;
        for (var i = 0; i < _parts.Length; i++)
        {
            position = _parts[i].Literal is { } literal ? AfterLiteral(text, position, literal) : AfterRun(text, position, i);
            if (position < 0)
            {
                return -1;
            }
        }

        return Continues(text, position) ? -1 : position;
    }

    /// <summary>Made-up text of this shape, the same for the same seed.</summary>
    public string Sample(int seed)
    {
        var sample = new StringBuilder();
        var state = unchecked((uint)seed * 2654435761u) + 1;
        foreach (var part in _parts)
        {
            sample.Append(part.Literal);
            for (var i = 0; i < part.Min; i++)
            {
                state = unchecked((state * 1664525u) + 1013904223u);
                sample.Append(part.Characters[(int)((state >> 8) % (uint)part.Characters.Length)]);
            }
        }

        return sample.ToString();
    }

    private static TokenPart Run(char alphabet, string counts)
    {
        var dash = counts.IndexOf('-');
        var min = int.Parse(dash < 0 ? counts : counts.Substring(0, dash), CultureInfo.InvariantCulture);
        return new TokenPart(alphabet, min, dash < 0 ? min : int.Parse(counts.Substring(dash + 1), CultureInfo.InvariantCulture));
    }

    private static int AfterLiteral(string text, int position, string literal) =>
        string.CompareOrdinal(text, position, literal, 0, literal.Length) == 0 ? position + literal.Length : -1;

    private int AfterRun(string text, int position, int index)
    {
        var part = _parts[index];
        var end = position;
        var limit = Math.Min(text.Length, position + part.Max);
        while (end < limit && part.Contains(text[end]))
        {
            end++;
        }

        // A run of open length before a literal ends where that literal begins, though its alphabet may hold the literal too.
        if (part.Max > part.Min && index + 1 < _parts.Length && _parts[index + 1].Literal is { } next && end - position >= part.Min)
        {
            var reach = Math.Min(text.Length, end + next.Length) - position - part.Min;
            return reach <= 0 ? -1 : text.IndexOf(next, position + part.Min, reach, StringComparison.Ordinal);
        }

        return end - position >= part.Min ? end : -1;
    }

    /// <summary>Whether the run goes on, so that this is the beginning of something longer.</summary>
    private bool Continues(string text, int end) =>
        end < text.Length
        && (TokenAlphabet.IsWord(text[end])
            || _parts[_parts.Length - 1].Contains(text[end])
            || (text[end] == '-' && end + 1 < text.Length && TokenAlphabet.IsWord(text[end + 1])));
}
