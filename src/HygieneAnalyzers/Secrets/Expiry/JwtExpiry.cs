using System;
using System.Text;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads <c>exp</c> of a JSON web token: seconds since 1970.</summary>
internal static class JwtExpiry
{
    private const string Claim = "\"exp\":";
    private const long LastSecond = 253402300799;

    public static DateTime? Of(string text)
    {
        var first = text.IndexOf('.');
        var second = first < 0 ? -1 : text.IndexOf('.', first + 1);
        if (!text.StartsWith("eyJ", StringComparison.Ordinal) || second < 0 || Base64Text.Decode(text.Substring(first + 1, second - first - 1)) is not { } payload)
        {
            return null;
        }

        var json = Encoding.UTF8.GetString(payload).Replace(" ", "");
        var at = json.IndexOf(Claim, StringComparison.Ordinal);
        return at >= 0 && Number(json, at + Claim.Length) is > 0 and <= LastSecond and var seconds ? new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(seconds) : null;
    }

    private static long Number(string text, int start)
    {
        var number = 0L;
        for (var i = start; i < text.Length && text[i] is >= '0' and <= '9' && number <= LastSecond; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
