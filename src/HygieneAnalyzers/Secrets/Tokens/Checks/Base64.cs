using System;

namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>Decodes base64 in either alphabet, padded or not; never throws.</summary>
internal static class Base64
{
    /// <summary>The bytes, or an empty array when the text is not base64.</summary>
    public static byte[] Decode(string text)
    {
        var plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (plain.Length % 4 == 1)
        {
            return [];
        }

        try
        {
            return Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
