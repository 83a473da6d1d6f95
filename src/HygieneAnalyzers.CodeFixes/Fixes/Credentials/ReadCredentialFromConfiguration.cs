using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Credentials;

/// <summary>Reads a credential, a token, a key or a URL with one from the configuration where one is in reach, otherwise from the environment, and fails when it is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadCredentialFromConfiguration))]
public sealed class ReadCredentialFromConfiguration : CodeFixProvider
{
    private const string Url = "HYG1005";
    private const string Title = "Read the credential from configuration";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG1001", "HYG1003", Url, "HYG1007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await SettingMove.FindAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is not { } move
            || (context.Diagnostics[0].Id == Url && move.IsPartOfText))
        {
            return;
        }

        var to = Setting.Credential(SettingNames.KeyOf(move.Destination.Name, move.Destination.Type));
        if (await move.ToAsync(to).ConfigureAwait(false) is { } changed)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), nameof(ReadCredentialFromConfiguration)), context.Diagnostics);
        }
    }
}
