using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Tells a literal that only stands in for a missing value: the other arm of a null test, the answer to an exception.</summary>
internal static class Fallbacks
{
    public static bool Is(Origin literal) => literal.Has(Transport.Fallback) || Is(literal.Syntax);

    /// <summary><c>password ??= "…"</c>, unless it surely is null.</summary>
    public static bool ReplacesWhatIsMissing(IOperation value, FlowService flow)
    {
        if (value.Parent is ICoalesceAssignmentOperation assignment && assignment.Value == value)
        {
            foreach (var before in flow.OriginsOf(assignment.Target))
            {
                if (!before.IsLiteral)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Is(SyntaxNode literal)
    {
        var expression = literal;
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return (expression.Parent is ConditionalExpressionSyntax choice && choice.Condition != expression && Other(choice, expression) is not LiteralExpressionSyntax && TestsPresence(choice.Condition))
            || IsInCatch(literal);
    }

    private static ExpressionSyntax Other(ConditionalExpressionSyntax choice, SyntaxNode arm) => choice.WhenTrue == arm ? choice.WhenFalse : choice.WhenTrue;

    private static bool TestsPresence(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => TestsPresence(inner.Expression),
        PrefixUnaryExpressionSyntax negated => TestsPresence(negated.Operand),
        BinaryExpressionSyntax comparison => comparison.Left.IsKind(SyntaxKind.NullLiteralExpression) || comparison.Right.IsKind(SyntaxKind.NullLiteralExpression),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax or RecursivePatternSyntax } => true,
        InvocationExpressionSyntax call => NameOf(call.Expression) is { } name
            && (name.StartsWith("IsNullOr", StringComparison.Ordinal) || name.StartsWith("Try", StringComparison.Ordinal) || name.StartsWith("Contains", StringComparison.Ordinal)),
        _ => false,
    };

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsInCatch(SyntaxNode literal)
    {
        for (var node = literal.Parent; node is not null and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = node.Parent)
        {
            if (node is CatchClauseSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
