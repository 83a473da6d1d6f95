using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Who catches what a block throws, and where the way goes on after a <c>finally</c>.</summary>
internal sealed class FlowRegions(ControlFlowGraph graph)
{
    private readonly Dictionary<ControlFlowRegion, ImmutableArray<int>> _handlers = [];
    private readonly Dictionary<int, SortedSet<int>> _continuations = [];
    private readonly Dictionary<int, SlotMap> _ends = [];

    public ImmutableArray<int> HandlersOf(BasicBlock block)
    {
        if (!_handlers.TryGetValue(block.EnclosingRegion, out var handlers))
        {
            _handlers[block.EnclosingRegion] = handlers = Find(block.EnclosingRegion);
        }

        return handlers;
    }

    /// <summary>Notes that the way goes on at <paramref name="target"/>; gives the state there when the end of the <c>finally</c> was already reached.</summary>
    public SlotMap? Continue(ControlFlowRegion @finally, int target)
    {
        if (!_continuations.TryGetValue(@finally.FirstBlockOrdinal, out var targets))
        {
            _continuations[@finally.FirstBlockOrdinal] = targets = [];
        }

        return targets.Add(target) && _ends.TryGetValue(@finally.FirstBlockOrdinal, out var state) ? state : null;
    }

    /// <summary>Where the way goes on after the <c>finally</c> that ends with <paramref name="last"/>.</summary>
    public IEnumerable<int> End(BasicBlock last, SlotMap state)
    {
        var region = last.EnclosingRegion;
        while (region.Kind != ControlFlowRegionKind.Finally && region.EnclosingRegion is { } outer)
        {
            region = outer;
        }

        _ends[region.FirstBlockOrdinal] = state;
        return region.Kind == ControlFlowRegionKind.Finally && _continuations.TryGetValue(region.FirstBlockOrdinal, out var targets) ? targets : [];
    }

    private ImmutableArray<int> Find(ControlFlowRegion? region)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (; region is not null && !ReferenceEquals(region, graph.Root); region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                continue;
            }

            foreach (var handler in whole.NestedRegions)
            {
                if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                {
                    found.Add(handler.FirstBlockOrdinal);
                }
            }
        }

        return found.ToImmutable();
    }
}
