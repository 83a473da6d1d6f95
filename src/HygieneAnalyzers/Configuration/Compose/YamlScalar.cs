using System;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Compose;

/// <summary>A YAML scalar that begins and ends on one line, and where the line goes on behind it.</summary>
internal readonly record struct YamlScalar(string Value, TextSpan Span, bool IsVerbatim, int End)
{
    // YAML has more escapes than JSON; a value with one of those is not read.
    private const string SharedEscapes = "\"\\/bfnrtu";

    /// <summary>Null for what is no such scalar: anchors, aliases, tags, flow collections, block scalars, an open quote, nothing at all.</summary>
    public static YamlScalar? Read(string text, int start, int end)
    {
        if (start == end)
        {
            return null;
        }

        return text[start] switch
        {
            '&' or '*' or '!' or '{' or '[' or '|' or '>' or '%' or '@' or '`' or '#' => null,
            '"' or '\'' => Quoted(text, start, end),
            _ => Plain(text, start, end),
        };
    }

    private static YamlScalar? Quoted(string text, int start, int end)
    {
        var quote = text[start];
        var isVerbatim = true;
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == quote && quote == '\'' && i + 1 < end && text[i + 1] == '\'')
            {
                isVerbatim = false;
                i++;
            }
            else if (text[i] == quote)
            {
                return IsLast(text, i + 1, end) ? Unquote(text, TextSpan.FromBounds(start + 1, i), quote, isVerbatim) : null;
            }
            else if (text[i] == '\\' && quote == '"')
            {
                isVerbatim = false;
                i++;
                if (i < end && SharedEscapes.IndexOf(text[i]) < 0)
                {
                    return null;
                }
            }
        }

        return null;
    }

    private static bool IsLast(string text, int from, int end)
    {
        var behind = TextLines.SkipBlanks(text, from, end);
        return behind == end || (text[behind] == '#' && behind > from);
    }

    private static YamlScalar Unquote(string text, TextSpan span, char quote, bool isVerbatim)
    {
        var raw = text.Substring(span.Start, span.Length);
        var value = isVerbatim ? raw : quote == '"' ? Json.JsonEscapes.Undo(raw) : raw.Replace("''", "'");
        return new YamlScalar(value, span, isVerbatim, span.End + 1);
    }

    private static YamlScalar? Plain(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && !(text[stop] == '#' && char.IsWhiteSpace(text[stop - 1])))
        {
            stop++;
        }

        while (stop > start && char.IsWhiteSpace(text[stop - 1]))
        {
            stop--;
        }

        var value = text.Substring(start, stop - start);
        return IsNoText(value) ? null : new YamlScalar(value, TextSpan.FromBounds(start, stop), IsVerbatim: true, stop);
    }

    // A variable without a value is handed on from outside, and a colon in front of a blank begins a map inside of the value.
    private static bool IsNoText(string value) =>
        value is "~" or "null" or "Null" or "NULL"
        || value[value.Length - 1] == ':'
        || value.IndexOf(": ", StringComparison.Ordinal) >= 0
        || value.IndexOf(":\t", StringComparison.Ordinal) >= 0;
}
