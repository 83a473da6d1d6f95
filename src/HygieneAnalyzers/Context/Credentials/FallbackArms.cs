using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
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
        return IsOfConditional(expression) || FallbackCases.Has(expression) || IsInArm(expression) || FallbackStatements.Has(expression);
    }

    /// <summary><c>string.IsNullOrEmpty(x) ? "…" : x</c>.</summary>
    private static bool IsOfConditional(SyntaxNode expression) =>
        expression.Parent is ConditionalExpressionSyntax choice
        && choice.Condition != expression
        && (choice.WhenTrue == expression ? choice.WhenFalse : choice.WhenTrue) is not LiteralExpressionSyntax
        && PresenceTests.Is(choice.Condition);

    /// <summary><c>if (x == null) x = "…";</c>, <c>if (x == null) return "…";</c>, <c>catch { x = "…"; }</c>: assigned or returned there.</summary>
    private static bool IsInArm(SyntaxNode expression)
    {
        var target = expression.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == expression => LastName.Of(assignment.Left),
            ReturnStatementSyntax => "",
            _ => null,
        };
        for (var node = expression; node.Parent is { } parent and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = parent)
        {
            if (parent is CatchClauseSyntax || (target is not null && parent is IfStatementSyntax test && test.Condition != node && IsOf(test, node, target)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The test is about what is returned or assigned, or the other arm assigns the same variable what was found.</summary>
    private static bool IsOf(IfStatementSyntax test, SyntaxNode arm, string target) =>
        PresenceTests.Is(test.Condition)
        && (target.Length == 0
            || FallbackStatements.Mentions(test.Condition, target)
            || FallbackStatements.Assigns(arm is ElseClauseSyntax ? test.Statement : test.Else, target));
}
