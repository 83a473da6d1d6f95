using System.Globalization;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>Character facts that splitting and folding of names need.</summary>
internal static class Letters
{
    /// <summary>Scripts without upper and lower case, where a word ends only where the script does.</summary>
    public static bool IsCaseless(char c) =>
        c is (>= '\u3040' and <= '\u30FF')   // Hiragana, Katakana
            or (>= '\u3400' and <= '\u4DBF') // Han, extension A
            or (>= '\u4E00' and <= '\u9FFF') // Han
            or (>= '\uAC00' and <= '\uD7A3') // Hangul syllables
            or (>= '\u1100' and <= '\u11FF') // Hangul jamo
            or (>= '\u3130' and <= '\u318F') // Hangul compatibility jamo
            or (>= '\uFF66' and <= '\uFF9D') // half-width Katakana
            or '\u3005';                     // the Han repetition mark

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAsciiUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsCombining(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>The letter in lower case and without diacritics, so that <c>Contraseña</c>, <c>hasło</c> and <c>şifre</c> need one spelling.</summary>
    public static char Fold(char c)
    {
        var lower = c < 128 ? (IsAsciiUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
        return lower < '\u00C0' ? lower : Bare(lower);
    }

    private static char Bare(char lower) => lower switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'ç' or 'ć' or 'č' or 'ĉ' => 'c',
        'ď' or 'đ' or 'ð' => 'd',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ę' or 'ě' or 'ė' => 'e',
        'ğ' or 'ģ' => 'g',
        'ì' or 'í' or 'î' or 'ï' or 'ī' or 'į' or 'ı' => 'i',
        'ķ' => 'k',
        'ł' or 'ľ' or 'ĺ' or 'ļ' => 'l',
        'ñ' or 'ń' or 'ň' or 'ņ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ő' or 'ø' or 'ō' => 'o',
        'ř' or 'ŕ' => 'r',
        'ś' or 'š' or 'ş' or 'ș' or 'ß' => 's',
        'ť' or 'ţ' or 'ț' => 't',
        'ù' or 'ú' or 'û' or 'ü' or 'ű' or 'ů' or 'ū' or 'ų' => 'u',
        'ý' or 'ÿ' => 'y',
        'ź' or 'ž' or 'ż' => 'z',
        'ё' => 'е', // Cyrillic
        _ => lower,
    };
}
