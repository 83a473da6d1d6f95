using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
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

    private protected override void Register(RuleScope scope) => scope.OnType(
        static (block, hygiene) => new Member(block.OperationBlocks, BlockNetworks.Of(block, hygiene)),
        static (type, hygiene, members) =>
        {
            if (!hygiene.IsTestProject && !ZoneGateway.Is(type.Symbol))
            {
                Judge(type, hygiene, members);
            }
        });

    private static void Judge(SymbolAnalysisContext type, HygieneContext hygiene, ImmutableArray<Member> members)
    {
        var network = BlockNetwork.Empty;
        foreach (var member in members)
        {
            network = network.With(member.Network);
        }

        if (!HasBothSides(network))
        {
            return;
        }

        var zones = new ClientZones(network);
        var flow = FlowService.For(hygiene);
        var reported = new HashSet<SyntaxNode>();
        foreach (var member in members)
        {
            foreach (var root in member.Blocks)
            {
                Judge(root, type, hygiene, zones, flow, reported);
            }
        }
    }

    private static void Judge(
        IOperation root, SymbolAnalysisContext type, HygieneContext hygiene, ClientZones zones, FlowService flow, HashSet<SyntaxNode> reported)
    {
        if (PublicSends.IsTooLong(root))
        {
            return;
        }

        var locals = new LocalValues(root);
        foreach (var (target, data) in PublicSends.In(root, zones))
        {
            type.CancellationToken.ThrowIfCancellationRequested();
            if (InternalData.SourceOf(data, zones, locals, flow) is { } source && !Alternatives.Are(target, source) && reported.Add(data.Syntax))
            {
                type.ReportDiagnostic(Report.Finding(
                    hygiene,
                    Descriptor,
                    data.Syntax.GetLocation(),
                    [source.PlaceInType().GetLocation(), target.PlaceInType().GetLocation()],
                    ImmutableDictionary<string, string?>.Empty,
                    source.Host,
                    target.Host,
                    target.Zone == Zone.Exfiltration ? ", where anybody can take data in" : string.Empty));
            }
        }
    }

    private static bool HasBothSides(BlockNetwork network)
    {
        var (isInternal, isPublic) = (false, false);
        foreach (var use in network.Uses)
        {
            isInternal |= use.Zone.IsInternalInSink();
            isPublic |= use.Zone.IsPublic();
        }

        return isInternal && isPublic;
    }

    private sealed record Member(ImmutableArray<IOperation> Blocks, BlockNetwork Network);
}
