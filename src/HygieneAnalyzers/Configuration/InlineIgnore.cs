using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>A <c>hygiene:ignore HYG1010 reason</c> comment: the rules it names, whether it says why, and the lines it speaks of.</summary>
internal sealed record InlineIgnore(ImmutableArray<string> Rules, bool HasReason, TextSpan Span, int FirstLine, int LastLine)
{
    /// <summary>Whether the ignore holds for a finding of <paramref name="rule"/> that begins on <paramref name="line"/>.</summary>
    public bool Covers(string rule, int line) => HasReason && line >= FirstLine && line <= LastLine && Rules.Contains(rule);
}
