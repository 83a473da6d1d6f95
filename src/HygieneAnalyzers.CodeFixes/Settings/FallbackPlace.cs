using System.Threading;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>What has to be replaced so that a missing value throws, and by what.</summary>
internal readonly record struct FallbackPlace(SyntaxNode Node, SyntaxNode Replacement)
{
    /// <summary>Null where no expression or statement can throw in the literal's place.</summary>
    public static FallbackPlace? Of(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        var arm = (ExpressionSyntax)Operations.Outermost(literal);
        string Exception(ExpressionSyntax? source, string? cause = null) => MissingValue.Exception(source, literal, cause, model, cancellation);
        return arm.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == arm => Expression(arm, Exception(coalesce.Left)),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => new FallbackPlace(assignment, Assigned(assignment.Left, Exception(null))),
            ConditionalExpressionSyntax choice when choice.WhenTrue == arm => Expression(arm, Exception(choice.WhenFalse)),
            ConditionalExpressionSyntax choice when choice.WhenFalse == arm => Expression(arm, Exception(choice.WhenTrue)),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax lookup } argument when lookup.ArgumentList.Arguments.Count > 1 => Lookup(lookup, argument, Exception(lookup)),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => Statement(statement, Exception(null, CauseAround(statement))),
            ReturnStatementSyntax statement => Statement(statement, Exception(null, CauseAround(statement))),
            _ => null,
        };
    }

    private static FallbackPlace Expression(ExpressionSyntax arm, string exception) => new(arm, SyntaxFactory.ParseExpression("throw " + exception));

    /// <summary>Nothing can throw behind <c>??=</c>.</summary>
    private static ExpressionSyntax Assigned(ExpressionSyntax target, string exception) =>
        SyntaxFactory.ParseExpression($"{target.WithoutTrivia()} = {target.WithoutTrivia()} ?? throw {exception}");

    private static FallbackPlace Statement(StatementSyntax statement, string exception) => new(statement, SyntaxFactory.ParseStatement("throw " + exception + ";"));

    /// <summary><c>GetValue(key, "…")</c> becomes <c>GetValue&lt;string&gt;(key) ?? throw …</c>.</summary>
    private static FallbackPlace? Lookup(InvocationExpressionSyntax lookup, ArgumentSyntax argument, string exception)
    {
        var without = lookup.WithArgumentList(lookup.ArgumentList.WithArguments(lookup.ArgumentList.Arguments.Remove(argument)));
        if (without.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "GetValue" } } get)
        {
            without = without.WithExpression(get.WithName((SimpleNameSyntax)SyntaxFactory.ParseName("GetValue<string>")));
        }

        return new FallbackPlace(lookup, SyntaxFactory.ParseExpression($"({without.WithoutTrivia()} ?? throw {exception})"));
    }

    private static string? CauseAround(SyntaxNode statement) =>
        statement.FirstAncestorOrSelf<SyntaxNode>(static n => n is CatchClauseSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) is CatchClauseSyntax { Declaration.Identifier: { RawKind: not 0 } name }
            ? name.ValueText
            : null;
}
