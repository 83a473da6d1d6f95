using System;
using System.Text;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Brings the spellings of one secret together: base64 of a text is the text.</summary>
internal static class SecretForms
{
    private const int Shortest = 8;
    private const int Longest = 4096;

    public static string Plain(string value)
    {
        if (value.Length is < Shortest or > Longest || value.Length % 4 != 0 || !IsBase64(value))
        {
            return value;
        }

        try
        {
            var text = Encoding.ASCII.GetString(Convert.FromBase64String(value));
            return IsPrintable(text) ? text : value;
        }
        catch (FormatException)
        {
            return value;
        }
    }

    private static bool IsBase64(string value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '='))
            {
                return false;
            }
        }

        return true;
    }

    // The decoder writes a question mark for every byte that is no ASCII, and few passwords are made of those.
    private static bool IsPrintable(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '?')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
