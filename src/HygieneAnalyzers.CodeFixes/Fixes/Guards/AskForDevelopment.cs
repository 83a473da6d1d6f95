using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Guards;

/// <summary>Ties what opens a guard to the development environment, where an environment is in reach.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskForDevelopment))]
public sealed class AskForDevelopment : CodeFixProvider
{
    private const string Title = "Ask for the development environment";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG5001", "HYG5002", "HYG5007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax place && model is not null && Change(place, context.Diagnostics[0], model) is var (old, changed))
        {
            var fixedRoot = root.ReplaceNode(old, Qualified.Simplified(changed).WithTriviaFrom(old));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AskForDevelopment)), context.Diagnostics);
        }
    }

    private static (ExpressionSyntax Old, ExpressionSyntax New)? Change(ExpressionSyntax place, Diagnostic finding, SemanticModel model)
    {
        // RequireHttpsMetadata = !env.IsDevelopment()
        if (place is AssignmentExpressionSyntax assignment)
        {
            return finding.Id == "HYG5007" && EnvironmentInReach.Test(model, place.SpanStart) is { } test ? (assignment.Right, Not(test)) : null;
        }

        if (!finding.Properties.TryGetValue("hygiene.opens", out var opens))
        {
            return null;
        }

        var opensWhenTrue = opens == "true";
        if (finding.Id == "HYG5002")
        {
            return EnvironmentReceiver.Of(place) is { } receiver && EnvironmentInReach.Bound(receiver, model, place.SpanStart) is var asked ? (place, opensWhenTrue ? asked : Not(asked)) : null;
        }

        // The value that a switch statement chooses by is no condition.
        if (model.GetTypeInfo(place).Type is not { SpecialType: SpecialType.System_Boolean })
        {
            return null;
        }

        // What opens by coming out true needs development as well; what opens by coming out false is kept true everywhere else.
        return EnvironmentInReach.Test(model, place.SpanStart) is not { } development ? null
            : opensWhenTrue ? (place, Join(SyntaxKind.LogicalAndExpression, place, development))
            : (place, Join(SyntaxKind.LogicalOrExpression, place, Not(development)));
    }

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax test) => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, test);

    private static ExpressionSyntax Join(SyntaxKind kind, ExpressionSyntax place, ExpressionSyntax development)
    {
        var left = place is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or IsPatternExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(place.WithoutTrivia())
            : place.WithoutTrivia();
        var joined = SyntaxFactory.ParseExpression(left + (kind == SyntaxKind.LogicalAndExpression ? " && " : " || ") + development);
        return place.Parent is BinaryExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(joined) : joined;
    }
}
