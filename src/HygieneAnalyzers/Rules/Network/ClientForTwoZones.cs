using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4004: one client sends the same credential to the intranet and to the public network (CWE-522, CWE-668).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientForTwoZones() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4004",
        "One client for two zones",
        "The {0} of one client goes to '{1}' in the intranet and to '{2}' in the public network; use a client of its own for each side",
        "What is set on a client or its handler goes along with every request: the public side learns what opens the intranet, and the other way round.");

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.HasBothSides(scope.Context))
        {
            scope.OnTypeNetwork(static block => block.HasPublicSide, static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        if (type.Hygiene.IsTestProject || type.Shared is not var (pair, credential))
        {
            return [];
        }

        var place = pair.Public.PlaceInType();
        var finding = Report.Finding(
            type.Hygiene,
            Descriptor,
            place.GetLocation(),
            [pair.Internal.PlaceInType().GetLocation(), credential.Syntax.GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            credential.InWords,
            pair.Internal.Host,
            pair.Public.Host);
        return [new TypeFinding(place, pair.Public, finding)];
    }
}
