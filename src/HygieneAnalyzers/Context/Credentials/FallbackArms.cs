using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises by its place a literal that is reached only when something else is missing: an arm of a test for presence, a <c>catch</c> block.</summary>
internal static class FallbackArms
{
    public static bool Has(SyntaxNode literal)
    {
        var expression = Operations.Outermost(literal);
        return IsOfConditional(expression) || IsInArm(expression);
    }

    /// <summary><c>string.IsNullOrEmpty(x) ? "…" : x</c>.</summary>
    private static bool IsOfConditional(SyntaxNode expression) =>
        expression.Parent is ConditionalExpressionSyntax choice
        && choice.Condition != expression
        && (choice.WhenTrue == expression ? choice.WhenFalse : choice.WhenTrue) is not LiteralExpressionSyntax
        && TestsPresence(choice.Condition);

    /// <summary><c>if (x == null) x = "…";</c>, <c>if (x == null) return "…";</c>, <c>catch { x = "…"; }</c>: assigned or returned there.</summary>
    private static bool IsInArm(SyntaxNode expression)
    {
        var target = expression.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == expression => NameOf(assignment.Left),
            ReturnStatementSyntax => "",
            _ => null,
        };
        for (var node = expression; node.Parent is { } parent and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = parent)
        {
            if (parent is CatchClauseSyntax
                || (target is not null && parent is IfStatementSyntax test && test.Condition != node && TestsPresence(test.Condition) && (target.Length == 0 || Mentions(test.Condition, target))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TestsPresence(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => TestsPresence(inner.Expression),
        PrefixUnaryExpressionSyntax negated => TestsPresence(negated.Operand),
        BinaryExpressionSyntax comparison => IsNothing(comparison.Left) || IsNothing(comparison.Right) || IsCount(comparison.Left) || IsCount(comparison.Right),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var expression } } => IsNothing(expression),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax or RecursivePatternSyntax or DeclarationPatternSyntax } => true,
        InvocationExpressionSyntax call => NameOf(call.Expression) is { } name
            && (name.StartsWith("IsNullOr", StringComparison.Ordinal) || name.StartsWith("Try", StringComparison.Ordinal) || name.StartsWith("Contains", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsNothing(ExpressionSyntax operand) => operand.Kind() switch
    {
        SyntaxKind.NullLiteralExpression => true,
        SyntaxKind.StringLiteralExpression => ((LiteralExpressionSyntax)operand).Token.ValueText.Length == 0,
        SyntaxKind.SimpleMemberAccessExpression => NameOf(operand) == "Empty",
        _ => false,
    };

    /// <summary><c>args.Length &gt; 1</c>.</summary>
    private static bool IsCount(ExpressionSyntax operand) => operand is MemberAccessExpressionSyntax && NameOf(operand) is "Length" or "Count";

    private static bool Mentions(ExpressionSyntax condition, string name)
    {
        foreach (var node in condition.DescendantTokens())
        {
            if (node.IsKind(SyntaxKind.IdentifierToken) && node.ValueText == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
