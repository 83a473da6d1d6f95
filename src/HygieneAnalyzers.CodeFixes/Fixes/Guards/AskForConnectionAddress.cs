using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Guards;

/// <summary>Compares the address of the connection instead of what the client has written into a header.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskForConnectionAddress))]
public sealed class AskForConnectionAddress : CodeFixProvider
{
    private const string Title = "Ask for the connection's own address";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG5004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax test && model is not null && HeaderText.Of(test, model) is { } header)
        {
            var fixedRoot = root.ReplaceNode(header.Text, header.Replacement.WithTriviaFrom(header.Text));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AskForConnectionAddress)), context.Diagnostics);
        }
    }
}
