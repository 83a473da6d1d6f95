using System;
using System.Text;

namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>
/// A signed JWT has a JSON header that names its algorithm. Tokens of documentation (John Doe) and anonymous keys that every browser gets
/// are none of anybody's secrets. That it decodes makes it a token; only its key's owner could say that it is a valid one.
/// </summary>
internal static class JsonWebToken
{
    private static readonly string[] PublicClaims = ["John Doe", "\"anon\"", "\"1234567890\"", "Jane Doe", "Johnny"];

    public static TokenEvidence Check(string token)
    {
        var first = token.IndexOf('.');
        var second = token.IndexOf('.', first + 1);
        var header = Text(token.Substring(0, first));
        var claims = Text(token.Substring(first + 1, second - first - 1));
        return header.IndexOf("\"alg\"", StringComparison.Ordinal) >= 0
            && header.IndexOf("\"none\"", StringComparison.OrdinalIgnoreCase) < 0
            && claims.Length > 2 && claims[0] == '{' && claims[claims.Length - 1] == '}'
            && !Array.Exists(PublicClaims, claim => claims.IndexOf(claim, StringComparison.Ordinal) >= 0)
            ? TokenEvidence.Unknown
            : TokenEvidence.Wrong;
    }

    public static string Complete(string token) =>
        Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Encode("{\"sub\":\"fake-account\"}") + token.Substring(token.LastIndexOf('.'));

    private static string Encode(string json) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Text(string part) => Encoding.UTF8.GetString(Base64.Decode(part)).Trim();
}
