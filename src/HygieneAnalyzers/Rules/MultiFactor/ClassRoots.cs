using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>
/// Finds the methods of a class, its base and derived classes from which a method is reached. A private helper that somebody calls is looked at
/// through its callers only, which may have asked for the second factor before.
/// </summary>
internal sealed class ClassRoots(DerivedTypes derived)
{
    private const int Most = 60;

    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method)
    {
        var roots = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<IMethodSymbol>();
        pending.Enqueue(method);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            var isCalled = false;
            foreach (var caller in CallersOf(current))
            {
                isCalled = true;
                if (seen.Count < Most && seen.Add(caller))
                {
                    pending.Enqueue(caller);
                }
            }

            if (!isCalled || current.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected))
            {
                roots.Add(current);
            }
        }

        return roots.ToImmutable();
    }

    private IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol method)
    {
        foreach (var type in Family(method.ContainingType))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } candidate
                    && !SymbolEqualityComparer.Default.Equals(candidate, method)
                    && Names(candidate, method.Name))
                {
                    yield return candidate;
                }
            }
        }
    }

    private IEnumerable<INamedTypeSymbol> Family(INamedTypeSymbol type)
    {
        for (var current = type.OriginalDefinition; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            yield return current;
        }

        foreach (var below in derived.Of(type))
        {
            yield return below;
        }
    }

    private static bool Names(IMethodSymbol candidate, string name)
    {
        foreach (var token in candidate.DeclaringSyntaxReferences[0].GetSyntax().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is SimpleNameSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
