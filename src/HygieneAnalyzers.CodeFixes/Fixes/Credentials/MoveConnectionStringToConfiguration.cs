using System.Collections.Immutable;
using System.Threading.Tasks;
using HygieneAnalyzers.CodeFixes.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HygieneAnalyzers.CodeFixes.Fixes.Credentials;

/// <summary>Moves a whole connection string to the configuration's section for them, or to the environment; not one that is built at run time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveConnectionStringToConfiguration))]
public sealed class MoveConnectionStringToConfiguration : CodeFixProvider
{
    private const string Title = "Move the connection string to configuration";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG1004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await SettingMove.FindAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is not { IsPartOfText: false } move)
        {
            return;
        }

        var to = Setting.Connection(SettingNames.ConnectionOf(move.Destination.Name));
        if (await move.ToAsync(to).ConfigureAwait(false) is { } changed)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), nameof(MoveConnectionStringToConfiguration)), context.Diagnostics);
        }
    }
}
