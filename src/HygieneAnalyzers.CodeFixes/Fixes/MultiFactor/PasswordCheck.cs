using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>An awaited <c>CheckPasswordSignInAsync</c> or <c>CheckPasswordAsync</c>: whose password it checks, and who knows about the second factor.</summary>
internal sealed record PasswordCheck(ExpressionSyntax UserManager, ExpressionSyntax User)
{
    /// <summary>The check at a place of the document; null when it cannot be asked again in the same words.</summary>
    public static PasswordCheck? At(Location place, SyntaxNode root)
    {
        if (place.SourceTree != root.SyntaxTree
            || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: var name },
            } check
            || !IsSimple(receiver) || UserOf(check) is not { } user || !IsAwaited(check))
        {
            return null;
        }

        return name switch
        {
            "CheckPasswordAsync" => new PasswordCheck(receiver.WithoutTrivia(), user),
            "CheckPasswordSignInAsync" => new PasswordCheck(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver.WithoutTrivia(), SyntaxFactory.IdentifierName("UserManager")), user),
            _ => null,
        };
    }

    /// <summary><c>await userManager.GetTwoFactorEnabledAsync(user)</c>.</summary>
    public AwaitExpressionSyntax Question() => SyntaxFactory.AwaitExpression(
        SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, UserManager, SyntaxFactory.IdentifierName("GetTwoFactorEnabledAsync")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(User)))));

    /// <summary>Whether the names of the check mean the same at another statement.</summary>
    public bool IsInScope(StatementSyntax statement, SyntaxNode check, SemanticModel model) =>
        MeansTheSame(User, statement, check, model) && MeansTheSame(UserManager, statement, check, model);

    private static bool MeansTheSame(ExpressionSyntax name, StatementSyntax statement, SyntaxNode check, SemanticModel model)
    {
        var first = name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText;
        return first is null
            || model.LookupSymbols(statement.SpanStart, name: first).SequenceEqual(model.LookupSymbols(check.SpanStart, name: first), SymbolEqualityComparer.Default);
    }

    /// <summary>The method, lambda or local function around a node.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);

    private static ExpressionSyntax? UserOf(InvocationExpressionSyntax check)
    {
        foreach (var argument in check.ArgumentList.Arguments)
        {
            if (argument.NameColon is null or { Name.Identifier.ValueText: "user" })
            {
                return IsSimple(argument.Expression) ? argument.Expression.WithoutTrivia() : null;
            }
        }

        return null;
    }

    private static bool IsSimple(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsSimple(access.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsSimple(suppressed.Operand),
        _ => false,
    };

    private static bool IsAwaited(InvocationExpressionSyntax check) => check.Parent is AwaitExpressionSyntax
        || check.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent.Parent: AwaitExpressionSyntax };
}
