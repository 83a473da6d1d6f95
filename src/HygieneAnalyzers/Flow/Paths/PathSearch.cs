using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>
/// Is there a way from a source to a sink that avoids the guard? Methods are walked once per set of states they are entered in;
/// helpers are entered, as far as <paramref name="calls"/> follows them.
/// </summary>
internal sealed class PathSearch(MethodCodes codes, CallTargets calls)
{
    private const int MostMethods = 200;

    private readonly ConcurrentDictionary<IMethodSymbol, PathRoles> _roles = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(ISymbol Method, ushort Entry), PathResult> _results = new();

    /// <summary>The open ways that come together in <paramref name="root"/> or in what it calls, when nothing is known of its callers.</summary>
    public ImmutableArray<PathHit> Find(IMethodSymbol root)
    {
        const PathRoles both = PathRoles.Source | PathRoles.Sink;
        if ((RolesOf(root) & both) != both || codes.Of(root) is not { } code)
        {
            return ImmutableArray<PathHit>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<PathHit>();
        foreach (var unit in code.Units())
        {
            var trace = new PathTrace();
            var result = Walk(code, unit, PathStates.Start, trace.Enter(root)!);
            if (!trace.IsExhausted)
            {
                found.AddRange(result.Hits);
                if (result.Exit.Any(static s => PathStates.IsOpen(s) && (s & (PathState.Made | PathState.Required)) == PathState.Made))
                {
                    found.AddRange(result.Products);
                }
            }
        }

        return found.ToImmutable();
    }

    public IPathVocabulary Vocabulary => codes.Vocabulary;

    /// <summary>The methods that a call may run, as far as they are followed.</summary>
    public ImmutableArray<IMethodSymbol> TargetsOf(IMethodSymbol caller, IInvocationOperation call) => calls.Of(caller, call);

    /// <summary>The roles in <paramref name="method"/> and in what it calls, near ones first, a bounded number of methods.</summary>
    public PathRoles RolesOf(IMethodSymbol method) => _roles.GetOrAdd(method.OriginalDefinition, CollectRoles);

    public PathResult Through(IMethodSymbol method, PathStates entry, PathTrace trace, ControlFlowGraph within)
    {
        method = method.OriginalDefinition;
        if (entry.IsEmpty)
        {
            return PathResult.Unchanged(entry, isComplete: true);
        }

        if (_results.TryGetValue((method, entry.Bits), out var known))
        {
            return known;
        }

        if (trace.Enter(method) is not { } inner)
        {
            return PathResult.Unchanged(entry, isComplete: false);
        }

        known = codes.Of(method) is { } code && GraphOf(method, code, within) is { } graph
            ? Walk(code, graph, entry, inner)
            : PathResult.Unchanged(entry, isComplete: true);
        return known.IsComplete ? _results.GetOrAdd((method, entry.Bits), known) : known;
    }

    private static ControlFlowGraph? GraphOf(IMethodSymbol method, MethodCode code, ControlFlowGraph within) =>
        method.MethodKind != MethodKind.LocalFunction ? code.Graph : NestedGraphs.InScope(within, method);

    private PathResult Walk(MethodCode code, ControlFlowGraph graph, PathStates entry, PathTrace trace)
    {
        var transfer = new PathTransfer(this, code, graph, trace);
        return transfer.Result(PathWalk.Run(graph, entry, transfer));
    }

    private PathRoles CollectRoles(IMethodSymbol method)
    {
        var roles = PathRoles.None;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<IMethodSymbol>();
        pending.Enqueue(method);
        while (pending.Count > 0)
        {
            if (codes.Of(pending.Dequeue()) is not { } code)
            {
                continue;
            }

            roles |= code.Roles;
            foreach (var call in code.Calls.Values)
            {
                foreach (var target in TargetsOf(code.Method, call))
                {
                    if (seen.Count < MostMethods && seen.Add(target.OriginalDefinition))
                    {
                        pending.Enqueue(target.OriginalDefinition);
                    }
                }
            }
        }

        return roles;
    }
}
