using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Replaces the dead <c>RequiresTwoFactor</c> by the question that has an answer, asked only once the password was right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskWhetherSecondFactorIsEnabled))]
public sealed class AskWhetherSecondFactorIsEnabled : CodeFixProvider
{
    private const string Title = "Ask 'GetTwoFactorEnabledAsync'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var places = context.Diagnostics[0].AdditionalLocations;
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax result } read
            && places.Count == 1
            && PasswordCheck.At(places[0], root) is { } check
            && PasswordCheck.FunctionAround(read) is { } function
            && function == PasswordCheck.FunctionAround(root.FindNode(places[0].SourceSpan))
            && !IsTooLate(function, read, result.Identifier.ValueText))
        {
            var fixedRoot = root.ReplaceNode(read, Answer(read, result, check));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AskWhetherSecondFactorIsEnabled)),
                context.Diagnostics);
        }
    }

    /// <summary>Behind <c>if (result.Succeeded)</c> the session has started already: another question there changes nothing.</summary>
    private static bool IsTooLate(SyntaxNode function, SyntaxNode read, string result)
    {
        foreach (var node in function.DescendantNodes())
        {
            if (node is IfStatementSyntax { Condition: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name, Name.Identifier.ValueText: "Succeeded" } }
                && name.Identifier.ValueText == result && node.SpanStart < read.SpanStart)
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax Answer(MemberAccessExpressionSyntax read, IdentifierNameSyntax result, PasswordCheck check)
    {
        var succeeded = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, result.WithoutTrivia(), SyntaxFactory.IdentifierName("Succeeded"));
        var answer = SyntaxFactory.BinaryExpression(
            SyntaxKind.LogicalAndExpression,
            succeeded.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.AmpersandAmpersandToken).WithTrailingTrivia(SyntaxFactory.Space),
            check.Question());
        var standsAlone = read.Parent is IfStatementSyntax or ParenthesizedExpressionSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax;
        return (standsAlone ? answer : (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(answer)).WithTriviaFrom(read);
    }
}
