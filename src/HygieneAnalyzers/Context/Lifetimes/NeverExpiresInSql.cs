using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>The ways to say in SQL that a login's password never expires.</summary>
internal static class NeverExpiresInSql
{
    /// <summary>What the text says, or null; a piece of a longer statement is read in the whole of it.</summary>
    public static string? Of(IOperation operation) => operation.ConstantValue.Value is string { Length: > 12 } text && Phrase(text) is { } phrase && IsAboutLogin(Whole(operation, text)) ? phrase : null;

    private static string? Phrase(string text) =>
        Says(text, "CHECK_EXPIRATION", "=OFF") ? "'CHECK_EXPIRATION = OFF'"
        : Says(text, "PASSWORD EXPIRE", "NEVER") ? "'PASSWORD EXPIRE NEVER'"
        : Says(text, "PASSWORD_LIFE_TIME", "UNLIMITED") ? "'PASSWORD_LIFE_TIME UNLIMITED'"
        : Says(text, "VALID UNTIL", "'infinity'") ? "'VALID UNTIL infinity'"
        : null;

    private static bool Says(string text, string option, string value)
    {
        var at = text.IndexOf(option, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && text.Substring(at + option.Length, Math.Min(24, text.Length - at - option.Length)).Replace(" ", "").StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAboutLogin(string text) => Mentions(text, "LOGIN") || Mentions(text, "USER") || Mentions(text, "ROLE") || Mentions(text, "PROFILE");

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    // $"CREATE LOGIN [{name}] WITH …, CHECK_EXPIRATION = OFF", "CREATE LOGIN " + name + " WITH …"
    private static string Whole(IOperation piece, string text)
    {
        var whole = piece;
        while (whole.Parent is IInterpolatedStringTextOperation or IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add })
        {
            whole = whole.Parent;
        }

        return whole == piece ? text : whole.Syntax is ExpressionSyntax expression ? expression.ToString() : text;
    }
}
