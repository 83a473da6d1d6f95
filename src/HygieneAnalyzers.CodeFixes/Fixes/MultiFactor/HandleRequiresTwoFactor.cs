using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Adds the branch for accounts that have a second factor, right behind the sign-in whose result is kept in a variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandleRequiresTwoFactor))]
public sealed class HandleRequiresTwoFactor : CodeFixProvider
{
    private const string Title = "Handle 'RequiresTwoFactor'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax call && model is not null
            && call.FirstAncestorOrSelf<StatementSyntax>() is { } statement
            && ResultOf(statement) is { } result
            && PasswordCheck.FunctionAround(call) is { } function
            && Refusal.In(function, model, context.CancellationToken) is { } refusal
            && Guards.InsertAfter(root, statement, Guards.Of(result + ".RequiresTwoFactor", refusal)) is { } fixedRoot)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(HandleRequiresTwoFactor)),
                context.Diagnostics);
        }
    }

    private static string? ResultOf(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0].Initializer?.Value is AwaitExpressionSyntax => variables[0].Identifier.Text,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: AwaitExpressionSyntax } } => name.Identifier.Text,
        _ => null,
    };
}
