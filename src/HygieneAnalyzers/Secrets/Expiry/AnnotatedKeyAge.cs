using System;
using HygieneAnalyzers.Secrets.Names;
using HygieneAnalyzers.Secrets.Values;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>
/// Reads the month in which a Microsoft common annotated key was made: 52 letters and digits, the signature JQQJ9 and a kind,
/// a letter for the year (A is 2024) and one for the month.
/// </summary>
internal static class AnnotatedKeyAge
{
    private const string Signature = "JQQJ9";
    private const int Before = 52;
    private const int Length = 84;
    private const int FirstYear = 2024;

    public static DateTime? Of(string text)
    {
        var at = text.IndexOf(Signature, StringComparison.Ordinal);
        if (at < Before || at - Before + Length > text.Length || !Shape.All(text, at - Before, at, static c => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c)))
        {
            return null;
        }

        var (year, month) = (text[at + Signature.Length + 1] - 'A', text[at + Signature.Length + 2] - 'A');
        return year is >= 0 and < 26 && month is >= 0 and < 12 ? new DateTime(FirstYear + year, month + 1, 1, 0, 0, 0, DateTimeKind.Utc) : null;
    }
}
