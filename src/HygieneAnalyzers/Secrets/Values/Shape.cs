using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Small questions about the characters of a value that the recognisers share.</summary>
internal static class Shape
{
    public static bool All(string text, Func<char, bool> match) => All(text, 0, text.Length, match);

    public static bool All(string text, int start, int end, Func<char, bool> match)
    {
        for (var i = start; i < end; i++)
        {
            if (!match(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int Count(string text, Func<char, bool> match)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += match(c) ? 1 : 0;
        }

        return count;
    }

    public static bool Has(string text, char c) => text.IndexOf(c) >= 0;

    public static bool IsHex(char c) => Letters.IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsBase64(char c) => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c) || c is '+' or '/' or '-' or '_';

    /// <summary>
    /// Whether the piece reads as words: letters in a case pattern that identifiers have, digits only at its end. Random text
    /// of more than a few characters mixes digits and cases within.
    /// </summary>
    public static bool IsWordy(string text, int start, int end)
    {
        while (end > start && Letters.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        var turns = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!char.IsLetter(c) && c is not ('_' or '-'))
            {
                return false;
            }

            turns += i > start && char.IsUpper(c) && char.IsLower(text[i - 1]) ? 1 : 0;
        }

        // "UserPasswordReset" turns three times in 17 letters; random base64 turns in every fourth place.
        return end > start && turns * 4 <= end - start;
    }
}
