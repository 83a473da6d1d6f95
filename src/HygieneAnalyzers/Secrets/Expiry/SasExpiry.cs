using System;
using System.Globalization;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads <c>se=</c> of a shared access signature, the time of signed expiry: a date in storage, seconds since 1970 in messaging.</summary>
internal static class SasExpiry
{
    private const int DateLength = 10;

    public static DateTime? Of(string text)
    {
        if (SharedAccessSignature.Parameter(text, "sig=") < 0 || SharedAccessSignature.Parameter(text, "se=") is not (>= 0 and var start) || start + DateLength > text.Length)
        {
            return null;
        }

        return DateTime.TryParseExact(
            text.Substring(start, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : UnixTime.Read(text, start);
    }
}
