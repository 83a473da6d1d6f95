using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// What a block puts into each of its locals, noted in one walk: the values it assigns, and what it puts into the object that the local
/// holds (arguments of <c>Add</c>, <c>Append</c> and alike, properties that are set, what is copied or written to it), or into the file at that path.
/// </summary>
internal sealed class LocalValues
{
    private static readonly string[] Fillers = ["Add", "Append", "Insert", "Write", "Enqueue", "Push", "TryAdd", "Set", "Attach"];
    private static readonly string[] Containers = ["System.IO.Stream", "System.IO.TextWriter", "System.Text.StringBuilder", "System.Text.Json.Utf8JsonWriter"];
    private static readonly List<IOperation> Nothing = [];

    private readonly Dictionary<ILocalSymbol, List<IOperation>> _assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _contents = new(SymbolEqualityComparer.Default);

    public LocalValues(IOperation root)
    {
        foreach (var operation in BodyWalk.All(root))
        {
            Note(operation);
        }
    }

    /// <summary>Every value that is assigned to the local; of a loop variable the collection, of an <c>out</c> variable the call.</summary>
    public IReadOnlyList<IOperation> AssignedTo(ILocalSymbol local) => _assigned.TryGetValue(local, out var values) ? values : Nothing;

    public IReadOnlyList<IOperation> PutInto(ILocalSymbol local) => _contents.TryGetValue(local, out var values) ? values : Nothing;

    /// <summary>Whether the method puts something into the object it is called on.</summary>
    public static bool IsFiller(string method)
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

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer:
                Add(_assigned, declarator.Symbol, initializer.Value);
                NoteFile(declarator.Symbol, initializer.Value);
                break;
            case IAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(_assigned, target.Local, assignment.Value);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                Add(_assigned, variable.Symbol, loop.Collection);
                break;
            case IInvocationOperation call:
                NoteCall(call);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation owner } } assignment:
                Add(_contents, owner.Local, assignment.Value);
                break;
        }
    }

    private void NoteCall(IInvocationOperation call)
    {
        var filled = call.Instance is ILocalReferenceOperation instance && IsFiller(call.TargetMethod.Name) ? instance.Local : null;
        foreach (var argument in call.Arguments)
        {
            switch (Operations.Unwrap(argument.Value))
            {
                case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation variable }:
                    Add(_assigned, variable.Local, call);
                    break;
                case ILocalReferenceOperation variable when argument.Parameter?.RefKind == RefKind.Out:
                    Add(_assigned, variable.Local, call);
                    break;
                case ILocalReferenceOperation container when IsContainer(container.Type) || IsPathOfFile(argument, call):
                    Fill(container.Local, call, argument);
                    break;
            }

            if (filled is not null)
            {
                Add(_contents, filled, argument.Value);
            }
        }
    }

    // source.CopyTo(target), Serialize(target, value), File.WriteAllText(target, text): all but the target goes into it.
    private void Fill(ILocalSymbol container, IInvocationOperation call, IArgumentOperation target)
    {
        if (call.Instance is { } instance)
        {
            Add(_contents, container, instance);
        }

        foreach (var argument in call.Arguments)
        {
            if (argument != target && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                Add(_contents, container, argument.Value);
            }
        }
    }

    // using var file = File.Create(path): what is written to the one is read from the other.
    private void NoteFile(ILocalSymbol stream, IOperation value)
    {
        var arguments = Operations.Unwrap(value) switch
        {
            IObjectCreationOperation { Type: { } type } creation when TypeNames.IsOrDerivesFrom(type, "System.IO.Stream") || TypeNames.IsOrDerivesFrom(type, "System.IO.TextWriter") => creation.Arguments,
            IInvocationOperation { TargetMethod: { ContainingType: var type, Name: "Create" or "OpenWrite" or "CreateText" or "AppendText" or "Open" } } call when TypeNames.Is(type, "System.IO.File") => call.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };

        if (!arguments.IsDefaultOrEmpty && Operations.Unwrap(arguments[0].Value) is ILocalReferenceOperation target)
        {
            if (!_contents.TryGetValue(stream, out var contents))
            {
                _contents.Add(stream, contents = []);
            }

            // One list for both: what comes later counts too.
            if (!_contents.ContainsKey(target.Local))
            {
                _contents.Add(target.Local, contents);
            }
        }
    }

    private static bool IsPathOfFile(IArgumentOperation argument, IInvocationOperation call) =>
        argument.Parameter?.Ordinal == 0 && IsFiller(call.TargetMethod.Name) && TypeNames.Is(call.TargetMethod.ContainingType, "System.IO.File");

    private static bool IsContainer(ITypeSymbol? type)
    {
        foreach (var container in Containers)
        {
            if (TypeNames.IsOrDerivesFrom(type, container))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<ILocalSymbol, List<IOperation>> index, ILocalSymbol local, IOperation value)
    {
        if (!index.TryGetValue(local, out var values))
        {
            index.Add(local, values = []);
        }

        values.Add(value);
    }
}
