using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>Takes an assignment out of a block or an object initialiser.</summary>
internal static class AssignmentRemoval
{
    /// <summary>The assignment that is the node or gives it its value; null where it cannot be taken out.</summary>
    public static AssignmentExpressionSyntax? Find(SyntaxNode? node)
    {
        var assignment = node as AssignmentExpressionSyntax ?? node?.Parent as AssignmentExpressionSyntax;
        return assignment is not null && (assignment == node || assignment.Right == node)
            && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } or InitializerExpressionSyntax
                ? assignment
                : null;
    }

    public static SyntaxNode? Apply(SyntaxNode root, AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        ExpressionStatementSyntax { Parent: GlobalStatementSyntax statement } => root.RemoveNode(statement, SyntaxRemoveOptions.KeepExteriorTrivia),
        ExpressionStatementSyntax statement => root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives),
        InitializerExpressionSyntax initializer => root.ReplaceNode(initializer, initializer.WithExpressions(Without(initializer.Expressions, assignment))),
        _ => null,
    };

    // What stood behind the last one still stands behind the one that is last now.
    private static SeparatedSyntaxList<ExpressionSyntax> Without(SeparatedSyntaxList<ExpressionSyntax> expressions, ExpressionSyntax removed)
    {
        var isLast = expressions.Count > 1 && expressions.IndexOf(removed) == expressions.Count - 1;
        var rest = expressions.Remove(removed);
        return isLast && rest.SeparatorCount < rest.Count ? rest.Replace(rest[rest.Count - 1], rest[rest.Count - 1].WithTrailingTrivia(removed.GetTrailingTrivia())) : rest;
    }
}
