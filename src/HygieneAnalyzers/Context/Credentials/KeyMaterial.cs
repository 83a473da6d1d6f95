using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises keys and passwords whose bytes or characters are written out one by one.</summary>
internal static class KeyMaterial
{
    /// <summary>DES has the shortest key that is one; shorter arrays are lengths, flags and separators.</summary>
    private const int ShortestKey = 8;

    private const int ShortestPassword = 6;

    // An array of zeros is a buffer, two values are a pattern.
    private const int FewestValues = 3;

    public static bool Is(Origin origin, CredentialSink sink)
    {
        if (origin is not { Kind: OriginKind.Creation, Path: null, Operation: { } creation } || origin.Has(Transport.Overwritten))
        {
            return false;
        }

        return creation switch
        {
            IArrayInitializerOperation { Parent: IArrayCreationOperation { Type: IArrayTypeSymbol type } } elements =>
                elements.ElementValues.Length >= Shortest(type.ElementType, sink) && AreConstant(elements.ChildOperations, type.ElementType, sink),
            IArrayCreationOperation { Initializer: { } initializer, Type: IArrayTypeSymbol array } =>
                initializer.ElementValues.Length >= Shortest(array.ElementType, sink) && AreConstant(initializer.ChildOperations, array.ElementType, sink),
            { Syntax: var stack } when ElementsOnStack(stack) is { } elements && origin.RootSymbol is IArrayTypeSymbol type =>
                elements.Expressions.Count >= Shortest(type.ElementType, sink) && AreConstant(creation.ChildOperations, type.ElementType, sink),
            { Syntax: CollectionExpressionSyntax { Elements.Count: >= ShortestKey } } => AreConstant(creation.ChildOperations, null, sink),
            _ => false,
        };
    }

    private static InitializerExpressionSyntax? ElementsOnStack(SyntaxNode syntax) => syntax switch
    {
        StackAllocArrayCreationExpressionSyntax stack => stack.Initializer,
        ImplicitStackAllocArrayCreationExpressionSyntax stack => stack.Initializer,
        _ => null,
    };

    private static int Shortest(ITypeSymbol element, CredentialSink sink) => element.SpecialType switch
    {
        SpecialType.System_Char => ShortestPassword,
        SpecialType.System_Byte => ShortestKey,
        _ => sink.Kind == SinkKind.CryptographicKey ? ShortestKey : int.MaxValue,
    };

    private static bool AreConstant(IOperation.OperationList elements, ITypeSymbol? type, CredentialSink sink)
    {
        var values = new HashSet<object>();
        foreach (var element in elements)
        {
            if (element.ConstantValue is not { HasValue: true, Value: { } value } || (type is null && value is string))
            {
                return false;
            }

            values.Add(value);
        }

        return sink.Kind == SinkKind.CryptographicKey || values.Count >= FewestValues;
    }
}
