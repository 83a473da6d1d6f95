using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// What a block puts into each of its locals, noted in one walk: the values it assigns, and what it puts into the object that the local
/// holds (arguments of <c>Add</c>, <c>Append</c> and alike, properties that are set).
/// </summary>
internal sealed class LocalValues
{
    private static readonly string[] Fillers = ["Add", "Append", "Insert", "Write", "Enqueue", "Push", "TryAdd", "Set"];
    private static readonly List<IOperation> Nothing = [];

    private readonly Dictionary<ILocalSymbol, List<IOperation>> _assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _contents = new(SymbolEqualityComparer.Default);

    public LocalValues(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            Note(operation);
        }
    }

    /// <summary>Every value that is assigned to the local; of a loop variable the collection.</summary>
    public IReadOnlyList<IOperation> AssignedTo(ILocalSymbol local) => _assigned.TryGetValue(local, out var values) ? values : Nothing;

    public IReadOnlyList<IOperation> PutInto(ILocalSymbol local) => _contents.TryGetValue(local, out var values) ? values : Nothing;

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer:
                Add(_assigned, declarator.Symbol, initializer.Value);
                break;
            case IAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(_assigned, target.Local, assignment.Value);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                Add(_assigned, variable.Symbol, loop.Collection);
                break;
            case IInvocationOperation { Instance: ILocalReferenceOperation instance } call when IsFiller(call.TargetMethod.Name):
                foreach (var argument in call.Arguments)
                {
                    Add(_contents, instance.Local, argument.Value);
                }

                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation owner } } assignment:
                Add(_contents, owner.Local, assignment.Value);
                break;
        }
    }

    private static void Add(Dictionary<ILocalSymbol, List<IOperation>> index, ILocalSymbol local, IOperation value)
    {
        if (!index.TryGetValue(local, out var values))
        {
            index.Add(local, values = []);
        }

        values.Add(value);
    }

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
