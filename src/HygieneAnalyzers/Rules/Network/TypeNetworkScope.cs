using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>The registration that the rules about the network side of a whole type share.</summary>
internal static class TypeNetworkScope
{
    public static void OnTypeNetwork(this RuleScope scope, Action<SymbolAnalysisContext, HygieneContext, BlockNetwork> judge) =>
        scope.OnType(
            static (block, hygiene) => BlockNetworks.Of(block, hygiene) is { IsEmpty: false } network ? network : null,
            (type, hygiene, members) => judge(type, hygiene, Together(members)));

    private static BlockNetwork Together(ImmutableArray<BlockNetwork> members)
    {
        var together = BlockNetwork.Empty;
        foreach (var member in members)
        {
            together = together.With(member);
        }

        return together;
    }
}
