using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Adds <c>AddDefaultTokenProviders()</c> right behind the call that sets Identity up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTokenProviders))]
public sealed class AddTokenProviders : CodeFixProvider
{
    private const string Title = "Add the default token providers";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is GenericNameSyntax { Identifier.ValueText: "AddIdentity" or "AddIdentityCore" } name
            && name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } setup)
        {
            var fixedRoot = root.ReplaceNode(setup, WithProviders(setup));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(AddTokenProviders)),
                context.Diagnostics);
        }
    }

    private static InvocationExpressionSyntax WithProviders(InvocationExpressionSyntax setup) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                setup.WithoutTrailingTrivia(),
                SyntaxFactory.IdentifierName("AddDefaultTokenProviders")))
            .WithTrailingTrivia(setup.GetTrailingTrivia());
}
