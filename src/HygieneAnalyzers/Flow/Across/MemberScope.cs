using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>Where a member can be named at all: a private one only inside its type, whatever else in the compilation has its name.</summary>
internal static class MemberScope
{
    /// <summary>The type outside of which nobody can name the member; null when the whole compilation may.</summary>
    public static INamedTypeSymbol? Of(ISymbol member)
    {
        if (member is IParameterSymbol)
        {
            return member.ContainingType;
        }

        // By the name of what it implements or overrides, it is called from anywhere.
        if (IsExplicit(member) || member.IsOverride)
        {
            return null;
        }

        for (var symbol = member; symbol.ContainingType is { } type; symbol = type)
        {
            if (symbol.DeclaredAccessibility == Accessibility.Private)
            {
                return type;
            }

            if (!type.AllInterfaces.IsEmpty)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The bodies that the index of each file gives for the names, as far as they may name the member.</summary>
    public static IEnumerable<SyntaxNode> Bodies(
        INamedTypeSymbol? scope, Compilation compilation, IReadOnlyList<string> names, Func<BodyIndex, string, IEnumerable<SyntaxNode>> of)
    {
        foreach (var tree in Trees(scope, compilation))
        {
            var index = BodyIndex.Of(tree);
            foreach (var name in names)
            {
                foreach (var body in of(index, name))
                {
                    if (scope is null || IsInside(body, scope, tree))
                    {
                        yield return body;
                    }
                }
            }
        }
    }

    /// <summary>The files that have a part of the type; all of them when there is none.</summary>
    private static IEnumerable<SyntaxTree> Trees(INamedTypeSymbol? type, Compilation compilation)
    {
        if (type is null)
        {
            return compilation.SyntaxTrees;
        }

        var trees = new List<SyntaxTree>();
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (!trees.Contains(part.SyntaxTree))
            {
                trees.Add(part.SyntaxTree);
            }
        }

        return trees;
    }

    private static bool IsInside(SyntaxNode body, INamedTypeSymbol type, SyntaxTree tree)
    {
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree == tree && part.Span.Contains(body.SpanStart))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExplicit(ISymbol member) => member switch
    {
        IMethodSymbol method => !method.ExplicitInterfaceImplementations.IsEmpty,
        IPropertySymbol property => !property.ExplicitInterfaceImplementations.IsEmpty,
        IEventSymbol e => !e.ExplicitInterfaceImplementations.IsEmpty,
        _ => false,
    };
}
