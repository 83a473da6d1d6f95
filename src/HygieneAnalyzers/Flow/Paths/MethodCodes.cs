using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The bodies that a vocabulary was asked about, each read once.</summary>
internal sealed class MethodCodes(Compilation compilation, IPathVocabulary vocabulary)
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodCode?> _codes = new(SymbolEqualityComparer.Default);

    public IPathVocabulary Vocabulary => vocabulary;

    /// <summary>The code of a method or local function; null when it has none in source.</summary>
    public MethodCode? Of(IMethodSymbol method) => _codes.GetOrAdd(
        method.OriginalDefinition,
        m => m.MethodKind == MethodKind.LocalFunction ? OuterOf(m)?.Part(m) : MethodCode.Read(m, compilation, vocabulary));

    private MethodCode? OuterOf(IMethodSymbol localFunction)
    {
        ISymbol? outer = localFunction;
        while (outer is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            outer = outer.ContainingSymbol;
        }

        return outer is IMethodSymbol method ? Of(method) : null;
    }
}
