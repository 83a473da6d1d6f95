using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>
/// Finds what is said about the object that a credential is handed to by a call: what it was created with, its properties, the arguments of other
/// calls (<c>client.BaseAddress = …</c>, <c>client.Connect("smtp.contoso.com")</c>, then <c>client.Authenticate(user, password)</c>).
/// </summary>
internal static class ReceiverSiblings
{
    // More than that are not the parts of one account.
    private const int MostStatements = 200;

    public static IEnumerable<(string Name, IOperation Value)> Of(IOperation value)
    {
        if (CodeSiblings.Unwrapped(value).Parent is not IArgumentOperation { Parent: IInvocationOperation { Instance: { } instance } call }
            || RootOf(instance) is not { } receiver)
        {
            yield break;
        }

        foreach (var statement in StatementsAround(call))
        {
            foreach (var sibling in About(receiver, statement))
            {
                yield return sibling;
            }
        }
    }

    private static IEnumerable<(string Name, IOperation Value)> About(ISymbol receiver, IOperation statement)
    {
        switch (statement)
        {
            case IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations }
                when declarations[0].Declarators is { Length: 1 } declarators && SymbolEqualityComparer.Default.Equals(declarators[0].Symbol, receiver)
                && declarators[0].Initializer?.Value is { } created:
                return CodeSiblings.Created(created);
            case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance, Property: var property } } assignment }
                when Is(receiver, instance):
                return [(property.Name, assignment.Value)];
            case IExpressionStatementOperation { Operation: var operation } when CallIn(operation) is { Instance: { } instance } call && Is(receiver, instance):
                return CodeSiblings.Arguments(call);
            default:
                return [];
        }
    }

    private static IInvocationOperation? CallIn(IOperation operation) => operation is IAwaitOperation awaited ? awaited.Operation as IInvocationOperation : operation as IInvocationOperation;

    private static bool Is(ISymbol receiver, IOperation instance) => SymbolEqualityComparer.Default.Equals(RootOf(instance), receiver);

    // client.DefaultRequestHeaders.Add(…) is about the client.
    private static ISymbol? RootOf(IOperation instance)
    {
        while (instance is IPropertyReferenceOperation { Instance: { } inner and not IInstanceReferenceOperation })
        {
            instance = inner;
        }

        return instance is IInstanceReferenceOperation ? null : CodeSiblings.SymbolOf(instance);
    }

    private static IEnumerable<IOperation> StatementsAround(IOperation operation)
    {
        var count = 0;
        for (var block = operation.Parent; block is not null; block = block.Parent)
        {
            if (block is IBlockOperation { Operations: var statements })
            {
                foreach (var statement in statements)
                {
                    if (count++ == MostStatements)
                    {
                        yield break;
                    }

                    yield return statement;
                }
            }
        }
    }
}
