using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
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

    private protected override void Register(RuleScope scope) => scope.OnTypeNetwork(static (context, hygiene, network) =>
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (hygiene.IsTestProject || ZoneGateway.Is(type) || ZonePair.In(Own(network)) is not { } pair)
        {
            return;
        }

        context.ReportDiagnostic(Report.Finding(
            hygiene,
            Descriptor,
            pair.Public.PlaceInType().GetLocation(),
            [pair.Internal.PlaceInType().GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            type.Name,
            pair.Internal.Host,
            pair.Public.Host));
    });

    /// <summary>Without what is only registered for others, and without what HYG4004 says more about.</summary>
    private static List<EndpointUse> Own(BlockNetwork network)
    {
        var shared = SharedClient.Find(network);
        var own = new List<EndpointUse>();
        foreach (var use in network.Uses)
        {
            if (!CompositionRoot.Registers(use.Sink.Operation) && (shared is null || (use != shared.Pair.Public && use != shared.Pair.Internal)))
            {
                own.Add(use);
            }
        }

        return own;
    }
}
