using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The graphs of the lambdas and local functions inside a graph, outermost first.</summary>
internal static class NestedGraphs
{
    private const int Most = 500;

    /// <param name="graph">The graph to look into.</param>
    /// <param name="isFollowed">Whether calls of a local function are followed anyway, so that it is no unit of its own.</param>
    public static IEnumerable<ControlFlowGraph> Of(ControlFlowGraph graph, Func<IMethodSymbol, bool> isFollowed)
    {
        var pending = new Queue<ControlFlowGraph>();
        pending.Enqueue(graph);
        for (var count = 0; pending.Count > 0 && count < Most; count++)
        {
            var outer = pending.Dequeue();
            foreach (var function in outer.LocalFunctions)
            {
                var inner = outer.GetLocalFunctionControlFlowGraph(function);
                pending.Enqueue(inner);
                if (!isFollowed(function.OriginalDefinition))
                {
                    yield return inner;
                }
            }

            foreach (var inner in Lambdas(outer))
            {
                pending.Enqueue(inner);
                yield return inner;
            }
        }
    }

    /// <summary>The graph of a local function that <paramref name="graph"/> or one around it declares.</summary>
    public static ControlFlowGraph? InScope(ControlFlowGraph graph, IMethodSymbol localFunction)
    {
        for (var outer = graph; outer is not null; outer = outer.Parent)
        {
            foreach (var function in outer.LocalFunctions)
            {
                if (SymbolEqualityComparer.Default.Equals(function, localFunction))
                {
                    return outer.GetLocalFunctionControlFlowGraph(function);
                }
            }
        }

        return null;
    }

    private static IEnumerable<ControlFlowGraph> Lambdas(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var statement in block.Operations)
            {
                foreach (var inner in Lambdas(graph, statement))
                {
                    yield return inner;
                }
            }

            if (block.BranchValue is { } value)
            {
                foreach (var inner in Lambdas(graph, value))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<ControlFlowGraph> Lambdas(ControlFlowGraph graph, IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IFlowAnonymousFunctionOperation lambda)
            {
                yield return graph.GetAnonymousFunctionControlFlowGraph(lambda);
            }
        }
    }
}
