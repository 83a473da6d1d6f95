using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Binds a listener on every interface to loopback, in the form in which it is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListenOnLoopback))]
public sealed class ListenOnLoopback : CodeFixProvider
{
    private const string Title = "Listen on loopback";

    private static readonly ImmutableArray<string> AnyHosts = ImmutableArray.Create("://0.0.0.0", "://[::]", "://*", "://+");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG4013");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is not null && (InText(root, context.Diagnostics[0]) ?? InName(root, context.Diagnostics[0])) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(ListenOnLoopback)), context.Diagnostics);
        }
    }

    private static SyntaxNode? InText(SyntaxNode root, Diagnostic diagnostic)
    {
        foreach (var host in AnyHosts)
        {
            if (LiteralText.Replace(root, diagnostic, host, "://localhost") is { } fixedRoot)
            {
                return fixedRoot;
            }
        }

        return null;
    }

    // IPAddress.Any, options.ListenAnyIP(…)
    private static SyntaxNode? InName(SyntaxNode root, Diagnostic diagnostic)
    {
        foreach (var node in root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax name && Near(name.Identifier.ValueText) is { } near)
            {
                return root.ReplaceNode(name, SyntaxFactory.IdentifierName(near).WithTriviaFrom(name));
            }
        }

        return null;
    }

    private static string? Near(string name) => name switch
    {
        "Any" => "Loopback",
        "IPv6Any" => "IPv6Loopback",
        "ListenAnyIP" => "ListenLocalhost",
        _ => null,
    };
}
