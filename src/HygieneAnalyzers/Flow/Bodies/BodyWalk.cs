using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>Walks the operations of one body in source order, without recursion and with a bound.</summary>
internal static class BodyWalk
{
    /// <summary>What lies behind this many operations is not seen.</summary>
    public const int MaxOperations = 20_000;

    // Far more than people nest, far less than a thread's stack holds.
    private const int MaxDepth = 250;

    // A list that grows leaves several behind, and there are as many as bodies: each thread keeps one to grow.
    private const int LongestKept = 4_000;

    [ThreadStatic]
    private static ImmutableArray<IOperation>.Builder? _growing;

    /// <summary>
    /// The operation and all under it, in source order and without a bound. Recursion is several times faster than the enumerator of the
    /// library, which goes on only where code is nested too deeply.
    /// </summary>
    public static ImmutableArray<IOperation> All(IOperation root) => Where(root, static _ => true);

    /// <summary>As <see cref="All"/>, those of some kinds alone.</summary>
    public static ImmutableArray<IOperation> Where(IOperation root, Predicate<OperationKind> isWanted)
    {
        var found = _growing ?? ImmutableArray.CreateBuilder<IOperation>();
        _growing = null;
        Collect(root, 0, found, isWanted);
        var all = found.ToImmutable();
        if (found.Capacity <= LongestKept)
        {
            found.Clear();
            _growing = found;
        }

        return all;
    }

    /// <summary>The operations of the body itself; lambdas and local functions in it are seen as one operation each.</summary>
    public static IEnumerable<IOperation> Own(IOperation body) => Walk(body, intoFunctions: false);

    /// <summary>All operations under the body, those of its lambdas and local functions included.</summary>
    public static IEnumerable<IOperation> Everything(IOperation body) => Walk(body, intoFunctions: true);

    private static void Collect(IOperation operation, int depth, ImmutableArray<IOperation>.Builder found, Predicate<OperationKind> isWanted)
    {
        if (depth == MaxDepth)
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                Add(inner, found, isWanted);
            }

            return;
        }

        Add(operation, found, isWanted);
        foreach (var child in operation.ChildOperations)
        {
            Collect(child, depth + 1, found, isWanted);
        }
    }

    private static void Add(IOperation operation, ImmutableArray<IOperation>.Builder found, Predicate<OperationKind> isWanted)
    {
        if (isWanted(operation.Kind))
        {
            found.Add(operation);
        }
    }

    private static IEnumerable<IOperation> Walk(IOperation body, bool intoFunctions)
    {
        var pending = new Stack<IOperation>();
        pending.Push(body);
        for (var budget = MaxOperations; budget > 0 && pending.Count > 0; budget--)
        {
            var current = pending.Pop();
            yield return current;
            if (intoFunctions || current == body || current is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                foreach (var child in current.ChildOperations.Reverse())
                {
                    pending.Push(child);
                }
            }
        }
    }
}
