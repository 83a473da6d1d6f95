using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Takes an origin that is not public out of the arguments of a policy that has others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveOrigin))]
public sealed class RemoveOrigin : CodeFixProvider
{
    private const string Title = "Remove the origin";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is { } node
            && node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Arguments.Count: > 1 } list } argument
            && argument.Expression.Span == context.Span)
        {
            var fixedRoot = root.ReplaceNode(list, list.WithArguments(list.Arguments.Remove(argument)));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(RemoveOrigin)), context.Diagnostics);
        }
    }
}
