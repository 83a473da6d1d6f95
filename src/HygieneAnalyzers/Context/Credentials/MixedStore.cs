using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>
/// A store of settings, session values or columns holds literals beside what is known at run time, and nobody can tell which of them is read.
/// </summary>
internal sealed class MixedStore
{
    private readonly List<Origin> _unknown = [];

    public MixedStore(IReadOnlyList<Origin> ends)
    {
        foreach (var end in ends)
        {
            if (!end.IsLiteral && end.Has(Transport.Element) && end.Root is OriginKind.Call or OriginKind.Property or OriginKind.Unknown)
            {
                _unknown.Add(end);
            }
        }
    }

    /// <summary>
    /// Whether the literal may be another entry than the one that is read. A list is filled where it is declared; what is put under a name
    /// comes from anywhere.
    /// </summary>
    public bool MayHold(Origin literal)
    {
        if (_unknown.Count == 0 || !literal.Has(Transport.Element))
        {
            return false;
        }

        if (IsNamed(literal.Syntax))
        {
            return true;
        }

        var type = literal.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        foreach (var other in _unknown)
        {
            if (other.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() == type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>map["title"] = "…"</c>, <c>Set("title", "…")</c>, <c>{ "title", "…" }</c>.</summary>
    private static bool IsNamed(SyntaxNode literal)
    {
        var value = Operations.Outermost(literal);
        return value.Parent switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax } => true,
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } arguments } argument => arguments.Arguments[0] != argument,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => true,
            _ => false,
        };
    }
}
