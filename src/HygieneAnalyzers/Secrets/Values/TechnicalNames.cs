using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises names that standards gave: algorithms, schemes, GUIDs, object identifiers, versions, URNs, states.</summary>
internal static class TechnicalNames
{
    private static readonly WordSet Known = WordSet.Of("""
        md sha hs rs es ps aes gcm cbc rsa ecdsa hmac hmacsha hmacmd rijndael des tripledes dsa ecdh bcrypt scrypt argon pbkdf scramsha
        basic bearer digest negotiate ntlm kerberos plain login xoauth oauthbearer cram crammd anonymous cookies jwtbearer
        true false yes no on off enabled disabled required optional unknown random auto string text number boolean object default
        missing invalid unchanged expired set incorrect wrong rejected accepted include omit sameorigin
        username usernamepassword clientcredentials authorizationcode refreshtoken
        """);

    /// <summary>What schemes and tables call the type of a value.</summary>
    private static readonly WordSet Types = WordSet.Of("""
        uuid guid ulid integer bigint smallint decimal double float bool char varchar nvarchar nchar bytea bytes binary varbinary blob clob date datetime
        timestamp email uri url hostname json xml array base64 int32 int64
        """);

    public static bool Is(string value) =>
        IsKnown(value)
        || Types.Contains(value.ToLowerInvariant())
        || (value.Length is 36 or 38 && Guid.TryParse(value, out _))
        || value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || IsNumberPath(value)
        || IsMediaType(value)
        || IsColumnType(value)
        || IsRuleList(value);

    /// <summary>"SHA256", "AES-256-GCM", "HS512": the digits do not matter, anything else does.</summary>
    private static bool IsKnown(string value) =>
        value.Length <= 24
        && Shape.All(value, static c => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c) || c is '-' or '_')
        && (Known.Contains(IdentifierSplitter.Split(value).Joined) || IsAlgorithm(value));

    private static bool IsAlgorithm(string value)
    {
        if (!Letters.IsAsciiUpper(value[0]))
        {
            return false;
        }

        foreach (var piece in value.Split('-', '_'))
        {
            if (!Shape.All(piece, Letters.IsAsciiDigit) && !Known.Contains(piece.TrimEnd('0', '1', '2', '3', '4', '5', '6', '8').ToLowerInvariant()))
            {
                return false;
            }
        }

        return value.IndexOf('-') > 0;
    }

    /// <summary><c>nvarchar(128)</c>, <c>varbinary(max)</c>, <c>decimal(10,2)</c>.</summary>
    private static bool IsColumnType(string value)
    {
        var open = value.IndexOf('(');
        return open > 0 && value[value.Length - 1] == ')'
            && Shape.All(value, 0, open, Letters.IsAsciiLetter)
            && (string.Equals(value.Substring(open), "(max)", StringComparison.OrdinalIgnoreCase) || Shape.All(value, open + 1, value.Length - 1, static c => Letters.IsAsciiDigit(c) || c == ','));
    }

    /// <summary>A media type or the <c>typ</c> of a token by its structured suffix (RFC 6839, RFC 8725): <c>at+jwt</c>, <c>vnd.example.v1+json</c>.</summary>
    private static bool IsMediaType(string value)
    {
        var plus = value.LastIndexOf('+');
        return plus > 0
            && value.Substring(plus + 1) is "jwt" or "json" or "xml" or "cbor" or "cwt" or "sd-jwt" or "zip" or "gzip" or "der" or "ber" or "yaml" or "fastinfoset" or "wbxml"
            && Shape.All(value, 0, plus, static c => c is >= 'a' and <= 'z' || Letters.IsAsciiDigit(c) || c is '/' or '.' or '-' or '_' or '+');
    }

    /// <summary>Rules for a field: <c>required|min:12</c>.</summary>
    private static bool IsRuleList(string value) =>
        value.IndexOf('|') > 0
        && Array.TrueForAll(value.Split('|'), static rule =>
        {
            var name = rule.Split(':');
            return name.Length <= 2 && name[0].Length > 1 && Shape.All(name[0], Letters.IsAsciiLetter) && (name.Length == 1 || Shape.All(name[1], static c => char.IsLetterOrDigit(c) || c == ','));
        });

    /// <summary>Object identifiers and versions: numbers between two dots or more.</summary>
    private static bool IsNumberPath(string value)
    {
        var dots = Shape.Count(value, static c => c == '.');
        return dots >= 2 && Letters.IsAsciiDigit(value[0]) && Shape.All(value, static c => Letters.IsAsciiDigit(c) || c == '.');
    }
}
