using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
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

        var search = new DataSearch(scope.Context);
        scope.OnOperationBlock((block, _) => search.Note(block));
        scope.OnEnd((end, hygiene) => Judge(search.Run(end.CancellationToken), end, hygiene));
    }

    private static void Judge(DataGraph graph, CompilationAnalysisContext end, HygieneContext hygiene)
    {
        foreach (var method in graph.Methods)
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
                if (graph.To(pass) is { } target && graph.From(pass.Sources) is { } source && !IsReported(pass.Data, method, end, hygiene))
                {
                    Report(pass.Data, source, target, end, hygiene);
                }
            }
        }
    }

    // HYG4002 says so of the type alone.
    private static bool IsReported(SyntaxNode data, MethodData method, CompilationAnalysisContext end, HygieneContext hygiene)
    {
        foreach (var leak in TypeNetworks.Of(method.Method.ContainingType, hygiene, end.CancellationToken).Leaks)
        {
            if (leak.IsAt(data))
            {
                return true;
            }
        }

        return false;
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
}
