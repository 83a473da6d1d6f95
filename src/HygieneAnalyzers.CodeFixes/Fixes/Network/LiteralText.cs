using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.Network;

/// <summary>Changes a part of a string literal, or of the text in an interpolated one, and leaves its form as it is.</summary>
internal static class LiteralText
{
    /// <summary>The root with the first <paramref name="old"/> of the text at the diagnostic replaced, or null when it does not stand there as it is.</summary>
    public static SyntaxNode? Replace(SyntaxNode root, Diagnostic diagnostic, string old, string with)
    {
        var token = root.FindToken(diagnostic.Location.SourceSpan.Start);
        var at = IsText(token) ? token.Text.IndexOf(old, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return null;
        }

        var text = token.Text.Substring(0, at) + with + token.Text.Substring(at + old.Length);
        return root.ReplaceToken(token, Retold(token, text));
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);

    private static SyntaxToken Retold(SyntaxToken token, string text)
    {
        if (token.Parent is InterpolatedStringTextSyntax)
        {
            return SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, token.TrailingTrivia);
        }

        return SyntaxFactory.ParseToken(text).WithTriviaFrom(token);
    }
}
