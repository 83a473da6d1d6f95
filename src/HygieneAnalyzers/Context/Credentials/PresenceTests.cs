using System;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises conditions that ask whether something was given at all: null, empty, found, long enough.</summary>
internal static class PresenceTests
{
    public static bool Is(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Is(inner.Expression),
        PrefixUnaryExpressionSyntax negated => Is(negated.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both => Is(both.Left) || Is(both.Right),
        BinaryExpressionSyntax { Right.RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } answer => Is(answer.Left),
        BinaryExpressionSyntax comparison => IsNothing(comparison.Left) || IsNothing(comparison.Right) || IsCount(comparison.Left) || IsCount(comparison.Right),
        IsPatternExpressionSyntax test => Is(test.Pattern),
        InvocationExpressionSyntax call => LastName.Of(call.Expression) is { } name
            && (name.StartsWith("IsNullOr", StringComparison.Ordinal) || name.StartsWith("Try", StringComparison.Ordinal) || name.StartsWith("Contains", StringComparison.Ordinal) || name == "Exists"),
        MemberAccessExpressionSyntax member => LastName.Of(member) is "HasValue" or "Exists",
        _ => false,
    };

    /// <summary>Whether the pattern takes what is there, whatever it is, or what is not there.</summary>
    public static bool Is(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => IsNothing(constant.Expression),
        UnaryPatternSyntax negated => Is(negated.Pattern),
        BinaryPatternSyntax both => Is(both.Left) || Is(both.Right),
        RecursivePatternSyntax or DeclarationPatternSyntax => true,
        ParenthesizedPatternSyntax inner => Is(inner.Pattern),
        _ => false,
    };

    /// <summary>Whether the pattern takes only what is missing, or all that the others leave.</summary>
    public static bool IsRest(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ConstantPatternSyntax constant => IsNothing(constant.Expression),
        BinaryPatternSyntax both => IsRest(both.Left) && IsRest(both.Right),
        UnaryPatternSyntax negated => Is(negated.Pattern),
        ParenthesizedPatternSyntax inner => IsRest(inner.Pattern),
        _ => false,
    };

    public static bool IsNothing(ExpressionSyntax operand) => operand.Kind() switch
    {
        SyntaxKind.NullLiteralExpression => true,
        SyntaxKind.StringLiteralExpression => ((LiteralExpressionSyntax)operand).Token.ValueText.Length == 0,
        SyntaxKind.SimpleMemberAccessExpression => LastName.Of(operand) == "Empty",
        _ => false,
    };

    /// <summary><c>args.Length &gt; 1</c>, <c>text?.Length &gt; 0</c>.</summary>
    private static bool IsCount(ExpressionSyntax operand) => operand switch
    {
        MemberAccessExpressionSyntax member => LastName.Of(member) is "Length" or "Count",
        ConditionalAccessExpressionSyntax access => LastName.Of(access.WhenNotNull) is "Length" or "Count",
        _ => false,
    };
}
