using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4001: one type connects to the intranet and to the public network (CWE-668, CWE-923).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MixedZones() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4001",
        "Intranet and public endpoints mixed",
        "'{0}' connects to '{1}' in the intranet and to '{2}' in the public network; give each side a type of its own and let a gateway stand between them",
        "Code that reaches both networks is the bridge by which malware comes in and data goes out. Where both sides meet has to be one declared, watched place.");

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.HasBothSides(scope.Context))
        {
            scope.OnTypeNetwork(static block => block.HasPublicSide, static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        if (type.Mix is not { } pair)
        {
            return [];
        }

        var place = pair.Public.PlaceInType();
        var finding = Report.Finding(
            type.Hygiene,
            Descriptor,
            place.GetLocation(),
            [pair.Internal.PlaceInType().GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            type.Type.Name,
            pair.Internal.Host,
            pair.Public.Host);
        return [new TypeFinding(place, pair.Public, finding)];
    }
}
