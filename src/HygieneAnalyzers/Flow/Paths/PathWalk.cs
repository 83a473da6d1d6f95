using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>
/// Carries states along the edges of one control-flow graph until nothing changes. States only grow, and there are sixteen,
/// so a block is visited at most seventeen times.
/// </summary>
internal sealed class PathWalk
{
    private readonly ControlFlowGraph _graph;
    private readonly IPathTransfer _transfer;
    private readonly PathStates[] _entering;
    private readonly Queue<int> _work = new();

    private PathWalk(ControlFlowGraph graph, IPathTransfer transfer)
    {
        _graph = graph;
        _transfer = transfer;
        _entering = new PathStates[graph.Blocks.Length];
    }

    /// <summary>The states in which the graph is left normally when it is entered in <paramref name="entry"/>.</summary>
    public static PathStates Run(ControlFlowGraph graph, PathStates entry, IPathTransfer transfer)
    {
        var walk = new PathWalk(graph, transfer);
        walk.Reach(0, entry);
        while (walk._work.Count > 0)
        {
            walk.Visit(graph.Blocks[walk._work.Dequeue()]);
        }

        return walk._entering[graph.Blocks.Length - 1];
    }

    private void Visit(BasicBlock block)
    {
        var entering = _entering[block.Ordinal];
        var states = entering;
        foreach (var statement in block.Operations)
        {
            states = _transfer.Through(statement, states);
        }

        if (block.BranchValue is { } value)
        {
            states = _transfer.Through(value, states);
        }

        EnterHandlers(block, entering.Union(states));
        Follow(block.FallThroughSuccessor, block, states);
        Follow(block.ConditionalSuccessor, block, states);
    }

    private void Follow(ControlFlowBranch? branch, BasicBlock block, PathStates states)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Destination?.Kind == BasicBlockKind.Exit)
        {
            _transfer.Leave(branch.Semantics == ControlFlowBranchSemantics.Return ? block.BranchValue : null, states);
        }

        if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
        {
            var outcome = branch.IsConditionalSuccessor == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
            states = _transfer.Branch(condition, outcome, states);
        }

        foreach (var region in branch.FinallyRegions)
        {
            Reach(region.FirstBlockOrdinal, states);
        }

        if (branch.Destination is { } destination)
        {
            Reach(destination.Ordinal, states);
        }
    }

    /// <summary>Anything inside a <c>try</c> may throw, so its handlers are reached from before and after each block.</summary>
    private void EnterHandlers(BasicBlock block, PathStates states)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion.Kind: ControlFlowRegionKind.TryAndCatch })
            {
                foreach (var sibling in region.EnclosingRegion.NestedRegions)
                {
                    if (sibling.Kind != ControlFlowRegionKind.Try)
                    {
                        Reach(sibling.FirstBlockOrdinal, states);
                    }
                }
            }
        }
    }

    private void Reach(int ordinal, PathStates states)
    {
        var known = _entering[ordinal];
        var merged = known.Union(states);
        if (merged != known)
        {
            _entering[ordinal] = merged;
            _work.Enqueue(ordinal);
        }
    }
}
