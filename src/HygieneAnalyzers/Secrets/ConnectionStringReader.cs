using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Connections;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Reads connection strings of every provider: semicolon lists, Redis's comma lists, libpq's blank lists, URLs. A text that merely contains
/// <c>password=</c> (prose, a query string, a form body) is none: another key of a connection string has to stand beside it.
/// </summary>
internal static class ConnectionStringReader
{
    /// <summary>Stands for an unknown part of a concatenated or interpolated string.</summary>
    public const char Hole = '\uFFFC';

    private const int MaxLength = 8192;

    public static bool TryRead(string text, out ConnectionStringFacts facts)
    {
        facts = new ConnectionStringFacts();
        return text.Length is >= 5 and <= MaxLength
            && ((text.IndexOf("://", StringComparison.Ordinal) > 0 && UrlConnections.TryRead(text, out facts))
                || (text.IndexOf('=') > 0 && TryReadPairs(text, out facts)));
    }

    private static bool TryReadPairs(string text, out ConnectionStringFacts facts)
    {
        var separator = Separator(text);
        var pairs = PairScanner.Scan(text, separator, out var hasBareHead);
        var has = (string key) => Find(pairs, key) is not null;
        var secret = FindSecret(text, pairs, has);
        var known = Count(pairs, static pair => ConnectionKeys.IsKnown(pair.Key) && !ConnectionKeys.IsPassword(pair.Key));
        var context = known + (hasBareHead || IsFragment(text) ? 1 : 0);
        facts = new ConnectionStringFacts
        {
            Password = secret,
            User = First(text, pairs, ConnectionKeys.IsUser),
            Server = First(text, pairs, ConnectionKeys.IsServer) ?? (separator == ',' && hasBareHead ? PasswordPart.Known(text.Substring(0, text.IndexOf(','))) : null),
            UsesIdentity = IdentityLogon.Is(text, pairs),
            Kind = separator == ',' ? ConnectionStringKind.Cache : ConnectionKeys.KindOf(key => has(key)),
            Pairs = pairs,
        };

        // A secret needs one sign that this is a connection string; without a secret it takes two known keys. Most keys have to be known.
        return (secret is null ? known >= 2 : context >= 1) && known * 2 + 2 >= pairs.Length && AreKeys(pairs);
    }

    private static char Separator(string text)
    {
        if (text.IndexOf(",password=", StringComparison.OrdinalIgnoreCase) is > 0 and var redis && text.IndexOf('=') >= text.IndexOf(',') && text.IndexOf(';', 0, redis) < 0)
        {
            return ',';
        }

        return text.IndexOf(';') < 0 && (Has(text, "host=") || Has(text, "dbname=")) && Has(text, " password=") ? ' ' : ';';
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A piece that is added to a connection string: <c>";Password=…"</c>.</summary>
    private static bool IsFragment(string text) => text[0] == ';';

    private static ConnectionStringPassword? FindSecret(string text, ImmutableArray<ConnectionStringPair> pairs, Func<string, bool> has)
    {
        ConnectionStringPassword? found = null;
        foreach (var pair in pairs)
        {
            if (ConnectionKeys.IsPassword(pair.Key) || (ConnectionKeys.IsPasswordBesideSiblings(pair.Key) && (has("endpoint") || has("account"))))
            {
                var password = PasswordPart.Of(text, text.Substring(pair.KeySpan.Start, pair.KeySpan.Length), pair.Value, isTemplate: false);
                if (password.IsLiteral)
                {
                    return password;
                }

                found ??= password;
            }
        }

        return found;
    }

    private static string? First(string text, ImmutableArray<ConnectionStringPair> pairs, Func<string, bool> isKey)
    {
        foreach (var pair in pairs)
        {
            if (isKey(pair.Key))
            {
                return PasswordPart.Known(text.Substring(pair.Value.Start, pair.Value.Length));
            }
        }

        return null;
    }

    private static TextSpan? Find(ImmutableArray<ConnectionStringPair> pairs, string key)
    {
        foreach (var pair in pairs)
        {
            if (pair.Key == key)
            {
                return pair.Value;
            }
        }

        return null;
    }

    private static int Count(ImmutableArray<ConnectionStringPair> pairs, Func<ConnectionStringPair, bool> match)
    {
        var count = 0;
        foreach (var pair in pairs)
        {
            count += match(pair) ? 1 : 0;
        }

        return count;
    }

    /// <summary>An over-long or empty key is prose or markup with an equals sign.</summary>
    private static bool AreKeys(ImmutableArray<ConnectionStringPair> pairs)
    {
        foreach (var pair in pairs)
        {
            if (pair.Key.Length == 0)
            {
                return false;
            }
        }

        return true;
    }
}
