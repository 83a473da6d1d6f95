using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Writes an obfuscated address the usual way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteAddressPlainly))]
public sealed class WriteAddressPlainly : CodeFixProvider
{
    private const string Title = "Write the address plainly";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var properties = context.Diagnostics[0].Properties;
        if (root is not null
            && properties.TryGetValue(ObfuscatedAddress.Written, out var written) && written is not null
            && properties.TryGetValue(ObfuscatedAddress.Canonical, out var canonical) && canonical is not null
            && LiteralText.Replace(root, context.Diagnostics[0], written, canonical) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(WriteAddressPlainly)), context.Diagnostics);
        }
    }
}
