using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Rules;

/// <summary>Brings the findings of one body into source order and leaves one for each place, whatever order they were found in.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Diagnostic> OncePerPlace(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count < 2)
        {
            return findings;
        }

        var sorted = new List<Diagnostic>(findings);
        sorted.Sort(static (a, b) => SpanOf(a).CompareTo(SpanOf(b)) is not 0 and var byPlace ? byPlace : Other(a).CompareTo(Other(b)));
        var once = new List<Diagnostic>();
        TextSpan? last = null;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (SpanOf(sorted[i]) != last && !IsSaidInside(sorted, i))
            {
                last = SpanOf(sorted[i]);
                once.Add(sorted[i]);
            }
        }

        return once;
    }

    /// <summary>Whether a narrower finding inside of this one says the same.</summary>
    private static bool IsSaidInside(List<Diagnostic> sorted, int at)
    {
        var outer = SpanOf(sorted[at]);
        for (var i = at - 1; i >= 0 && SpanOf(sorted[i]).Start == outer.Start; i--)
        {
            if (SpanOf(sorted[i]) != outer && SaySame(sorted[i], sorted[at]))
            {
                return true;
            }
        }

        for (var i = at + 1; i < sorted.Count && SpanOf(sorted[i]).Start < outer.End; i++)
        {
            if (SpanOf(sorted[i]) != outer && outer.Contains(SpanOf(sorted[i])) && SaySame(sorted[i], sorted[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaySame(Diagnostic a, Diagnostic b) => a.GetMessage(CultureInfo.InvariantCulture) == b.GetMessage(CultureInfo.InvariantCulture);

    private static TextSpan SpanOf(Diagnostic finding) => finding.Location.SourceSpan;

    // Two guards behind one switch are one finding; the first of them is named.
    private static TextSpan Other(Diagnostic finding) => finding.AdditionalLocations.Count > 0 ? finding.AdditionalLocations[0].SourceSpan : default;
}
