using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Guards;

/// <summary>Takes the credentials out of a CORS policy that is open for every origin.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropCredentials))]
public sealed class DropCredentials : CodeFixProvider
{
    private const string Title = "Leave the credentials out";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG5008");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null && Without(root, root.FindNode(context.Span, getInnermostNodeForTie: true)) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(DropCredentials)), context.Diagnostics);
        }
    }

    private static SyntaxNode? Without(SyntaxNode root, SyntaxNode node)
    {
        if (AssignmentRemoval.Find(node) is { } assignment)
        {
            return AssignmentRemoval.Apply(root, assignment);
        }

        // p.AllowAnyHeader().AllowCredentials() is p.AllowAnyHeader(); p.AllowCredentials(); alone is nothing.
        return node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call ? null
            : receiver is InvocationExpressionSyntax or ObjectCreationExpressionSyntax || call.Parent is not ExpressionStatementSyntax ? root.ReplaceNode(call, receiver.WithTrailingTrivia(call.GetTrailingTrivia()))
            : call.Parent is { Parent: BlockSyntax } statement ? root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)
            : null;
    }
}
