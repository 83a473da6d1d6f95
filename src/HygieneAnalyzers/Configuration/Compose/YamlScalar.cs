using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Compose;

/// <summary>A YAML scalar that begins and ends on one line, and where the line goes on behind it.</summary>
internal readonly record struct YamlScalar(string Value, TextSpan Span, bool IsVerbatim, int End)
{
    /// <summary>Null for what is no such scalar: anchors, aliases, tags, flow collections, block scalars, an open quote.</summary>
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
                return Unquote(text, TextSpan.FromBounds(start + 1, i), quote, isVerbatim);
            }
            else if (text[i] == '\\' && quote == '"')
            {
                isVerbatim = false;
                i++;
            }
        }

        return null;
    }

    private static YamlScalar Unquote(string text, TextSpan span, char quote, bool isVerbatim)
    {
        var raw = text.Substring(span.Start, span.Length);
        var value = isVerbatim ? raw : quote == '"' ? Json.JsonEscapes.Undo(raw) : raw.Replace("''", "'");
        return new YamlScalar(value, span, isVerbatim, span.End + 1);
    }

    private static YamlScalar Plain(string text, int start, int end)
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

        return new YamlScalar(text.Substring(start, stop - start), TextSpan.FromBounds(start, stop), IsVerbatim: true, stop);
    }
}
