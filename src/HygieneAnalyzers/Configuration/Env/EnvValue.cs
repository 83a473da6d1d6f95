using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Env;

/// <summary>The value of one <c>.env</c> line, quoted or not, and where reading goes on.</summary>
internal readonly record struct EnvValue(string Value, TextSpan Span, bool IsVerbatim, int End)
{
    // A quote that is never closed would take in the rest of the file, so a value may go over this many characters only.
    private const int LongestQuoted = 1 << 14;

    public static EnvValue Read(string text, int start, int lineEnd)
    {
        if (start < lineEnd && text[start] is ('"' or '\'') and var quote && CloseOf(text, start, quote) is > 0 and var close)
        {
            var span = TextSpan.FromBounds(start + 1, close);
            var raw = text.Substring(span.Start, span.Length);
            var value = quote == '"' ? Undo(raw) : raw;
            return new EnvValue(value, span, value == raw, close + 1);
        }

        return Plain(text, start, lineEnd);
    }

    private static int CloseOf(string text, int start, char quote)
    {
        var limit = Math.Min(text.Length, start + LongestQuoted);
        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] == quote)
            {
                return i;
            }

            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
        }

        return -1;
    }

    // A hash begins a comment only behind a blank: PASSWORD=a#b is the value a#b.
    private static EnvValue Plain(string text, int start, int lineEnd)
    {
        var end = lineEnd;
        for (var i = start; i < lineEnd; i++)
        {
            if (text[i] == '#' && (i == start || text[i - 1] is ' ' or '\t'))
            {
                end = i;
                break;
            }
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new EnvValue(text.Substring(start, end - start), TextSpan.FromBounds(start, end), IsVerbatim: true, end);
    }

    private static string Undo(string raw)
    {
        if (raw.IndexOf('\\') < 0)
        {
            return raw;
        }

        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length && raw[i + 1] is ('n' or 'r' or 't' or '"' or '\\' or '$'))
            {
                i++;
                value.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
            else
            {
                value.Append(raw[i]);
            }
        }

        return value.ToString();
    }
}
