using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Context.Reuse;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Makes the findings about reuse: at the first place, with all other places, and with a mark by which findings of several projects match.</summary>
internal static class ReuseReport
{
    private const string FingerprintProperty = "hygiene.fingerprint";

    public static Diagnostic Of(HygieneContext hygiene, DiagnosticDescriptor rule, ReuseGroup group, params object?[] arguments)
    {
        var first = group.Places[0];
        var fingerprint = Fingerprint.Of(first.Value, hygiene.Options.ReadGlobal(HygieneOptions.FingerprintKey));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(FingerprintProperty, fingerprint);
        return group.IsForDevelopment
            ? Report.FindingAt(DiagnosticSeverity.Info, rule, first.Location, Others(group.Places), properties, arguments)
            : Report.Finding(hygiene, rule, first.Location, Others(group.Places), properties, arguments);
    }

    private static IEnumerable<Location> Others(ImmutableArray<SecretPlace> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            yield return places[i].Location;
        }
    }
}
