using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Takes <c>AllowPasswordFlow</c> or a password validator out of a server's setup: one link of a chain, or the whole statement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusePasswordFlow))]
public sealed class RefusePasswordFlow : CodeFixProvider
{
    private const string Title = "Do not accept the password flow";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is
                { Name: var name, Expression: var before, Parent: InvocationExpressionSyntax link }
            && name.Span == context.Span
            && Without(root, link, before) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(RefusePasswordFlow)),
                context.Diagnostics);
        }
    }

    /// <summary>A statement may not consist of what is left of the chain when that is no call.</summary>
    private static SyntaxNode? Without(SyntaxNode root, InvocationExpressionSyntax link, ExpressionSyntax before) =>
        link.Parent is MemberAccessExpressionSyntax || before is InvocationExpressionSyntax ? root.ReplaceNode(link, before.WithTrailingTrivia(link.GetTrailingTrivia()))
        : link.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement ? root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)
        : null;
}
