using System;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Commands;

/// <summary>Reads a password out of SQL that makes or changes an account, a key or a linked server.</summary>
internal static class SqlStatement
{
    private static readonly string[] Starts =
    [
        "CREATE LOGIN", "ALTER LOGIN", "CREATE USER", "ALTER USER", "CREATE ROLE", "ALTER ROLE", "CREATE DATABASE LINK", "CREATE APPLICATION ROLE",
        "GRANT ", "SET PASSWORD", "CREATE MASTER KEY", "OPEN MASTER KEY", "CREATE CERTIFICATE", "CREATE SYMMETRIC KEY", "OPEN SYMMETRIC KEY",
        "CREATE CREDENTIAL", "CREATE DATABASE SCOPED CREDENTIAL", "SP_ADDLOGIN", "SP_ADDLINKEDSRVLOGIN", "SP_PASSWORD", "OPENROWSET", "BACKUP CERTIFICATE",
    ];

    private static readonly string[] Keys = ["PASSWORD", "IDENTIFIED BY", "SECRET", "@PASSWD", "@RMTPASSWORD", "@NEW"];

    public static bool TryRead(string text, out CommandPassword password)
    {
        password = default;
        if (!MayHold(text))
        {
            return false;
        }

        var statement = Array.Find(Starts, start => IndexOfWord(text, start, 0) >= 0);
        if (statement is null)
        {
            return false;
        }

        var from = IndexOfWord(text, statement, 0) + statement.Length;
        foreach (var key in Keys)
        {
            for (var at = IndexOfWord(text, key, from); at >= 0; at = IndexOfWord(text, key, at + key.Length))
            {
                if ((Quoted(text, at + key.Length) ?? (key == Keys[1] ? Bare(text, at + key.Length) : null)) is { } value)
                {
                    password = new CommandPassword(statement.Trim(), value);
                    return true;
                }
            }
        }

        return IsCall(statement) && SecondArgument(text, from) is { } second && Found(statement, second, out password);
    }

    /// <summary>One look before the statements are looked for: a word that has to be there, and a quote, which only Oracle does without.</summary>
    public static bool MayHold(string text) =>
        IndexOf(text, "identified", 0) >= 0
        || text.IndexOfAny(['\'', '"']) >= 0
        && (IndexOf(text, "pass", 0) >= 0 || IndexOf(text, "secret", 0) >= 0 || IndexOf(text, "sp_addlogin", 0) >= 0);

    private static bool Found(string statement, TextSpan value, out CommandPassword password)
    {
        password = new CommandPassword(statement.ToLowerInvariant(), value);
        return true;
    }

    private static bool IsCall(string statement) => statement is "SP_ADDLOGIN" or "SP_PASSWORD";

    /// <summary>A quoted text behind the key: <c>= N'…'</c>, <c>'…'</c>, Oracle's <c>"…"</c>.</summary>
    private static TextSpan? Quoted(string text, int from)
    {
        var i = from;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '=' or '('))
        {
            i++;
        }

        i += i + 1 < text.Length && text[i] is 'N' or 'n' && text[i + 1] == '\'' ? 1 : 0;
        if (i >= text.Length || text[i] is not ('\'' or '"'))
        {
            return null;
        }

        var end = text.IndexOf(text[i], i + 1);
        return end > i + 1 ? TextSpan.FromBounds(i + 1, end) : null;
    }

    /// <summary>Oracle takes a password without quotes: <c>IDENTIFIED BY tiger4</c>; a word without a digit is more likely a part of a sentence.</summary>
    private static TextSpan? Bare(string text, int from)
    {
        var start = from;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        var hasDigit = false;
        while (end < text.Length && (IsNameCharacter(text[end]) || text[end] is '$' or '#'))
        {
            hasDigit |= char.IsDigit(text[end++]);
        }

        return hasDigit && start > from && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ';') ? TextSpan.FromBounds(start, end) : null;
    }

    private static TextSpan? SecondArgument(string text, int from)
    {
        var comma = text.IndexOf(',', from);
        return comma < 0 ? null : Quoted(text, comma + 1);
    }

    private static int IndexOfWord(string text, string word, int from)
    {
        for (var at = IndexOf(text, word, from); at >= 0; at = IndexOf(text, word, at + 1))
        {
            if ((at == 0 || !IsNameCharacter(text[at - 1])) && (at + word.Length == text.Length || !IsNameCharacter(text[at + word.Length]) || word.EndsWith(" ", StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return -1;
    }

    private static int IndexOf(string text, string word, int from) =>
        from >= text.Length ? -1 : text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char c) => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c) || c == '_';
}
