using System;
using System.Collections.Generic;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Tells by spelling which bodies can mean a static member when they mention its name: <c>Instance</c>, <c>Default</c>, <c>Create</c> are members
/// of many types, and nearly always the type stands before them.
/// </summary>
internal sealed class StaticMentions(Compilation compilation)
{
    private readonly Dictionary<string, IReadOnlyList<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);

    private HashSet<string>? _globalAliases;

    private HashSet<string> GlobalAliases
    {
        get
        {
            if (_globalAliases is null)
            {
                _globalAliases = new HashSet<string>(StringComparer.Ordinal);
                foreach (var tree in compilation.SyntaxTrees)
                {
                    _globalAliases.UnionWith(FileAliases.Of(tree).Global);
                }
            }

            return _globalAliases;
        }
    }

    public bool MayBe(ISymbol member, SyntaxNode body)
    {
        if (member is IMethodSymbol { IsExtensionMethod: true } || member is not { IsStatic: true, ContainingType: { } type })
        {
            return true;
        }

        foreach (var mention in BodyNodes.Mentions(body, BodyIndex.NameOf(member)))
        {
            if (MayBe(type, mention))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBe(INamedTypeSymbol type, SimpleNameSyntax mention) =>
        mention.Parent is not MemberAccessExpressionSyntax { Expression: var before } access
        || access.Name != mention
        || LastName.Of(before) is not { } qualifier
        || qualifier == type.Name
        || IsTypeParameter(qualifier, mention)
        || FileAliases.Of(mention.SyntaxTree).Has(qualifier)
        || GlobalAliases.Contains(qualifier)
        || IsDerived(qualifier, type);

    /// <summary><c>T.Create()</c> may be the member of any type that implements the interface.</summary>
    private static bool IsTypeParameter(string name, SyntaxNode mention)
    {
        for (var node = mention.Parent; node is not null; node = node.Parent)
        {
            var parameters = node switch
            {
                MethodDeclarationSyntax method => method.TypeParameterList,
                LocalFunctionStatementSyntax function => function.TypeParameterList,
                TypeDeclarationSyntax type => type.TypeParameterList,
                _ => null,
            };

            foreach (var parameter in parameters?.Parameters ?? default)
            {
                if (parameter.Identifier.ValueText == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A static member is also reached through the types that inherit it; only types of the source can derive from one of the source.</summary>
    private bool IsDerived(string name, INamedTypeSymbol type)
    {
        if (!_types.TryGetValue(name, out var types))
        {
            _types[name] = types = TypesNamed(name);
        }

        foreach (var candidate in types)
        {
            for (var ancestor = candidate.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, type.OriginalDefinition))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<INamedTypeSymbol> TypesNamed(string name)
    {
        var types = new List<INamedTypeSymbol>();
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.Type))
        {
            if (symbol is INamedTypeSymbol type)
            {
                types.Add(type);
            }
        }

        return types;
    }
}
