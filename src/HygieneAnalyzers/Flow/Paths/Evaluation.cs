using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The order in which the parts of a statement are evaluated: arguments before their call. Without recursion, so that depth does no harm.</summary>
internal static class Evaluation
{
    public static List<IOperation> OrderOf(IOperation statement)
    {
        var order = new List<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(statement);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            order.Add(operation);
            foreach (var child in operation.ChildOperations)
            {
                pending.Push(child);
            }
        }

        order.Reverse();
        return order;
    }
}
