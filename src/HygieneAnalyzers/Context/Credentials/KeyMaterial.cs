using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises key bytes that are written out one by one.</summary>
internal static class KeyMaterial
{
    /// <summary>DES has the shortest key that is one; shorter arrays are lengths, flags and separators.</summary>
    private const int ShortestKey = 8;

    public static bool Is(Origin origin)
    {
        if (origin is not { Kind: OriginKind.Creation, Path: null, Operation: { } creation })
        {
            return false;
        }

        return creation switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length >= ShortestKey && AreConstant(initializer.ChildOperations),
            { Syntax: CollectionExpressionSyntax { Elements.Count: >= ShortestKey } } => AreConstant(creation.ChildOperations),
            _ => false,
        };
    }

    private static bool AreConstant(IOperation.OperationList elements)
    {
        foreach (var element in elements)
        {
            if (!element.ConstantValue.HasValue)
            {
                return false;
            }
        }

        return true;
    }
}
