using System;
using System.Globalization;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads <c>se=</c> of a shared access signature: the time of signed expiry.</summary>
internal static class SasExpiry
{
    private const int DateLength = 10;

    public static DateTime? Of(string text)
    {
        if (Parameter(text, "sig=") < 0 || Parameter(text, "se=") is not (>= 0 and var start) || start + DateLength > text.Length)
        {
            return null;
        }

        return DateTime.TryParseExact(
            text.Substring(start, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;
    }

    // The name stands at the beginning or behind '?' or '&'.
    private static int Parameter(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '?' or '&')
            {
                return at + name.Length;
            }
        }

        return -1;
    }
}
