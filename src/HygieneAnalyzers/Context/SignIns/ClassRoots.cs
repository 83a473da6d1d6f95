using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

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
            var isHandedOn = false;
            foreach (var (caller, calls) in NamersOf(current))
            {
                isCalled = true;
                isHandedOn |= !calls;
                if (seen.Count < Most && seen.Add(caller))
                {
                    pending.Enqueue(caller);
                }
            }

            if (!isCalled || isHandedOn || current.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected))
            {
                roots.Add(current);
            }
        }

        return roots.ToImmutable();
    }

    /// <summary>Who names a method, and whether they call it there; else it is handed on as a delegate and called from anywhere.</summary>
    private IEnumerable<(IMethodSymbol Caller, bool Calls)> NamersOf(IMethodSymbol method)
    {
        foreach (var type in Family(method.ContainingType))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } candidate
                    && !SymbolEqualityComparer.Default.Equals(candidate, method)
                    && Calls(candidate, method.Name) is { } calls)
                {
                    yield return (candidate, calls);
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

    /// <summary>False where a mention is no call, null where there is none.</summary>
    private static bool? Calls(IMethodSymbol candidate, string name)
    {
        bool? calls = null;
        foreach (var token in candidate.DeclaringSyntaxReferences[0].GetSyntax().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is SimpleNameSyntax mention && !IsInNameOf(mention))
            {
                calls = (calls ?? true) && IsCalled(mention);
            }
        }

        return calls;
    }

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax or MemberBindingExpressionSyntax
        || (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && call.Expression == access);

    private static bool IsInNameOf(SimpleNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
