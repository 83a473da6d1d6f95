using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Guards;

/// <summary>Removes the assignment that takes a check away: without it the check is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveRelaxation))]
public sealed class RemoveRelaxation : CodeFixProvider
{
    private const string Title = "Remove it and let the check be done";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG5006", "HYG5007", "HYG5009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null
            && AssignmentRemoval.Find(root.FindNode(context.Span, getInnermostNodeForTie: true)) is { } assignment
            && AssignmentRemoval.Apply(root, assignment) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(RemoveRelaxation)), context.Diagnostics);
        }
    }
}
