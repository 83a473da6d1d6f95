using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>
/// The operations of a block in source order, without those that only hold others together. Every family looks through every block, so a
/// block is walked once for all of them.
/// </summary>
internal static class BlockOperations
{
    private static readonly ConditionalWeakTable<IOperation, StrongBox<ImmutableArray<IOperation>>> Blocks = new();

    public static ImmutableArray<IOperation> Of(IOperation root) => Blocks.GetValue(root, static block => new(BodyWalk.Where(block, static kind => !IsPlumbing(kind)))).Value;

    private static bool IsPlumbing(OperationKind kind) => kind is OperationKind.Conversion or OperationKind.Argument or OperationKind.ExpressionStatement
        or OperationKind.Block or OperationKind.InstanceReference or OperationKind.ParameterReference or OperationKind.VariableDeclaration
        or OperationKind.VariableDeclarationGroup or OperationKind.VariableInitializer or OperationKind.Await or OperationKind.Parenthesized
        or OperationKind.ConditionalAccess or OperationKind.ConditionalAccessInstance or OperationKind.DelegateCreation or OperationKind.AnonymousFunction
        or OperationKind.Interpolation or OperationKind.InterpolatedStringText or OperationKind.ObjectOrCollectionInitializer or OperationKind.MethodReference;
}
