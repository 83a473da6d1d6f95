using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What the other entries of a map that is written out say about one of its values.</summary>
internal static class MapEntries
{
    private const int LongestWord = 40;

    /// <summary>
    /// Whether the whole map was read without anybody knowing which entry, and another one is the credential: <c>["title"] = "…"</c> beside
    /// <c>["password"] = configuration["…"]</c>.
    /// </summary>
    public static bool IsOfAnother(Origin value, IReadOnlyList<Origin> all, CredentialKnowledge knowledge)
    {
        if (Entry(value.Syntax) is not var (map, key))
        {
            return false;
        }

        foreach (var other in all)
        {
            if (Entry(other.Syntax) is var (otherMap, otherKey) && otherMap == map && otherKey != key
                && (!other.IsLiteral || (knowledge.Judge(otherKey) == CredentialName.Strong && knowledge.Judge(key) != CredentialName.Strong)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the map leads from names to words for people: <c>["password"] = "Kennwort", ["secret"] = "Geheimnis"</c>.</summary>
    public static bool IsLabel(SyntaxNode value, CredentialKnowledge knowledge)
    {
        if (value is not LiteralExpressionSyntax { Token.Value: string text } || !IsWord(text) || Entry(value) is not var (map, own))
        {
            return false;
        }

        var hasLabel = false;
        foreach (var expression in ((InitializerExpressionSyntax)map).Expressions)
        {
            if (Pair(expression) is not var (key, given) || key == own || given is not LiteralExpressionSyntax { Token.Value: string other } || knowledge.Judge(key) != CredentialName.Strong)
            {
                continue;
            }

            var kind = knowledge.Values.Judge(other, key, atDefiniteSink: false);
            if (kind == ValueKind.Secret && !IsWord(other))
            {
                return false;
            }

            hasLabel |= kind is ValueKind.Text or ValueKind.KeyName;
        }

        return hasLabel;
    }

    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’' or '.'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestWord;
    }

    private static (SyntaxNode Map, string Key)? Entry(SyntaxNode value)
    {
        value = Operations.Outermost(value);
        return value.Parent is ExpressionSyntax { Parent: InitializerExpressionSyntax map } entry && Pair(entry) is var (key, given) && given == value ? (map, key) : null;
    }

    private static (string Key, ExpressionSyntax Value)? Pair(ExpressionSyntax entry) => entry switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var value } when Text(keys[0].Expression) is { } key => (key, value),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when Text(pair[0]) is { } key => (key, pair[1]),
        _ => null,
    };

    private static string? Text(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
}
