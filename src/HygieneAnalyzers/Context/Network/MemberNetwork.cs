using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Network;

/// <summary>One member of a type: its blocks, and what they do with the network.</summary>
internal sealed record MemberNetwork(IMethodSymbol? Method, ImmutableArray<IOperation> Blocks, BlockNetwork Network)
{
    public static MemberNetwork Of(OperationBlockAnalysisContext block, HygieneContext hygiene) =>
        new(block.OwningSymbol as IMethodSymbol, block.OperationBlocks, BlockNetworks.Of(block, hygiene));

    /// <summary>What the members of one type do together.</summary>
    public static BlockNetwork Together(ImmutableArray<MemberNetwork> members)
    {
        var together = BlockNetwork.Empty;
        foreach (var member in members)
        {
            together = together.With(member.Network);
        }

        return together;
    }
}
