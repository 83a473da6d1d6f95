using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Credentials;

/// <summary>Puts a mask where the credential went, so that templates, formats and positions stay as they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaskCredential))]
public sealed class MaskCredential : CodeFixProvider
{
    private const string Title = "Leave the credential out";
    private const string Mask = "***";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG1011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax value
            || model?.GetTypeInfo(value, context.CancellationToken).Type?.SpecialType != SpecialType.System_String)
        {
            return;
        }

        var fixedRoot = value.Parent is InterpolationSyntax hole
            ? root.ReplaceNode(hole, Text(Mask))
            : root.ReplaceNode(value, Literal(Mask).WithTriviaFrom(value));
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(MaskCredential)), context.Diagnostics);
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static InterpolatedStringTextSyntax Text(string text) => SyntaxFactory.InterpolatedStringText(
        SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, text, text, default));
}
