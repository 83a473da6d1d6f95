using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>
/// Cuts names at case changes, separators, digits and script changes: <c>smtpPassword2</c>, <c>SMTP_PASSWORD</c>,
/// <c>Smtp:Password</c>, <c>SMTPPassword</c> and <c>smtp비밀번호</c> all have two words. Digits only separate.
/// </summary>
internal static class IdentifierSplitter
{
    // Of a longer name only the end is read: the head noun stands there.
    private const int MaxLength = 160;

    public static IdentifierWords Split(string name)
    {
        var text = name.Length > MaxLength ? name.Substring(name.Length - MaxLength) : name;
        Span<char> joined = stackalloc char[MaxLength];
        Span<int> starts = stackalloc int[MaxLength];
        var (length, count) = (0, 0);
        var afterBreak = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Letters.IsCombining(c))
            {
                continue;
            }

            if (!char.IsLetter(c))
            {
                afterBreak = true;
                continue;
            }

            if (afterBreak || StartsWord(text, i))
            {
                starts[count++] = length;
                afterBreak = false;
            }

            joined[length++] = Letters.Fold(c);
        }

        return new IdentifierWords(joined.Slice(0, length).ToString(), starts.Slice(0, count).ToImmutableArray());
    }

    private static bool StartsWord(string text, int i)
    {
        var before = text[i - 1];
        var caseless = Letters.IsCaseless(text[i]);
        if (caseless != Letters.IsCaseless(before))
        {
            return true;
        }

        // "smtpPassword" breaks before P; in "SMTPPassword" the last capital belongs to the next word; "PATs" stays whole.
        return !caseless && char.IsUpper(text[i]) && (char.IsLower(before) || (i + 1 < text.Length && char.IsLower(text[i + 1]) && !IsPlural(text, i)));
    }

    private static bool IsPlural(string text, int i) => text[i + 1] == 's' && (i + 2 == text.Length || !char.IsLower(text[i + 2]));
}
