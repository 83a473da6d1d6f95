using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Walks calls backwards, through interfaces and overrides, to the methods that nobody in the compilation calls.</summary>
internal sealed class SignInCallers
{
    private const int Most = 2_000;

    private readonly Dictionary<IMethodSymbol, HashSet<IMethodSymbol>> _callers = new(SymbolEqualityComparer.Default);

    public SignInCallers(IEnumerable<(IMethodSymbol Callee, IMethodSymbol Caller)> calls)
    {
        foreach (var (callee, caller) in calls)
        {
            if (!_callers.TryGetValue(callee, out var callers))
            {
                _callers[callee] = callers = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
            }

            callers.Add(caller);
        }
    }

    public ImmutableArray<IMethodSymbol> RootsOf(IEnumerable<IMethodSymbol> methods)
    {
        var roots = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(methods, SymbolEqualityComparer.Default);
        var pending = new Queue<IMethodSymbol>(seen);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            var isCalled = false;
            foreach (var caller in CallersOf(current))
            {
                isCalled |= !SymbolEqualityComparer.Default.Equals(caller, current);
                if (seen.Count < Most && seen.Add(caller))
                {
                    pending.Enqueue(caller);
                }
            }

            if (!isCalled)
            {
                roots.Add(current);
            }
        }

        return roots.ToImmutable();
    }

    private IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol method)
    {
        foreach (var called in Faces(method))
        {
            if (_callers.TryGetValue(called, out var callers))
            {
                foreach (var caller in callers)
                {
                    yield return caller;
                }
            }
        }
    }

    /// <summary>The symbols through which a method can be called: itself, what it overrides, what it implements.</summary>
    private static IEnumerable<IMethodSymbol> Faces(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            yield return current;
        }

        foreach (var face in method.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            foreach (var member in face.OriginalDefinition.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } candidate
                    && SymbolEqualityComparer.Default.Equals(DerivedTypes.Implementation(method.ContainingType!, candidate)?.OriginalDefinition, method))
                {
                    yield return candidate;
                }
            }
        }
    }
}
