using System;

namespace HygieneAnalyzers.Secrets.Strength;

/// <summary>Counts the characters of a password that a guesser has to guess: those that repeat or continue the ones before are free.</summary>
internal static class Sequences
{
    private static readonly string[] Rows = ["qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "1qaz2wsx3edc4rfv5tgb", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()"];

    public static int FreeCharacters(string password)
    {
        // Three in a row stand in random text too, by chance; a password that is mostly made of them is not random.
        var isMostlyRuns = RunCharacters(password) * 2 >= password.Length;
        var free = password.Length == 0 ? 0 : 1;
        for (var i = 1; i < password.Length; i++)
        {
            free += (IsInRun(password, i) && (isMostlyRuns || IsInLongRun(password, i))) || IsEcho(password, i) ? 0 : 1;
        }

        return free;
    }

    /// <summary>How many characters stand in runs: counted digits, the alphabet, a keyboard's row, one key held down.</summary>
    public static int RunCharacters(string text)
    {
        var count = 0;
        for (var i = 1; i < text.Length; i++)
        {
            count += IsInRun(text, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Three in a row make a run; two neighbours also stand in ordinary words.</summary>
    private static bool IsInRun(string password, int i) =>
        Follows(password, i) && (Follows(password, i - 1) || Follows(password, i + 1));

    private static bool IsInLongRun(string password, int i) =>
        (Follows(password, i - 1) && (Follows(password, i - 2) || Follows(password, i + 1))) || (Follows(password, i + 1) && Follows(password, i + 2));

    private static bool Follows(string password, int i)
    {
        if (i < 1 || i >= password.Length)
        {
            return false;
        }

        var before = char.ToLowerInvariant(password[i - 1]);
        var c = char.ToLowerInvariant(password[i]);
        return Math.Abs(before - c) <= 1 || IsOnRow(before, c);
    }

    private static bool IsOnRow(char before, char c)
    {
        foreach (var row in Rows)
        {
            var place = row.IndexOf(before);
            if (place >= 0 && ((place + 1 < row.Length && row[place + 1] == c) || (place > 0 && row[place - 1] == c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pair of characters was there already: <c>abab</c>, <c>testtest</c>.</summary>
    private static bool IsEcho(string password, int i) =>
        i >= 3 && password.IndexOf(password.Substring(i - 1, 2), 0, i, StringComparison.Ordinal) >= 0;
}
