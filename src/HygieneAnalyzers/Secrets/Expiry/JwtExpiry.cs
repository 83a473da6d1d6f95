using System;
using System.Text;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads <c>exp</c> of a JSON web token, with or without the scheme in front: seconds since 1970.</summary>
internal static class JwtExpiry
{
    private const string Scheme = "Bearer ";
    private const string Claim = "\"exp\":";

    public static DateTime? Of(string text)
    {
        var start = text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Scheme.Length : 0;
        if (string.CompareOrdinal(text, start, "eyJ", 0, 3) != 0)
        {
            return null;
        }

        var first = text.IndexOf('.', start);
        var second = first < 0 ? -1 : text.IndexOf('.', first + 1);
        if (second < 0 || Base64Text.Decode(text.Substring(first + 1, second - first - 1)) is not { } payload)
        {
            return null;
        }

        var json = Encoding.UTF8.GetString(payload).Replace(" ", "");
        return json.IndexOf(Claim, StringComparison.Ordinal) is >= 0 and var at ? UnixTime.Read(json, at + Claim.Length) : null;
    }
}
