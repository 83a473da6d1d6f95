using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>What the readers of line-based formats share.</summary>
internal static class TextLines
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The position of the line's end: a line feed, a carriage return (a line feed behind it ends an empty line), or the end of the text.</summary>
    public static int EndOf(string text, int from)
    {
        var end = text.IndexOfAny(LineEnds, from);
        return end < 0 ? text.Length : end;
    }

    public static int SkipBlanks(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>The comment from the hash to the end of its line.</summary>
    public static ConfigComment HashComment(string text, int hash, int end) =>
        new(TextSpan.FromBounds(hash, end), text.Substring(hash + 1, end - hash - 1));
}
