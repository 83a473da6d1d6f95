using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Turns a constant into a <c>static readonly</c> field or a plain local, so that it may be read at run time.</summary>
internal static class ConstRelease
{
    /// <summary>The declaration's <c>const</c> around a value, or none.</summary>
    public static SyntaxToken TokenOf(ExpressionSyntax value)
    {
        var modifiers = value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } }
            ? ModifiersOf(declaration.Parent)
            : default;
        foreach (var modifier in modifiers)
        {
            if (modifier.IsKind(SyntaxKind.ConstKeyword))
            {
                return modifier;
            }
        }

        return default;
    }

    public static SyntaxNode Apply(SyntaxNode root, SyntaxToken constant) => constant.Parent switch
    {
        FieldDeclarationSyntax field => root.ReplaceNode(field, field.WithModifiers(field.Modifiers.ReplaceRange(constant, StaticReadonly(constant)))),
        LocalDeclarationStatementSyntax local => root.ReplaceNode(local, local.WithModifiers(local.Modifiers.Remove(constant)).WithLeadingTrivia(local.GetLeadingTrivia())),
        _ => root,
    };

    /// <summary>
    /// The documents that name the constants of the declaration; null when a field that is initialised before them could read them, which would
    /// compile and give it nothing.
    /// </summary>
    public static async Task<IReadOnlyCollection<DocumentId>?> UsersAsync(Document document, SyntaxToken constant, SemanticModel model, CancellationToken cancellation)
    {
        var users = new HashSet<DocumentId>();
        if (constant.Parent is not FieldDeclarationSyntax field)
        {
            return users;
        }

        foreach (var variable in field.Declaration.Variables)
        {
            if (model.GetDeclaredSymbol(variable, cancellation) is not { } symbol)
            {
                return null;
            }

            foreach (var found in await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false))
            {
                foreach (var location in found.Locations)
                {
                    var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                    if (root is null || IsInInitializer(root.FindNode(location.Location.SourceSpan)))
                    {
                        return null;
                    }

                    users.Add(location.Document.Id);
                }
            }
        }

        return users;
    }

    private static SyntaxTokenList ModifiersOf(SyntaxNode? declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Modifiers,
        LocalDeclarationStatementSyntax local => local.Modifiers,
        _ => default,
    };

    private static SyntaxToken[] StaticReadonly(SyntaxToken constant) =>
    [
        SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithLeadingTrivia(constant.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(constant.TrailingTrivia),
    ];

    private static bool IsInInitializer(SyntaxNode reference) =>
        reference.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } };
}
