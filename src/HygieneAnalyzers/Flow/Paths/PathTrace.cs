using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The calls that led to the method being walked, and the budget that all of them share.</summary>
internal sealed class PathTrace
{
    private const int Deepest = 8;
    private const int MostWalks = 400;

    private readonly ImmutableStack<IMethodSymbol> _callers;
    private readonly int _depth;
    private readonly Budget _budget;

    public PathTrace()
        : this(ImmutableStack<IMethodSymbol>.Empty, 0, new Budget())
    {
    }

    private PathTrace(ImmutableStack<IMethodSymbol> callers, int depth, Budget budget)
    {
        _callers = callers;
        _depth = depth;
        _budget = budget;
    }

    public bool IsExhausted => _budget.Walks > MostWalks;

    /// <summary>The trace inside <paramref name="method"/>, or null when it is being walked already, is too deep, or the budget is spent.</summary>
    public PathTrace? Enter(IMethodSymbol method)
    {
        if (_depth >= Deepest || ++_budget.Walks > MostWalks || Contains(method))
        {
            return null;
        }

        return new PathTrace(_callers.Push(method), _depth + 1, _budget);
    }

    private bool Contains(IMethodSymbol method)
    {
        foreach (var caller in _callers)
        {
            if (SymbolEqualityComparer.Default.Equals(caller, method))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Budget
    {
        public int Walks { get; set; }
    }
}
