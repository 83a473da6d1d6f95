using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Declares the type that crosses a zone to be the gateway, where the program has the attribute for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkGateway))]
public sealed class MarkGateway : CodeFixProvider
{
    private const string Gateway = "ZoneGateway";
    private const string Title = "Mark the type as the gateway between the zones";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is { } node
            && Outermost(node) is { } type
            && model is not null
            && AttributeOnType.IsInReach(Gateway, model, type.SpanStart))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(AttributeOnType.Add(root, type, Gateway, null))), nameof(MarkGateway)),
                context.Diagnostics);
        }
    }

    // What a nested type does its outer one answers for.
    private static TypeDeclarationSyntax? Outermost(SyntaxNode node)
    {
        TypeDeclarationSyntax? outermost = null;
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            outermost = ancestor as TypeDeclarationSyntax ?? outermost;
        }

        return outermost;
    }
}
