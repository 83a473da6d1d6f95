using System.Collections.Generic;
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
        sorted.Sort(static (a, b) => a.Location.SourceSpan.CompareTo(b.Location.SourceSpan) is not 0 and var byPlace ? byPlace : Other(a).CompareTo(Other(b)));
        var once = new List<Diagnostic>();
        TextSpan? last = null;
        foreach (var finding in sorted)
        {
            if (finding.Location.SourceSpan != last)
            {
                last = finding.Location.SourceSpan;
                once.Add(finding);
            }
        }

        return once;
    }

    // Two guards behind one switch are one finding; the first of them is named.
    private static TextSpan Other(Diagnostic finding) => finding.AdditionalLocations.Count > 0 ? finding.AdditionalLocations[0].SourceSpan : default;
}
