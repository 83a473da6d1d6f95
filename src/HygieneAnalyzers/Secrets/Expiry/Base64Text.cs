using System;

namespace HygieneAnalyzers.Secrets.Expiry;

/// <summary>Decodes base64 in both alphabets, with or without padding and line ends; never throws.</summary>
internal static class Base64Text
{
    public static byte[]? Decode(string text)
    {
        var letters = new char[text.Length + 3];
        var count = 0;
        foreach (var character in text)
        {
            switch (character)
            {
                case '-':
                    letters[count++] = '+';
                    break;
                case '_':
                    letters[count++] = '/';
                    break;
                case (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/':
                    letters[count++] = character;
                    break;
                case '=' or '\r' or '\n' or ' ':
                    break;
                default:
                    return null;
            }
        }

        if (count == 0 || count % 4 == 1)
        {
            return null;
        }

        while (count % 4 != 0)
        {
            letters[count++] = '=';
        }

        return Convert.FromBase64CharArray(letters, 0, count);
    }
}
