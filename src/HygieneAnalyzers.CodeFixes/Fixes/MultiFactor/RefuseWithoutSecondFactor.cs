using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Puts a guard before the session: an account with a second factor is refused (controllers, minimal APIs) or sent to the page that asks for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefuseWithoutSecondFactor))]
public sealed class RefuseWithoutSecondFactor : CodeFixProvider
{
    private const string Title = "Stop accounts that have a second factor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var places = context.Diagnostics[0].AdditionalLocations;
        if (root is null || model is null || places.Count == 0
            || root.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax site
            || site.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || PasswordCheck.At(places[0], root) is not { } check
            || PasswordCheck.FunctionAround(site) is not { } function
            || function != PasswordCheck.FunctionAround(root.FindNode(places[0].SourceSpan))
            || !check.IsInScope(statement, root.FindNode(places[0].SourceSpan), model)
            || Refusal.In(function, model, context.CancellationToken) is not { } refusal
            || Guards.InsertBefore(root, statement, Guards.Of(check.Question().ToFullString(), refusal)) is not { } fixedRoot)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(RefuseWithoutSecondFactor)),
            context.Diagnostics);
    }
}
