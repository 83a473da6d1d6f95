using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Compose;

/// <summary>One line of a compose file: <c>key:</c>, <c>key: value</c>, <c>- KEY=value</c> or something that is not read.</summary>
internal sealed record ComposeLine(string Key, bool IsItem, bool OpensBlock, YamlScalar? Value, ConfigComment? Comment)
{
    private static readonly ComposeLine Other = new(string.Empty, false, false, null, null);

    public static ComposeLine Read(string text, int start, int end)
    {
        if (text[start] == '-' && (start + 1 == end || char.IsWhiteSpace(text[start + 1])))
        {
            return ReadItem(text, TextLines.SkipBlanks(text, start + 1, end), end);
        }

        var colon = ColonOf(text, start, end);
        if (colon < 0)
        {
            return Other;
        }

        var key = text.Substring(start, colon - start).Trim().Trim('"', '\'');
        var at = TextLines.SkipBlanks(text, colon + 1, end);
        var behind = BehindAnchor(text, at, end);
        return behind == end || text[behind] == '#'
            ? new ComposeLine(key, false, OpensBlock: true, null, CommentFrom(text, behind, end))
            : FromScalar(key, false, text, YamlScalar.Read(text, at, end), end);
    }

    private static ComposeLine ReadItem(string text, int at, int end)
    {
        if (YamlScalar.Read(text, at, end) is not { } scalar || scalar.Value.IndexOf('=') is not (> 0 and var equals))
        {
            return Other with { IsItem = true };
        }

        var value = scalar.Value.Substring(equals + 1);
        var span = scalar.IsVerbatim ? TextSpan.FromBounds(scalar.Span.Start + equals + 1, scalar.Span.End) : scalar.Span;
        return FromScalar(scalar.Value.Substring(0, equals).Trim(), true, text, scalar with { Value = value, Span = span }, end);
    }

    private static ComposeLine FromScalar(string key, bool isItem, string text, YamlScalar? scalar, int end) =>
        new(key, isItem, OpensBlock: false, scalar, scalar is { } value ? CommentFrom(text, value.End, end) : null);

    private static ConfigComment? CommentFrom(string text, int from, int end)
    {
        var at = TextLines.SkipBlanks(text, from, end);
        return at < end && text[at] == '#' ? TextLines.HashComment(text, at, end) : null;
    }

    // A colon ends the key only in front of a blank or the line's end: http://x is a value.
    private static int ColonOf(string text, int start, int end)
    {
        var isQuoted = text[start] is '"' or '\'';
        for (var i = isQuoted ? ClosingQuote(text, start, end) : start; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || char.IsWhiteSpace(text[i + 1])))
            {
                return i;
            }

            if (text[i] is '{' or '[' or '#')
            {
                return -1;
            }
        }

        return -1;
    }

    private static int ClosingQuote(string text, int start, int end)
    {
        var close = text.IndexOf(text[start], start + 1, end - start - 1);
        return close < 0 ? end : close;
    }

    // "x-shared: &shared" names the block that follows.
    private static int BehindAnchor(string text, int at, int end)
    {
        if (at == end || text[at] != '&')
        {
            return at;
        }

        while (at < end && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return TextLines.SkipBlanks(text, at, end);
    }
}
