using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace HygieneAnalyzers.CodeFixes.Fixes.Credentials;

/// <summary>Throws with the name of the setting instead of going on with a literal; not for members and parameters whose default is a constant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowWhenMissing))]
public sealed class ThrowWhenMissing : CodeFixProvider
{
    private const string Title = "Throw when the setting is missing";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG1006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null
            || HardcodedValue.Find(root, context.Span, model, cancellation) is not { } literal
            || FallbackPlace.Of(literal, model, cancellation) is not { } place)
        {
            return;
        }

        var mark = new SyntaxAnnotation();
        var changed = context.Document.WithSyntaxRoot(root.ReplaceNode(place.Node, Marked(place.Replacement, mark).WithTriviaFrom(place.Node)));
        if (!await NewErrors.AnyAsync(context.Document, changed, place.Node, mark, [], cancellation).ConfigureAwait(false))
        {
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), nameof(ThrowWhenMissing)), context.Diagnostics);
        }
    }

    private static SyntaxNode Marked(SyntaxNode replacement, SyntaxAnnotation mark) => replacement
        .ReplaceNodes(
            replacement.DescendantNodes().Where(static n => n is NameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax),
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation))
        .WithAdditionalAnnotations(mark, Simplifier.Annotation);
}
