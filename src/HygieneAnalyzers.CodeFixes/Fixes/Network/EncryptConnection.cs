using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Turns <c>http</c> into <c>https</c> and <c>ws</c> into <c>wss</c>, where no port says otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EncryptConnection))]
public sealed class EncryptConnection : CodeFixProvider
{
    private const string Title = "Encrypt the connection";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4014");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null
            && context.Diagnostics[0].Properties.TryGetValue(CredentialOverClearText.Scheme, out var scheme) && scheme is not null
            && LiteralText.Replace(root, context.Diagnostics[0], scheme + "://", scheme + "s://") is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(EncryptConnection)), context.Diagnostics);
        }
    }
}
