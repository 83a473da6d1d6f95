using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>Cuts a text into <c>key=value</c> pairs by the quoting rules of ADO.NET, ODBC and Redis, keeping places.</summary>
internal static class PairScanner
{
    private const int MaxPairs = 100;

    public static ImmutableArray<ConnectionStringPair> Scan(string text, char separator, out bool hasBareHead)
    {
        hasBareHead = false;
        var pairs = ImmutableArray.CreateBuilder<ConnectionStringPair>();
        var position = 0;
        while (position < text.Length && pairs.Count < MaxPairs)
        {
            var equals = text.IndexOf('=', position);
            var end = IndexOrEnd(text, separator, position);
            if (equals < 0 || end < equals)
            {
                // A part without a value: Redis begins with its host, a built string with the unknown rest of itself.
                hasBareHead |= position == 0 || text.IndexOf(ConnectionStringReader.Hole, position, end - position) >= 0;
                position = end + 1;
                continue;
            }

            var value = Value(text, equals + 1, separator, out var next);
            var key = TrimmedSpan(text, position, equals);
            pairs.Add(new ConnectionStringPair(
                ConnectionKeys.Normalize(text, key.Start, key.End), key, value, TextSpan.FromBounds(position, Math.Min(next, text.Length))));
            position = next;
        }

        return pairs.ToImmutable();
    }

    private static TextSpan Value(string text, int start, char separator, out int next)
    {
        while (start < text.Length && text[start] == ' ' && separator != ' ')
        {
            start++;
        }

        if (start < text.Length && Closing(text[start]) is var closing and not '\0')
        {
            var end = QuoteEnd(text, start + 1, closing);
            var after = IndexOrEnd(text, separator, end + 1);
            if (end < text.Length && string.IsNullOrWhiteSpace(text.Substring(end + 1, after - end - 1)))
            {
                next = after + 1;

                // Braces around a plain word are a template's gap; they belong to the value so that it is seen as one.
                return closing == '}' ? TextSpan.FromBounds(start, end + 1) : TextSpan.FromBounds(start + 1, end);
            }
        }

        var stop = IndexOrEnd(text, separator, start);
        next = stop + 1;
        return TrimmedSpan(text, start, stop);
    }

    private static char Closing(char open) => open switch
    {
        '"' or '\'' => open,
        '{' => '}',
        _ => '\0',
    };

    /// <summary>The closing quote, a doubled one being part of the value; the text's end when there is none.</summary>
    private static int QuoteEnd(string text, int start, char closing)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == closing)
            {
                if (i + 1 >= text.Length || text[i + 1] != closing)
                {
                    return i;
                }

                i++;
            }
        }

        return text.Length;
    }

    private static int IndexOrEnd(string text, char c, int start)
    {
        var index = start < text.Length ? text.IndexOf(c, start) : -1;
        return index < 0 ? text.Length : index;
    }

    private static TextSpan TrimmedSpan(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
