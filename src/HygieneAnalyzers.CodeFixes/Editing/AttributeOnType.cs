using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>Puts an attribute on a type that is declared in a file.</summary>
internal static class AttributeOnType
{
    /// <summary>Whether the attribute can be written by its simple name there, and nothing else.</summary>
    public static bool IsInReach(string name, SemanticModel model, int position)
    {
        var found = model.LookupNamespacesAndTypes(position, name: name + "Attribute");
        return found.Length == 1 && found[0] is INamedTypeSymbol { TypeKind: TypeKind.Class };
    }

    public static SyntaxNode Add(SyntaxNode root, TypeDeclarationSyntax type, string name, string? argument)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(name));
        if (argument is not null)
        {
            attribute = attribute.AddArgumentListArguments(
                SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(argument))));
        }

        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var bare = type.WithLeadingTrivia(SyntaxFactory.ElasticMarker);
        return root.ReplaceNode(
            type, bare.WithAttributeLists(bare.AttributeLists.Insert(0, list)).WithLeadingTrivia(type.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
    }
}
