using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing.Props;

/// <summary>The fix of <see cref="ShoutedText"/>: takes the '!' away, unless it is all there is.</summary>
public sealed class Whisper : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["HYG1901"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.Span.Length > 3)
        {
            context.RegisterCodeFix(CodeAction.Create("Whisper", token => Fix(context.Document, context.Span, token), nameof(Whisper)), context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> Fix(Document document, TextSpan span, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.WithText(text.Replace(span.End - 2, 1, ""));
    }
}
