using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The endpoint uses of one block, one after the other: for what a single use tells.</summary>
internal static class SingleUses
{
    /// <summary>
    /// Calls <paramref name="judge"/> for every use with the place to report at and reports what it gives back; a literal that
    /// arrives at several sinks of one block is one finding.
    /// </summary>
    public static void Report(OperationBlockAnalysisContext block, HygieneContext hygiene, Func<EndpointUse, SyntaxNode, HygieneContext, Diagnostic?> judge)
    {
        foreach (var root in block.OperationBlocks)
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
}
