using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>Walks the operations of one body in source order, without recursion and with a bound.</summary>
internal static class BodyWalk
{
    /// <summary>What lies behind this many operations is not seen.</summary>
    public const int MaxOperations = 20_000;

    /// <summary>The operations of the body itself; lambdas and local functions in it are seen as one operation each.</summary>
    public static IEnumerable<IOperation> Own(IOperation body) => Walk(body, intoFunctions: false);

    /// <summary>All operations under the body, those of its lambdas and local functions included.</summary>
    public static IEnumerable<IOperation> Everything(IOperation body) => Walk(body, intoFunctions: true);

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
