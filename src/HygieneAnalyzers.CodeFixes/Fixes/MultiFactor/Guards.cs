using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Makes a guard and puts it beside a statement.</summary>
internal static class Guards
{
    public static StatementSyntax Of(string condition, string refusal) =>
        SyntaxFactory.ParseStatement($"if ({condition})\n{{\n{refusal}\n}}\n\n").WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>The tree with the guard in front of the statement; null where a statement has no place.</summary>
    public static SyntaxNode? InsertBefore(SyntaxNode root, StatementSyntax statement, StatementSyntax guard) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => root.InsertNodesBefore(statement, [guard.WithLeadingTrivia(statement.GetLeadingTrivia())]),

        // The only statement of an arm needs a block of its own.
        IfStatementSyntax or ElseClauseSyntax when statement is not (BlockSyntax or IfStatementSyntax) => root.ReplaceNode(
            statement, SyntaxFactory.Block(guard, statement.WithoutLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)),
        _ => null,
    };

    public static SyntaxNode? InsertAfter(SyntaxNode root, StatementSyntax statement, StatementSyntax guard) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax ? root.InsertNodesAfter(statement, [guard]) : null;
}
