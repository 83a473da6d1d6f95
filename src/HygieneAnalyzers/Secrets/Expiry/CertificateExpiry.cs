using System;
using System.Globalization;
using System.Text;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Reads the end of a certificate's validity (RFC 5280, 4.1.2.5) from its DER, without decoding anything else.</summary>
internal static class CertificateExpiry
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";
    private const string End = "-----END";
    private const int UtcTime = 0x17;
    private const int UtcTimeLength = 13;
    private const int GeneralizedTime = 0x18;
    private const int GeneralizedTimeLength = 15;

    public static DateTime? Of(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin + Begin.Length, StringComparison.Ordinal);
        var body = end > 0 ? text.Substring(begin + Begin.Length, end - begin - Begin.Length) : text.StartsWith("MII", StringComparison.Ordinal) ? text : null;
        return body is not null && Base64Text.Decode(body) is { } der ? NotAfter(der) : null;
    }

    // Validity is the first place where two times follow each other: SEQUENCE { notBefore, notAfter }.
    private static DateTime? NotAfter(byte[] der)
    {
        for (var i = 0; i + 2 < der.Length; i++)
        {
            if (TimeAt(der, i, out var next) is not null && TimeAt(der, next, out _) is { } notAfter)
            {
                return notAfter;
            }
        }

        return null;
    }

    private static DateTime? TimeAt(byte[] der, int at, out int next)
    {
        var isShort = at + 2 + UtcTimeLength <= der.Length && der[at] == UtcTime && der[at + 1] == UtcTimeLength;
        var isLong = at + 2 + GeneralizedTimeLength <= der.Length && der[at] == GeneralizedTime && der[at + 1] == GeneralizedTimeLength;
        next = at + 2 + (isShort ? UtcTimeLength : GeneralizedTimeLength);
        if (!isShort && !isLong)
        {
            return null;
        }

        // A two-digit year below 50 is in this century.
        var text = Encoding.ASCII.GetString(der, at + 2, next - at - 2);
        var date = isLong ? text.Substring(0, 8) : (text[0] < '5' ? "20" : "19") + text.Substring(0, 6);
        return DateTime.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }
}
