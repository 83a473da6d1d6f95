using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Passes <c>false</c> where <c>true</c> bypasses the second factor or remembers the browser for everybody.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskForSecondFactor))]
public sealed class AskForSecondFactor : CodeFixProvider
{
    private const string Title = "Ask for the second factor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);

        // An account whose second factor is switched off has a false already: what is missing there is a proof.
        if (root?.FindNode(context.Span) is ArgumentSyntax { Expression: var value } && value.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            var fixedRoot = root.ReplaceNode(value, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(value));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AskForSecondFactor)),
                context.Diagnostics);
        }
    }
}
