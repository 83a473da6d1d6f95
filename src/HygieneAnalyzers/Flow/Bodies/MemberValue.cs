using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>
/// The one value that a member of a type ever gets: its initialiser, or the only assignment in its type. Only for members that nobody else
/// can write to, and by syntax alone: a variable of the same name that is written to counts as a second value.
/// </summary>
internal static class MemberValue
{
    /// <summary>The expression, or null when there is none or more than one.</summary>
    public static ExpressionSyntax? Of(ISymbol? member)
    {
        if (!IsClosed(member) || member!.DeclaringSyntaxReferences is not { Length: 1 } references || member.ContainingType.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var declaration = references[0].GetSyntax();
        var initial = declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };

        return declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? Bare(Only(initial, type, member.Name)) : null;
    }

    // What only speaks to the compiler has no operation of its own.
    private static ExpressionSyntax? Bare(ExpressionSyntax? value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Bare(sure.Operand),
        ParenthesizedExpressionSyntax parenthesized => Bare(parenthesized.Expression),
        _ => value,
    };

    private static bool IsClosed(ISymbol? member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol { IsIndexer: false, IsVirtual: false, IsOverride: false, IsAbstract: false } property =>
            property.SetMethod is not { DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    private static ExpressionSyntax? Only(ExpressionSyntax? value, TypeDeclarationSyntax type, string name)
    {
        foreach (var node in type.DescendantNodes())
        {
            var written = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => argument.Expression,
                _ => null,
            };

            if (written is null || NameOf(written) != name)
            {
                continue;
            }

            if (value is not null || node is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: { } right })
            {
                return null;
            }

            value = right;
        }

        return value;
    }

    private static string? NameOf(ExpressionSyntax written) => written switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
