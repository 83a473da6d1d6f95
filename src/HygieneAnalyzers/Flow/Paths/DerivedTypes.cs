using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The source types below each source class and interface; made only when a virtual call has to be followed.</summary>
internal sealed class DerivedTypes
{
    private readonly Lazy<Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>.Builder>> _below;

    private DerivedTypes(Compilation compilation) =>
        _below = new(() => Collect(compilation.Assembly.GlobalNamespace), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The one index of a compilation.</summary>
    public static DerivedTypes For(HygieneContext hygiene) => hygiene.Get(static c => new DerivedTypes(c.Compilation));

    public ImmutableArray<INamedTypeSymbol> Of(INamedTypeSymbol type) =>
        _below.Value.TryGetValue(type.OriginalDefinition, out var below) ? below.ToImmutable() : ImmutableArray<INamedTypeSymbol>.Empty;

    /// <summary>What <paramref name="type"/> runs for a member of one of its interfaces.</summary>
    public static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol member)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                continue;
            }

            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
                {
                    return type.FindImplementationForInterfaceMember(candidate) as IMethodSymbol;
                }
            }
        }

        return null;
    }

    /// <summary>What <paramref name="type"/> itself declares to override <paramref name="member"/>.</summary>
    public static IMethodSymbol? Override(INamedTypeSymbol type, IMethodSymbol member)
    {
        foreach (var candidate in type.GetMembers(member.Name))
        {
            for (var overridden = (candidate as IMethodSymbol)?.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                {
                    return (IMethodSymbol)candidate;
                }
            }
        }

        return null;
    }

    private static Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>.Builder> Collect(INamespaceSymbol root)
    {
        var below = new Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>.Builder>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current is INamedTypeSymbol type)
            {
                Add(below, type);
            }

            foreach (var member in current.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    pending.Push(inner);
                }
            }
        }

        return below;
    }

    private static void Add(Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>.Builder> below, INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            Add(below, ancestor.OriginalDefinition, type);
        }

        foreach (var contract in type.AllInterfaces)
        {
            Add(below, contract.OriginalDefinition, type);
        }
    }

    private static void Add(Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>.Builder> below, ISymbol ancestor, INamedTypeSymbol type)
    {
        if (!below.TryGetValue(ancestor, out var types))
        {
            below[ancestor] = types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        }

        types.Add(type);
    }
}
