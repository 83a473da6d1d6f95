using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Removes the statement that takes OAuth2 from a mail client's mechanisms.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOAuth2))]
public sealed class KeepOAuth2 : CodeFixProvider
{
    private const string Title = "Leave OAuth2 to the mail client";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove" },
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement,
            }
            && root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(KeepOAuth2)),
                context.Diagnostics);
        }
    }
}
