using System;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Finds the comment that gives the reason for a line: behind it, or alone on the line above.</summary>
internal static class CommentReason
{
    /// <summary>The comment's text, or null when there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="end">Where what the comment is about ends.</param>
    /// <param name="mark">What a comment begins with: <c>//</c> or <c>#</c>.</param>
    public static string? At(SourceText text, int end, string mark)
    {
        var line = text.Lines.GetLineFromPosition(end);
        var tail = text.ToString(TextSpan.FromBounds(end, line.End)).Trim();
        if (tail.StartsWith(mark, StringComparison.Ordinal) || tail.StartsWith(";", StringComparison.Ordinal))
        {
            return tail.Trim(mark[0], ';').Trim();
        }

        if (line.LineNumber == 0)
        {
            return null;
        }

        var above = text.Lines[line.LineNumber - 1].ToString().Trim();
        return above.StartsWith(mark, StringComparison.Ordinal) && !above.StartsWith("///", StringComparison.Ordinal) ? above.Trim(mark[0]).Trim() : null;
    }
}
