using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4006: one cluster, pool or list of a configuration file holds hosts of the intranet and of the public network (CWE-668).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationMixesZones() : HygieneAnalyzer(Descriptor)
{
    private const string Id = "HYG4006";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4006",
        "Configuration mixes zones",
        "'{0}' holds '{1}' in the public network beside '{2}' in the intranet; keep the members of one cluster or list in one zone",
        "Members of a cluster, pool or list stand in for each other: what is meant for the inside goes outside as soon as the balancer picks that member.");

    private protected override void Register(RuleScope scope)
    {
        scope.OnConfigFile(static (context, hygiene, scanned) =>
        {
            if (scanned.File.Kind != ConfigFileKind.NuGet)
            {
                Visit(scanned.File.Root, scanned, context, ConfiguredZones.For(hygiene, context.AdditionalFile));
            }
        });
        if (scope.Context.Types.HasAny(RoutePools.DestinationType))
        {
            scope.OnOperationBlock(static (block, hygiene) => CheckCode(block, hygiene));
        }
    }

    private static void CheckCode(OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        foreach (var (inside, outside) in RoutePools.Mixed(BlockNetworks.Of(block, hygiene)))
        {
            block.ReportDiagnostic(Report.Finding(
                hygiene,
                Descriptor,
                outside.PlaceInType().GetLocation(),
                [inside.PlaceInType().GetLocation()],
                ImmutableDictionary<string, string?>.Empty,
                "Destinations",
                outside.Host,
                inside.Host));
        }
    }

    // The depth is bounded by the readers.
    private static void Visit(ConfigNode node, ScannedFile scanned, AdditionalFileAnalysisContext context, HostZones zones)
    {
        if (HostPool.IsPool(node))
        {
            Check(node, scanned, context, zones);
        }

        foreach (var child in node.Children)
        {
            Visit(child, scanned, context, zones);
        }
    }

    private static void Check(ConfigNode pool, ScannedFile scanned, AdditionalFileAnalysisContext context, HostZones zones)
    {
        HostPool.Member? inside = null;
        HostPool.Member? outside = null;
        foreach (var member in HostPool.Members(pool, zones))
        {
            inside ??= member.Zone.IsInternalInSink() ? member : null;
            outside ??= member.Zone.IsPublic() ? member : null;
        }

        if (inside is not null && outside is not null && !scanned.IsIgnored(outside.Node, Id) && !scanned.IsIgnored(pool, Id))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, scanned.At(outside.Span), [scanned.At(inside.Span)], ImmutableDictionary<string, string?>.Empty, pool.Path, outside.Host, inside.Host));
        }
    }
}
