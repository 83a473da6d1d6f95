using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Reuse;

/// <summary>Removes the assignment, so that the policy of the directory goes for the account.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetPasswordExpire))]
public sealed class LetPasswordExpire : CodeFixProvider
{
    private const string Title = "Leave it to the policy";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG2004");

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
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(LetPasswordExpire)), context.Diagnostics);
        }
    }
}
