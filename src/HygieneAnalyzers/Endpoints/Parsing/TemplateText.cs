using System;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Endpoints.Parsing;

/// <summary>Placeholders inside a host: <c>{tenant}</c>, <c>{0}</c>, <c>${X}</c>, <c>$(X)</c>, <c>&lt;host&gt;</c>, <c>%HOST%</c>, <c>__HOST__</c>.</summary>
internal static class TemplateText
{
    /// <summary>Whether the text has one of the openings.</summary>
    public static bool Has(ReadOnlySpan<char> text) =>
        text.IndexOfAny('{', '<', '$') >= 0 || text.IndexOf("__".AsSpan(), StringComparison.Ordinal) >= 0 || IsPercentPair(text);

    /// <summary>The text with each placeholder as one <see cref="HostText.Hole"/>.</summary>
    public static string WithHoles(ReadOnlySpan<char> text)
    {
        var result = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = PlaceholderEnd(text, i);
            result[length++] = next > i ? HostText.Hole : text[i];
            i = next > i ? next : i + 1;
        }

        return new string(result, 0, length);
    }

    /// <summary>The first such character that no braces enclose.</summary>
    public static int IndexOfOutside(ReadOnlySpan<char> text, char c)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' && depth > 0 ? -1 : 0;
            if (text[i] == c && depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int PlaceholderEnd(ReadOnlySpan<char> text, int start)
    {
        var rest = text.Slice(start);
        return rest[0] switch
        {
            '{' => After(rest, "}", start),
            '<' => After(rest, ">", start),
            '$' when rest.Length > 1 && rest[1] == '(' => After(rest, ")", start),
            '$' when rest.Length > 1 && rest[1] == '{' => After(rest, "}", start),
            '%' => After(rest, "%", start),
            '_' when rest.StartsWith("__".AsSpan(), StringComparison.Ordinal) => After(rest, "__", start),
            _ => start,
        };
    }

    // The start itself when there is no end: then it is no placeholder.
    private static int After(ReadOnlySpan<char> rest, string end, int start)
    {
        var index = rest.Length > end.Length ? rest.Slice(end.Length).IndexOf(end.AsSpan(), StringComparison.Ordinal) : -1;
        return index < 0 ? start : start + index + 2 * end.Length;
    }

    private static bool IsPercentPair(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('%');
        return first >= 0 && text.LastIndexOf('%') > first;
    }
}
