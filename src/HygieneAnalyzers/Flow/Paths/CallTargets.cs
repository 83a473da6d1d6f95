using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The source methods that a call may run: itself, its overrides, the implementations of an interface member.</summary>
internal sealed class CallTargets(DerivedTypes derived, bool acrossTypes)
{
    /// <summary>With more implementations than this a call says nothing.</summary>
    private const int Most = 8;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);

    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol caller, IInvocationOperation call)
    {
        var method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        if (!acrossTypes && !IsRelated(caller.ContainingType, method.ContainingType))
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        // base.Method() runs exactly that method.
        return call.Instance is IInstanceReferenceOperation && !call.IsVirtual ? ImmutableArray.Create(method) : _targets.GetOrAdd(method, Find);
    }

    /// <summary>The same class, one it inherits from, or one that inherits from it.</summary>
    private static bool IsRelated(INamedTypeSymbol? one, INamedTypeSymbol? other) =>
        one is not null && other is not null && (Inherits(one, other) || Inherits(other, one));

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var isInterface = method.ContainingType?.TypeKind == TypeKind.Interface;
        if (!isInterface && !method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return ImmutableArray.Create(method);
        }

        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract)
        {
            targets.Add(method);
        }

        foreach (var type in derived.Of(method.ContainingType!))
        {
            if (Implementation(type, method, isInterface) is { IsAbstract: false } target && !targets.Contains(target))
            {
                targets.Add(target);
            }
        }

        return targets.Count <= Most ? targets.ToImmutable() : ImmutableArray<IMethodSymbol>.Empty;
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method, bool isInterface) =>
        (isInterface ? DerivedTypes.Implementation(type, method) : DerivedTypes.Override(type, method))?.OriginalDefinition;
}
