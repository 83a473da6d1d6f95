using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4002: what one method reads from the intranet it sends to a public host (CWE-200, CWE-359).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntranetDataLeaves() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4002",
        "Intranet data leaves for the public network",
        "Data from '{0}' in the intranet is sent to '{1}' in the public network{2}; keep it inside, or let a declared gateway decide what may leave",
        "This is how data gets out: one program reads inside and writes outside. What leaves has to pass one place that is meant for it and watched.");

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.HasBothSides(scope.Context))
        {
            scope.OnTypeNetwork(static block => block.HasPublicSide || block.CallsClient, static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        var findings = new List<TypeFinding>();
        foreach (var leak in type.Leaks)
        {
            var finding = Report.Finding(
                type.Hygiene,
                Descriptor,
                leak.Data.GetLocation(),
                [leak.Source.PlaceInType().GetLocation(), leak.Target.PlaceInType().GetLocation()],
                ImmutableDictionary<string, string?>.Empty,
                leak.Source.Host,
                leak.Target.Host,
                leak.Target.Zone == Zone.Exfiltration ? ", where anybody can take data in" : string.Empty);
            findings.Add(new TypeFinding(leak.Data, leak.Target, finding));
        }

        return findings;
    }
}
