using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Reuse;

/// <summary>Shortens a credential's life to the limit; the clock stays the one that was used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClampLifetime))]
public sealed class ClampLifetime : CodeFixProvider
{
    private const string Title = "Shorten it to the limit";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG2005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is not null
            && root?.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax value
            && Clamped(value, context.Diagnostics[0], model.GetTypeInfo(value, context.CancellationToken).Type) is { } clamped)
        {
            var fixedRoot = root.ReplaceNode(value, Qualified.Simplified(clamped).WithTriviaFrom(value));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(ClampLifetime)), context.Diagnostics);
        }
    }

    private static ExpressionSyntax? Clamped(ExpressionSyntax value, Diagnostic finding, ITypeSymbol? type)
    {
        if (!finding.Properties.TryGetValue("hygiene.unit", out var unit) || !finding.Properties.TryGetValue("hygiene.limit", out var limit))
        {
            return null;
        }

        return type?.Name switch
        {
            "TimeSpan" => SyntaxFactory.ParseExpression("global::System.TimeSpan.From" + unit + "(" + limit + ")"),
            "DateTime" or "DateTimeOffset" => SyntaxFactory.ParseExpression((Clock(value) ?? "global::System." + type.Name + ".UtcNow") + ".Add" + unit + "(" + limit + ")"),
            _ => null,
        };
    }

    // DateTimeOffset.UtcNow, clock.GetUtcNow(): what the value was counted from.
    private static string? Clock(ExpressionSyntax value) => value.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(static node => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UtcNow" or "Now" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetUtcNow" or "GetLocalNow" } } => true,
        _ => false,
    })?.ToString();
}
