using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context;

/// <summary>The order of files and places, which does not depend on who was analysed first.</summary>
internal static class SourceOrder
{
    public static int Compare(SyntaxNode a, SyntaxNode b)
    {
        var byFile = string.CompareOrdinal(a.SyntaxTree.FilePath, b.SyntaxTree.FilePath);
        return byFile != 0 ? byFile
            : a.SpanStart != b.SpanStart ? a.SpanStart.CompareTo(b.SpanStart)
            : a.Span.Length.CompareTo(b.Span.Length);
    }
}
