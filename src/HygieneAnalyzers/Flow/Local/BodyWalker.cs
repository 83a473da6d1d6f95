using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>
/// Runs a control flow graph to its fixed point, then once more to leave the facts. The head of a loop is told apart on its
/// first entry and on coming back, so that a loop that surely runs does not leave behind what it replaces.
/// </summary>
internal sealed class BodyWalker
{
    private readonly RootFlow _root;
    private readonly ControlFlowGraph _graph;
    private readonly IMethodSymbol? _method;
    private readonly BodyEvaluator _evaluator;
    private readonly FlowRegions _regions;
    private readonly SlotMap?[] _entry;
    private readonly SortedSet<int> _pending = [];

    public BodyWalker(RootFlow root, ControlFlowGraph graph, IMethodSymbol? method)
    {
        _root = root;
        _graph = graph;
        _method = method;
        _evaluator = new BodyEvaluator(root, method);
        _regions = new FlowRegions(graph);
        _entry = new SlotMap?[graph.Blocks.Length * 2];
    }

    public void Run()
    {
        Enter(0, SlotMap.Empty);
        while (_pending.Count > 0 && !_root.IsExhausted)
        {
            var next = _pending.Min;
            _pending.Remove(next);
            Visit(next);
        }

        _evaluator.IsRecording = true;
        for (var node = 0; node < _entry.Length && !_root.IsExhausted; node++)
        {
            if (_entry[node] is not null)
            {
                Visit(node);
            }
        }
    }

    private void Visit(int node)
    {
        var block = _graph.Blocks[node / 2];
        _evaluator.State = _entry[node]!;
        Throwing(block);
        foreach (var operation in block.Operations)
        {
            _evaluator.Evaluate(operation);
            Throwing(block);
        }

        var value = _evaluator.Evaluate(block.BranchValue);
        Throwing(block);
        if (_evaluator.IsRecording)
        {
            Record(block, value);
            return;
        }

        var truth = block.ConditionKind == ControlFlowConditionKind.None ? null : Constants.Truth(value);
        var jumps = truth is null ? (bool?)null : truth == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
        if (jumps != false)
        {
            Follow(block, block.ConditionalSuccessor);
        }

        if (jumps != true)
        {
            Follow(block, block.FallThroughSuccessor);
        }
    }

    private void Record(BasicBlock block, OriginSet value)
    {
        if (_method is null)
        {
            return;
        }

        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is not null)
        {
            _evaluator.Leave(_method, value);
        }

        if (block.Kind == BasicBlockKind.Exit)
        {
            _evaluator.LeaveParameters(_method);
        }
    }

    private void Follow(BasicBlock from, ControlFlowBranch? branch)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Destination is { } destination)
        {
            var target = Node(from, destination);
            var through = branch.FinallyRegions;
            for (var i = through.Length - 1; i >= 0; i--)
            {
                // Leaving a try runs its finally blocks first; where they end, the way goes on.
                if (_regions.Continue(through[i], target) is { } state)
                {
                    Enter(target, state);
                }

                target = through[i].FirstBlockOrdinal * 2;
            }

            Enter(target, _evaluator.State);
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            foreach (var target in _regions.End(from, _evaluator.State))
            {
                Enter(target, _evaluator.State);
            }
        }
    }

    /// <summary>Any operation inside a try may throw: what holds then is what its handlers start with.</summary>
    private void Throwing(BasicBlock block)
    {
        if (!_evaluator.IsRecording)
        {
            foreach (var handler in _regions.HandlersOf(block))
            {
                Enter(handler * 2, _evaluator.State);
            }
        }
    }

    private static int Node(BasicBlock from, BasicBlock to) => (to.Ordinal * 2) + (from.Ordinal >= to.Ordinal ? 1 : 0);

    private void Enter(int node, SlotMap state)
    {
        var joined = _entry[node] is { } known ? _evaluator.Join(known, state) : state;
        if (!ReferenceEquals(joined, _entry[node]))
        {
            _entry[node] = joined;
            _pending.Add(node);
        }
    }
}
