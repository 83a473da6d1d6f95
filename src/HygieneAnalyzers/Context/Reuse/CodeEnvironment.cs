using HygieneAnalyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Tells for which environment a piece of code is: by the branch that it stands in, or by the type around it.</summary>
internal static class CodeEnvironment
{
    public static string? Of(SyntaxNode code)
    {
        for (var node = code; node.Parent is { } parent; node = parent)
        {
            if (ByBranch(node, parent) is { } environment)
            {
                return environment;
            }

            if (parent is BaseTypeDeclarationSyntax type)
            {
                return EnvironmentWords.In(type.Identifier.Text);
            }
        }

        return null;
    }

    private static string? ByBranch(SyntaxNode node, SyntaxNode parent)
    {
        switch (parent)
        {
            case ConditionalExpressionSyntax choice when node != choice.Condition:
                return EnvironmentTest.Read(choice.Condition, node == choice.WhenTrue);
            case IfStatementSyntax choice when node != choice.Condition:
                return EnvironmentTest.Read(choice.Condition, node == choice.Statement);
            case SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern, Parent: SwitchExpressionSyntax choice } when node != pattern:
                return EnvironmentTest.Equal(choice.GoverningExpression, pattern.Expression);
            case SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section when node is StatementSyntax:
                return ByLabels(section, choice.Expression);
            case BlockSyntax block when node is StatementSyntax statement:
                return BehindExit(block, statement);
            default:
                return null;
        }
    }

    private static string? ByLabels(SwitchSectionSyntax section, ExpressionSyntax value)
    {
        foreach (var label in section.Labels)
        {
            if (label is CaseSwitchLabelSyntax known && EnvironmentTest.Equal(value, known.Value) is { } environment)
            {
                return environment;
            }
        }

        return null;
    }

    // if (environment.IsProduction()) { return …; } and then everything else.
    private static string? BehindExit(BlockSyntax block, StatementSyntax statement)
    {
        foreach (var before in block.Statements)
        {
            if (before == statement)
            {
                return null;
            }

            if (before is IfStatementSyntax { Else: null } choice && Exits(choice.Statement) && EnvironmentTest.Read(choice.Condition, whenTrue: false) is { } environment)
            {
                return environment;
            }
        }

        return null;
    }

    private static bool Exits(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => Exits(statements[statements.Count - 1]),
        _ => statement.Kind() is SyntaxKind.ReturnStatement or SyntaxKind.ThrowStatement,
    };
}
