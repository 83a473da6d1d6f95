using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>What a short method or getter returns, when that may be a constant; null among the values when it surely is none.</summary>
internal static class ConstantReturns
{
    public static IEnumerable<ExpressionSyntax?> Of(SyntaxNode declaration)
    {
        var (block, expression) = BodyOf(declaration);
        if (expression is not null)
        {
            yield return MayBeConstant(expression) ? expression : null;
        }

        if (block is null)
        {
            yield break;
        }

        foreach (var node in block.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ReturnStatementSyntax { Expression: { } value })
            {
                yield return MayBeConstant(value) ? value : null;
            }
            else if (node is YieldStatementSyntax)
            {
                yield return null;
            }
        }
    }

    private static (BlockSyntax? Block, ExpressionSyntax? Expression) BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody?.Expression),
        LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody?.Expression),
        AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody?.Expression),
        ArrowExpressionClauseSyntax arrow => (null, arrow.Expression),
        _ => (null, null),
    };

    /// <summary>Binding costs; only what has the look of a constant is worth it.</summary>
    private static bool MayBeConstant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax { Expression: NameSyntax or PredefinedTypeSyntax } => true,
        ParenthesizedExpressionSyntax inner => MayBeConstant(inner.Expression),
        PrefixUnaryExpressionSyntax unary => MayBeConstant(unary.Operand),
        BinaryExpressionSyntax { Left: not BinaryExpressionSyntax, Right: not BinaryExpressionSyntax } binary => MayBeConstant(binary.Left) && MayBeConstant(binary.Right),
        _ => false,
    };
}
