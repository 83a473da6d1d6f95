using System;
using System.Text;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Brings the spellings of one secret together: base64 of a text is the text, and an authorization header is the secret in it.</summary>
internal static class SecretForms
{
    private const int Shortest = 8;
    private const int Longest = 4096;
    private const int LongestUser = 100;

    private static readonly string[] Schemes = ["Basic ", "Bearer "];

    /// <summary>The secret in its plain form, and the user when it is written together with one: base64 of <c>user:password</c>.</summary>
    public static (string? User, string Secret) Read(string value)
    {
        value = WithoutScheme(value);
        if (value.Length is < Shortest or > Longest || value.Length % 4 != 0 || !IsBase64(value) || Decode(value) is not { } text)
        {
            return (null, value);
        }

        var colon = text.IndexOf(':');
        return colon is > 0 and <= LongestUser && colon + 1 < text.Length && text.IndexOf(' ') < 0
            ? (text.Substring(0, colon), text.Substring(colon + 1))
            : (null, text);
    }

    private static string WithoutScheme(string value)
    {
        foreach (var scheme in Schemes)
        {
            if (value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return value.Substring(scheme.Length);
            }
        }

        return value;
    }

    private static string? Decode(string value)
    {
        try
        {
            var text = Encoding.ASCII.GetString(Convert.FromBase64String(value));
            return IsPrintable(text) ? text : null;
        }
        catch (FormatException)
        {
            return null;
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
