using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace HygieneAnalyzers.CodeFixes.Fixes.Reuse;

/// <summary>Sets a password or lockout option to the nearest value that is no finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetPolicyBound))]
public sealed class SetPolicyBound : CodeFixProvider
{
    private const string Title = "Set the option to its bound";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG2009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is AssignmentExpressionSyntax assignment && BoundOf(assignment.Left) is { } bound)
        {
            var fixedRoot = root.ReplaceNode(assignment.Right, bound.WithTriviaFrom(assignment.Right));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(SetPolicyBound)),
                context.Diagnostics);
        }
    }

    private static ExpressionSyntax? BoundOf(ExpressionSyntax option) => NameOf(option) switch
    {
        "RequiredLength" => Number(8),
        "MaxFailedAccessAttempts" or "MaxFailedAccessAttemptsBeforeLockout" => Number(20),
        "AllowedForNewUsers" or "UserLockoutEnabledByDefault" => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression),
        "DefaultLockoutTimeSpan" or "DefaultAccountLockoutTimeSpan" => SyntaxFactory.ParseExpression("System.TimeSpan.FromMinutes(5)").WithAdditionalAnnotations(Simplifier.Annotation),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax option) => option switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static LiteralExpressionSyntax Number(int value) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(value));
}
