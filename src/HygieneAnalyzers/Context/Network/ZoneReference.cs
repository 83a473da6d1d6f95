using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// What a name in the source refers to, as far as zones go: one edge for each type or member that is called, created, derived from, named as an
/// argument, attribute or <c>typeof</c>. Of <c>Type.Member</c> the member stands for both.
/// </summary>
internal static class ZoneReference
{
    /// <summary>The type or member that the name refers to, or null for variables, namespaces and names that are part of a longer one.</summary>
    public static ISymbol? Target(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node is IdentifierNameSyntax { IsVar: true } || node.Parent is NameColonSyntax or NameEqualsSyntax || node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
        {
            return null;
        }

        var symbol = model.GetSymbolInfo(node, cancellation).Symbol;
        return symbol switch
        {
            IAliasSymbol alias => alias.Target as INamedTypeSymbol,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => null,
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            INamedTypeSymbol when IsHead(node) => null,
            INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol,
            _ => null,
        };
    }

    /// <summary>Whether the statement, or the declaration, already refers to the same type before: creating an object and calling it are one crossing.</summary>
    public static bool IsRepeated(SyntaxNode node, ISymbol target, SemanticModel model, CancellationToken cancellation)
    {
        var whole = node.FirstAncestorOrSelf<SyntaxNode>(static n => n is StatementSyntax and not BlockSyntax or MemberDeclarationSyntax) ?? node;
        foreach (var other in whole.DescendantNodes())
        {
            if (other.SpanStart >= node.SpanStart)
            {
                break;
            }

            if (other is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
                && Target(other, model, cancellation) is { } earlier
                && SymbolEqualityComparer.Default.Equals(TypeOf(earlier), TypeOf(target)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type for messages: the member's own, or the type itself.</summary>
    public static string NameOf(ISymbol symbol) => (symbol as INamedTypeSymbol ?? symbol.ContainingType ?? symbol).Name;

    private static ISymbol TypeOf(ISymbol symbol) => (symbol as INamedTypeSymbol ?? symbol.ContainingType ?? symbol).OriginalDefinition;

    // The A of A.B and of X.A.B: the B says the same, or more.
    private static bool IsHead(SyntaxNode node)
    {
        var whole = node.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == node => access,
            QualifiedNameSyntax name when name.Right == node => name,
            AliasQualifiedNameSyntax name when name.Name == node => name,
            _ => node,
        };
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == whole,
            QualifiedNameSyntax name => name.Left == whole,
            _ => false,
        };
    }
}
