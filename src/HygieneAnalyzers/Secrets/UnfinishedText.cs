using System;
using HygieneAnalyzers.Secrets.Commands;
using HygieneAnalyzers.Secrets.Connections;
using HygieneAnalyzers.Secrets.Tokens;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// A look at a text that code puts together, before anybody asks where its unknown parts (<see cref="ConnectionStringReader.Hole"/>) come from:
/// most are messages, paths and queries in which no value would be a credential. Errs on the side of yes.
/// </summary>
internal static class UnfinishedText
{
    private const int MaxLength = 8192;

    private static readonly string Joined = new(ConnectionStringReader.Hole, 2);
    private static readonly string Dotted = ConnectionStringReader.Hole + "." + ConnectionStringReader.Hole + "." + ConnectionStringReader.Hole;

    /// <summary>Whether the text holds a credential, or would with some values in its unknown parts.</summary>
    public static bool MayHoldCredential(string text, Func<string, CredentialName> judge) =>
        text.Length > MaxLength
        || text.IndexOf('@') >= 0
        || IsValueAlone(text)
        || HasCredentialKey(text, judge)
        || HasOpenPair(text)
        || ProviderTokens.MayBegin(text)
        || ProviderTokens.Find(text, out _)
        || CommandLine.MayHold(text)
        || SqlStatement.MayHold(text);

    /// <summary>Values written one behind the other, or as the three parts of a JWT (RFC 7519), may be a token in pieces.</summary>
    private static bool IsValueAlone(string text) =>
        text.IndexOf(Joined, StringComparison.Ordinal) >= 0 || text.IndexOf(Dotted, StringComparison.Ordinal) >= 0;

    /// <summary>A piece of a connection string that may have the rest of its pairs in a variable: <c>"Server=db;" + rest</c>.</summary>
    private static bool HasOpenPair(string text)
    {
        if (text.IndexOf('=') < 0)
        {
            return false;
        }

        for (var hole = text.IndexOf(ConnectionStringReader.Hole); hole >= 0; hole = text.IndexOf(ConnectionStringReader.Hole, hole + 1))
        {
            if ((hole > 0 && text[hole - 1] is ';' or ',') || (hole + 1 < text.Length && text[hole + 1] == ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Password=</c>, <c>?sig=</c>, <c>;Account Key =</c>.</summary>
    private static bool HasCredentialKey(string text, Func<string, CredentialName> judge)
    {
        for (var equals = text.IndexOf('='); equals >= 0; equals = text.IndexOf('=', equals + 1))
        {
            var start = equals;
            while (start > 0 && !IsBoundary(text[start - 1]))
            {
                start--;
            }

            var key = text.Substring(start, equals - start).Trim();
            if (key.Length > 0 && (IsCredential(key, judge) || (key.LastIndexOf(' ') is > 0 and var blank && IsCredential(key.Substring(blank + 1), judge))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBoundary(char c) => c is ';' or ',' or '&' or '?' or '=' or '"' or '\'' or '\n' or '\r' or '(' or ConnectionStringReader.Hole;

    private static bool IsCredential(string key, Func<string, CredentialName> judge)
    {
        var normal = ConnectionKeys.Normalize(key, 0, key.Length);
        return normal is "sig" or "code" or "signature"
            || ConnectionKeys.IsPassword(normal)
            || ConnectionKeys.IsPasswordBesideSiblings(normal)
            || judge(key) is CredentialName.Strong or CredentialName.Weak;
    }
}
