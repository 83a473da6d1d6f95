using System;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads seconds since 1970.</summary>
internal static class UnixTime
{
    private const long LastSecond = 253402300799;

    /// <summary>The time that the digits at <paramref name="start"/> give; null where there are none, and beyond the year 9999.</summary>
    public static DateTime? Read(string text, int start)
    {
        var seconds = 0L;
        for (var i = start; i < text.Length && text[i] is >= '0' and <= '9' && seconds <= LastSecond; i++)
        {
            seconds = (seconds * 10) + (text[i] - '0');
        }

        return seconds is > 0 and <= LastSecond ? new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(seconds) : null;
    }
}
