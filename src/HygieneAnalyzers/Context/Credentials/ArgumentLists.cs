using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Reads the program and the words of a process whose arguments are a list: given at once, as an initialiser, or added one by one.</summary>
internal static class ArgumentLists
{
    /// <summary>Empty when the operation starts no process with a list, or is not the first of those that fill one.</summary>
    public static IReadOnlyList<IOperation> Words(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Start", ContainingType.Name: "Process" }, Arguments: { Length: 2 } call } => Listed(call[0].Value, call[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo", Arguments: { Length: 2 } created } => Listed(created[0].Value, created[1].Value),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo", Initializer: { } initializer } creation => Initialized(creation, initializer),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1, Instance: IPropertyReferenceOperation { Property.Name: "ArgumentList", Instance: { } owner } } add => Added(add, owner),
        _ => [],
    };

    /// <summary>The value of the program's name that a <c>ProcessStartInfo</c> is created with.</summary>
    public static IOperation? ProgramOf(IObjectCreationOperation creation)
    {
        if (!creation.Arguments.IsEmpty)
        {
            return creation.Arguments[0].Value;
        }

        return creation.Initializer is { } initializer ? Assigned(initializer, "FileName") : null;
    }

    /// <summary>What an object initialiser gives a property.</summary>
    public static IOperation? Assigned(IObjectOrCollectionInitializerOperation initializer, string property)
    {
        foreach (var member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned }, Value: var value } && assigned.Name == property)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The program of the <c>ProcessStartInfo</c> that a statement works on: given when it was created, or by another statement of the block.</summary>
    public static IOperation? ProgramOf(IOperation owner, IBlockOperation block)
    {
        if (Operations.Unwrap(owner) is ILocalReferenceOperation local && Declared.OnlyValue(local) is IObjectCreationOperation creation && ProgramOf(creation) is { } program)
        {
            return program;
        }

        foreach (var statement in block.Operations)
        {
            if (statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "FileName", Instance: { } named }, Value: var value } }
                && named.Syntax.IsEquivalentTo(owner.Syntax))
            {
                return value;
            }
        }

        return null;
    }

    private static IOperation[] Listed(IOperation program, IOperation arguments)
    {
        var given = Operations.Unwrap(arguments);
        given = given is ILocalReferenceOperation local ? Declared.OnlyValue(local) : given;
        return given is not null && ListedElements.TryGet(given, out var elements) ? [program, .. elements] : [];
    }

    private static IOperation[] Initialized(IObjectCreationOperation creation, IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in initializer.Initializers)
        {
            if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "ArgumentList" }, Initializer: var list } && ProgramOf(creation) is { } program)
            {
                return [program, .. ListedElements.Added(list)];
            }
        }

        return [];
    }

    private static IOperation[] Added(IInvocationOperation add, IOperation owner)
    {
        if (add.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block } statement)
        {
            return [];
        }

        var words = new List<IOperation>();
        foreach (var other in block.Operations)
        {
            if (other is IExpressionStatementOperation
                {
                    Operation: IInvocationOperation
                    {
                        TargetMethod.Name: "Add", Arguments: { Length: 1 } word, Instance: IPropertyReferenceOperation { Property.Name: "ArgumentList", Instance: { } list },
                    },
                }
                && list.Syntax.IsEquivalentTo(owner.Syntax))
            {
                if (words.Count == 0 && other != statement)
                {
                    return [];
                }

                words.Add(word[0].Value);
            }
        }

        return ProgramOf(owner, block) is { } program ? [program, .. words] : [];
    }
}
