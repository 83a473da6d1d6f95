using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Where values come from across the whole compilation. Bodies are visited only when a question leads to them, so a compilation
/// that never asks pays nothing. To be used when the compilation is complete: at its end.
/// </summary>
internal sealed class FlowGraph(FlowService flow)
{
    private readonly CompilationSource _source = new(flow);

    /// <summary>
    /// The ends of all ways that lead to <paramref name="origins"/>; literals among them in the order of their places. What cannot be followed stays
    /// as it is, so that callers can tell "only literals" from "also a literal". Calls whose constants decide against <paramref name="place"/>, where
    /// the origins arrive, are none of the ways.
    /// </summary>
    public ImmutableArray<Origin> Resolve(ImmutableArray<Origin> origins, SyntaxNode? place = null)
    {
        var ends = new List<Origin>(Resolution.Of(origins, _source, place));
        ends.Sort(static (a, b) => Compare(a, b));
        return ImmutableArray.CreateRange(ends);
    }

    private static int Compare(Origin a, Origin b)
    {
        var byFile = string.CompareOrdinal(a.Syntax.SyntaxTree.FilePath, b.Syntax.SyntaxTree.FilePath);
        return byFile != 0 ? byFile
            : a.Syntax.SpanStart != b.Syntax.SpanStart ? a.Syntax.SpanStart.CompareTo(b.Syntax.SpanStart)
            : a.Transport.CompareTo(b.Transport);
    }
}
