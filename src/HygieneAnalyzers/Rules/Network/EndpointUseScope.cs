using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>The registration that the rules about single endpoint uses share.</summary>
internal static class EndpointUseScope
{
    /// <summary>
    /// Calls <paramref name="judge"/> for every use with the place to report at and reports what it gives back; a literal that
    /// arrives at several sinks of one block is one finding.
    /// </summary>
    public static void OnEndpointUse(this RuleScope scope, Func<EndpointUse, SyntaxNode, HygieneContext, Diagnostic?> judge) =>
        scope.OnOperationBlock((block, hygiene) =>
        {
            foreach (var root in block.OperationBlocks)
            {
                Visit(root, block, hygiene, judge);
            }
        });

    private static void Visit(
        IOperation root, OperationBlockAnalysisContext block, HygieneContext hygiene, Func<EndpointUse, SyntaxNode, HygieneContext, Diagnostic?> judge)
    {
        HashSet<SyntaxNode>? reported = null;
        foreach (var use in BlockNetworks.Of(root, hygiene, block.CancellationToken).Uses)
        {
            var place = use.PlaceIn(root.Syntax);
            if (judge(use, place, hygiene) is { } finding && (reported ??= []).Add(place))
            {
                block.ReportDiagnostic(finding);
            }
        }
    }
}
