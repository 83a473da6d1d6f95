using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What a method puts into the object that a local holds: arguments of <c>Add</c>, <c>Append</c> and alike, elements and properties that are set.</summary>
internal static class LocalContents
{
    private const int MostOperations = 20_000;

    private static readonly string[] Fillers = ["Add", "Append", "Insert", "Write", "Enqueue", "Push", "TryAdd", "Set"];

    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference)
    {
        var seen = 0;
        foreach (var operation in Root(reference).DescendantsAndSelf())
        {
            if (++seen > MostOperations)
            {
                yield break;
            }

            switch (operation)
            {
                case IInvocationOperation { Instance: ILocalReferenceOperation instance } call when Same(instance, reference) && IsFiller(call.TargetMethod.Name):
                    foreach (var argument in call.Arguments)
                    {
                        yield return argument.Value;
                    }

                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation owner }, Value: var value } when Same(owner, reference):
                    yield return value;
                    break;
            }
        }
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool Same(ILocalReferenceOperation left, ILocalReferenceOperation right) => SymbolEqualityComparer.Default.Equals(left.Local, right.Local);

    private static bool IsFiller(string method)
    {
        foreach (var filler in Fillers)
        {
            if (method.StartsWith(filler, System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
