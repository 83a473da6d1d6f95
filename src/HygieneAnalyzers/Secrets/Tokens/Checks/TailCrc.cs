using System;
using System.Globalization;

namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>
/// A CRC-32 at the end, where public descriptions do not agree on what it covers: a match confirms the token, a mismatch says nothing.
/// </summary>
internal static class TailCrc
{
    /// <summary>Atlassian: eight hex digits behind an equals sign.</summary>
    public static TokenEvidence Hex(string token)
    {
        var tail = token.Length - 8;
        return uint.TryParse(token.Substring(tail), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var crc)
            && (crc == Crc32.Of(token, 0, tail) || crc == Crc32.Of(token, 0, tail - 1))
            ? TokenEvidence.Right
            : TokenEvidence.Unknown;
    }

    /// <summary>GitLab's routable tokens: seven base-36 digits behind two for the length.</summary>
    public static TokenEvidence Base36(string token)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var tail = token.Length - 7;
        ulong crc = 0;
        for (var i = tail; i < token.Length; i++)
        {
            crc = (crc * 36) + (ulong)Math.Max(0, Digits.IndexOf(token[i]));
        }

        return crc == Crc32.Of(token, 0, tail) ? TokenEvidence.Right : TokenEvidence.Unknown;
    }
}
