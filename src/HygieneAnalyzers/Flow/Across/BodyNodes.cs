using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>The pieces of a file that are analysed as one: methods, accessors, initialisers, top-level statements.</summary>
internal static class BodyNodes
{
    public static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax or GlobalStatementSyntax => true,
        ArrowExpressionClauseSyntax => node.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is PropertyDeclarationSyntax || node.Parent?.Parent?.Parent is BaseFieldDeclarationSyntax,
        _ => false,
    };

    /// <summary>The body that a place belongs to; lambdas and local functions belong to the member around them, top-level statements to the file.</summary>
    public static SyntaxNode? Around(SyntaxNode place)
    {
        if (place is CompilationUnitSyntax)
        {
            return place;
        }

        for (var node = place; node is not null; node = node.Parent)
        {
            if (IsBody(node))
            {
                return node is GlobalStatementSyntax ? node.Parent : node;
            }
        }

        return null;
    }

    /// <summary>The places in some code where a name is written, whatever it stands for there.</summary>
    public static IEnumerable<SimpleNameSyntax> Mentions(SyntaxNode code, string name)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax mention && mention.Identifier.ValueText == name)
            {
                yield return mention;
            }
        }
    }

    /// <summary>The bodies of one part of a type, in source order, without those of nested types; top-level statements are a part of their own.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode part)
    {
        if (part is CompilationUnitSyntax)
        {
            yield return part;
            yield break;
        }

        foreach (var node in part.DescendantNodes(n => n == part || !(IsBody(n) || n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)))
        {
            if (IsBody(node))
            {
                yield return node;
            }
        }
    }

    /// <summary>The name by which the body's member is called or read.</summary>
    public static string? NameOf(SyntaxNode body) => body switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AccessorDeclarationSyntax or ArrowExpressionClauseSyntax => BodyIndex.Indexer,
        _ => null,
    };
}
