using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>What the readers of line-based formats share.</summary>
internal static class TextLines
{
    /// <summary>The position of the line's end (its line feed, or the end of the text); a carriage return counts as a blank.</summary>
    public static int EndOf(string text, int from)
    {
        var end = text.IndexOf('\n', from);
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
    public static ConfigComment HashComment(string text, int hash, int end)
    {
        var stop = text[end - 1] == '\r' ? end - 1 : end;
        return new ConfigComment(TextSpan.FromBounds(hash, stop), text.Substring(hash + 1, stop - hash - 1));
    }
}
