using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>
/// Recognises a literal that the statement beside it keeps or replaces: <c>var x = "…"; if (TryGet(out var y)) x = y;</c>,
/// <c>if (found is { } x) return x; return "…";</c>.
/// </summary>
internal static class FallbackStatements
{
    public static bool Has(SyntaxNode expression) => expression.Parent switch
    {
        ReturnStatementSyntax { Parent: BlockSyntax block } end => Before(block, end) is IfStatementSyntax { Else: null } test && PresenceTests.Is(test.Condition) && ReturnsWhatIsTested(test),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration } declarator } =>
            IsReplacedBelow(block, declaration, declarator.Identifier.ValueText),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement } assignment when LastName.Of(assignment.Left) is { } target =>
            IsReplacedBelow(block, statement, target),
        _ => false,
    };

    /// <summary>Whether something that is no literal is assigned to the variable there.</summary>
    public static bool Assigns(SyntaxNode? code, string target)
    {
        if (code is null)
        {
            return false;
        }

        foreach (var node in code.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Right: not LiteralExpressionSyntax } assignment && LastName.Of(assignment.Left) == target)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Mentions(SyntaxNode code, string name)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            {
                return true;
            }
        }

        return false;
    }

    private static StatementSyntax? Before(BlockSyntax block, StatementSyntax statement)
    {
        var at = block.Statements.IndexOf(statement);
        return at > 0 ? block.Statements[at - 1] : null;
    }

    /// <summary>The next statement that names the variable gives it another value, if there is one.</summary>
    private static bool IsReplacedBelow(BlockSyntax block, StatementSyntax statement, string target)
    {
        for (var at = block.Statements.IndexOf(statement) + 1; at < block.Statements.Count; at++)
        {
            var next = block.Statements[at];
            if (Mentions(next, target))
            {
                return next switch
                {
                    IfStatementSyntax { Else: null } test => PresenceTests.Is(test.Condition) && Assigns(test.Statement, target),
                    TryStatementSyntax { Catches.Count: > 0 } attempt => Assigns(attempt.Block, target),
                    _ => false,
                };
            }
        }

        return false;
    }

    private static bool ReturnsWhatIsTested(IfStatementSyntax test)
    {
        var statement = test.Statement is BlockSyntax { Statements: { Count: > 0 } statements } ? statements[statements.Count - 1] : test.Statement;
        if (statement is not ReturnStatementSyntax { Expression: { } returned and not LiteralExpressionSyntax })
        {
            return false;
        }

        foreach (var token in returned.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && Mentions(test.Condition, token.ValueText))
            {
                return true;
            }
        }

        return false;
    }
}
