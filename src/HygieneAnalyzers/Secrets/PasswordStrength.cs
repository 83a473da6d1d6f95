using System;
using HygieneAnalyzers.Secrets.Names;
using HygieneAnalyzers.Secrets.Strength;
using HygieneAnalyzers.Secrets.Values;

namespace HygieneAnalyzers.Secrets;

/// <summary>Judges whether a password would hold: known lists first, then what a guessing machine does with its shape.</summary>
internal static class PasswordStrength
{
    // Ten seconds at ten thousand million guesses: 10^11, or 36 bits.
    private const double SecondsOfGuessing = 36;

    // Longer ones may be phrases or keys; their shape is not estimated.
    private const int MaxEstimated = 64;

    public static PasswordWeakness Judge(string password, string? userName) =>
        password.Length == 0 ? PasswordWeakness.None
        : IsUserName(password, userName) ? PasswordWeakness.EqualsUserName
        : DefaultPasswords.Contains(password) ? PasswordWeakness.VendorDefault
        : CommonPasswords.Contains(password) || IsDecorated(password) ? PasswordWeakness.Common
        : IsGuessable(password) ? PasswordWeakness.Guessable
        : PasswordWeakness.None;

    private static bool IsUserName(string password, string? userName) =>
        userName is { Length: > 1 }
        && (string.Equals(password, userName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Decoration.Strip(password), userName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Reversed(password), userName, StringComparison.OrdinalIgnoreCase));

    /// <summary>A common word in leet spelling, with a number, a year or a sign before or behind it.</summary>
    private static bool IsDecorated(string password)
    {
        var word = Decoration.Unleet(Decoration.Strip(password));
        return word.Length >= 3 && (CommonPasswords.IsBaseWord(word) || CommonPasswords.IsBaseWord(Decoration.Strip(Decoration.Unleet(password))));
    }

    private static bool IsGuessable(string password) =>
        password.Length <= MaxEstimated && Math.Log(Alphabet(password), 2) * Sequences.FreeCharacters(password) < SecondsOfGuessing;

    private static double Alphabet(string password)
    {
        var size = 0;
        size += Shape.Count(password, Letters.IsAsciiDigit) > 0 ? 10 : 0;
        size += Shape.Count(password, static c => c is >= 'a' and <= 'z') > 0 ? 26 : 0;
        size += Shape.Count(password, Letters.IsAsciiUpper) > 0 ? 26 : 0;
        size += Shape.Count(password, static c => c < 128 && !char.IsLetterOrDigit(c)) > 0 ? 33 : 0;
        size += Shape.Count(password, static c => c >= 128) > 0 ? 1000 : 0;
        return size;
    }

    private static string Reversed(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}
