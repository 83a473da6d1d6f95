using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4003: what one method reads from the intranet another one sends to a public host (CWE-200, CWE-359).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntranetDataLeavesElsewhere() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4003",
        "Intranet data leaves through another method",
        "Data from '{0}' in the intranet, read in '{1}', is sent to '{2}' in the public network by '{3}'; keep it inside, or let a declared gateway decide what may leave",
        "As HYG4002, but the way from the inside to the outside leads through several methods or types, so that none of them shows it.",
        atEnd: true);

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.IsTestProject || !NetworkEvidence.HasBothSides(scope.Context))
        {
            return;
        }

        var methods = new ConcurrentBag<MethodData>();
        scope.OnType(
            static (block, hygiene) => MemberNetwork.Of(block, hygiene),
            (type, hygiene, members) => Collect(type.Symbol, members, hygiene, methods));
        scope.OnEnd((end, hygiene) => Judge(InOrder(methods), end, hygiene));
    }

    private static void Collect(ISymbol type, ImmutableArray<MemberNetwork> members, HygieneContext hygiene, ConcurrentBag<MethodData> methods)
    {
        if (ZoneGateway.Is(type))
        {
            return;
        }

        var flow = FlowService.For(hygiene);
        var zones = new ClientZones(MemberNetwork.Together(members), hygiene);
        foreach (var member in members)
        {
            foreach (var root in member.Blocks)
            {
                if (member.Method is { } method && !ZoneGateway.Is(method)
                    && MethodDataReader.Read(method, root, zones, flow) is { IsEmpty: false } data)
                {
                    methods.Add(data);
                }
            }
        }
    }

    private static void Judge(List<MethodData> methods, CompilationAnalysisContext end, HygieneContext hygiene)
    {
        var graph = new DataGraph(methods);
        foreach (var method in methods)
        {
            foreach (var send in method.Sends)
            {
                if (graph.FromElsewhere(send.Sources, method.Method.ContainingType) is { } source)
                {
                    Report(send.Data, source, send.Target, end, hygiene);
                }
            }

            foreach (var pass in method.Passes)
            {
                if (graph.To(pass) is { } target && graph.From(pass.Sources) is { } source)
                {
                    Report(pass.Data, source, target, end, hygiene);
                }
            }
        }
    }

    private static void Report(SyntaxNode data, EndpointUse source, EndpointUse target, CompilationAnalysisContext end, HygieneContext hygiene) =>
        end.ReportDiagnostic(Rules.Report.Finding(
            hygiene,
            Descriptor,
            data.GetLocation(),
            [source.PlaceInType().GetLocation(), target.PlaceInType().GetLocation()],
            ImmutableDictionary<string, string?>.Empty,
            source.Host,
            MemberNames.Around(source.AtSink),
            target.Host,
            MemberNames.Around(target.AtSink)));

    private static List<MethodData> InOrder(ConcurrentBag<MethodData> methods)
    {
        var sorted = new List<MethodData>(methods);
        sorted.Sort(static (a, b) => Compare(a.Method, b.Method));
        return sorted;
    }

    private static int Compare(ISymbol left, ISymbol right)
    {
        var (a, b) = (left.Locations[0], right.Locations[0]);
        var byFile = string.CompareOrdinal(a.SourceTree?.FilePath, b.SourceTree?.FilePath);
        return byFile != 0 ? byFile : a.SourceSpan.Start.CompareTo(b.SourceSpan.Start);
    }
}
