using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>
/// Turns <c>CheckPasswordSignInAsync</c> with a <c>SignInAsync</c> behind it into one <c>PasswordSignInAsync</c>, which asks for the second factor by itself.
/// Only where both are called on the same manager with the same user.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SignInWithPassword))]
public sealed class SignInWithPassword : CodeFixProvider
{
    private const string Title = "Sign in with 'PasswordSignInAsync'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var places = context.Diagnostics[0].AdditionalLocations;
        if (root is null || places.Count != 1 || places[0].SourceTree != root.SyntaxTree
            || SignInAt(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { Statement: var statement, Manager: var manager, User: var user, Persistent: var persistent }
            || CheckAt(root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true)) is not { } check
            || check.Manager.ToString() != manager.ToString() || check.Arguments[0].ToString() != user.ToString()
            || PasswordCheck.FunctionAround(statement) != PasswordCheck.FunctionAround(check.Call))
        {
            return;
        }

        var editor = new SyntaxEditor(root, context.Document.Project.Solution.Workspace.Services);
        editor.ReplaceNode(check.Call, PasswordSignIn(check.Call, check.Arguments, persistent));
        editor.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        var fixedRoot = editor.GetChangedRoot();
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(SignInWithPassword)),
            context.Diagnostics);
    }

    /// <summary><c>await manager.SignInAsync(user, persistent);</c> as a statement of a block, with a constant or a name for the second argument.</summary>
    private static (StatementSyntax Statement, ExpressionSyntax Manager, ExpressionSyntax User, ArgumentSyntax Persistent)? SignInAt(SyntaxNode site) =>
        site is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SignInAsync", Expression: var manager },
            ArgumentList.Arguments: { Count: 2 } arguments,
            Parent: AwaitExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement },
        }
        && arguments[0].NameColon is null && arguments[1] is { NameColon: null or { Name.Identifier.ValueText: "isPersistent" }, Expression: LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax }
            ? (statement, manager, arguments[0].Expression, arguments[1])
            : null;

    private static (InvocationExpressionSyntax Call, ExpressionSyntax Manager, SeparatedSyntaxList<ArgumentSyntax> Arguments)? CheckAt(SyntaxNode place) =>
        place is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CheckPasswordSignInAsync", Expression: var manager },
            ArgumentList.Arguments: { Count: 3 } arguments,
        } call
        && arguments[0].NameColon is null && arguments[1].NameColon is null
            ? (call, manager, arguments)
            : null;

    private static InvocationExpressionSyntax PasswordSignIn(InvocationExpressionSyntax check, SeparatedSyntaxList<ArgumentSyntax> arguments, ArgumentSyntax persistent)
    {
        var access = (MemberAccessExpressionSyntax)check.Expression;
        return check
            .WithExpression(access.WithName(SyntaxFactory.IdentifierName("PasswordSignInAsync")))
            .WithArgumentList(check.ArgumentList.WithArguments(arguments.Insert(2, persistent.WithoutTrivia().WithLeadingTrivia(arguments[2].GetLeadingTrivia()))));
    }
}
