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
            scope.OnType(
                static (block, hygiene) => MemberNetwork.Of(block, hygiene),
                static (type, hygiene, members) => Judge(type, hygiene, members));
        }
    }

    private static void Judge(SymbolAnalysisContext type, HygieneContext hygiene, ImmutableArray<MemberNetwork> members)
    {
        var network = MemberNetwork.Together(members);
        var leaks = LeavingData.In(type.Symbol, members, network, hygiene, type.CancellationToken);
        if (MixedUse.In(type.Symbol, network, leaks, hygiene) is not { } pair)
        {
            return;
        }

        type.ReportDiagnostic(Report.Finding(
            hygiene,
            Descriptor,
            pair.Public.PlaceInType().GetLocation(),
            [pair.Internal.PlaceInType().GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            type.Symbol.Name,
            pair.Internal.Host,
            pair.Public.Host));
    }
}
