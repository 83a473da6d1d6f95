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
            scope.OnType(
                static (block, hygiene) => BlockNetworks.OfMember(block, hygiene),
                static (type, hygiene, members) => Judge(type, hygiene, BlockNetwork.Together(members)));
        }
    }

    private static void Judge(SymbolAnalysisContext context, HygieneContext hygiene, BlockNetwork network)
    {
        if (hygiene.IsTestProject || SharedClient.Find(network) is not var (pair, credential))
        {
            return;
        }

        context.ReportDiagnostic(Report.Finding(
            hygiene,
            Descriptor,
            pair.Public.PlaceInType().GetLocation(),
            [pair.Internal.PlaceInType().GetLocation(), credential.Syntax.GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            credential.InWords,
            pair.Internal.Host,
            pair.Public.Host));
    }
}
