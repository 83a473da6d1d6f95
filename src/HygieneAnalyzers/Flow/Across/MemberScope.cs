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

    /// <summary>Those of a file's bodies that stand inside the type; all of them when there is none.</summary>
    public static IEnumerable<SyntaxNode> Filter(IEnumerable<SyntaxNode> bodies, INamedTypeSymbol? type, SyntaxTree tree)
    {
        foreach (var body in bodies)
        {
            if (type is null || IsInside(body, type, tree))
            {
                yield return body;
            }
        }
    }

    /// <summary>The files that have a part of the type; all of them when there is none.</summary>
    public static IEnumerable<SyntaxTree> Trees(INamedTypeSymbol? type, Compilation compilation)
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
