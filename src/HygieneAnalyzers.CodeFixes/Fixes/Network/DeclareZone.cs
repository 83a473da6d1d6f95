using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using HygieneAnalyzers.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Puts a type without a zone into the zone of its neighbours, where the program has the attribute for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareZone))]
public sealed class DeclareZone : CodeFixProvider
{
    private const string Attribute = "NetworkZone";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4010");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && model is not null
            && context.Diagnostics[0].Properties.TryGetValue(CodeWithoutZone.Neighbours, out var zone)
            && zone is not null
            && AttributeOnType.IsInReach(Attribute, model, type.SpanStart))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Declare the zone '" + zone + "'",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(AttributeOnType.Add(root, type, Attribute, zone))),
                    nameof(DeclareZone)),
                context.Diagnostics);
        }
    }
}
