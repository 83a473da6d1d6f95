using System;
using HygieneAnalyzers.Secrets.Names;
using HygieneAnalyzers.Secrets.Values;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Whether a value looks made by a machine: asked of values at weak names only (<c>token</c>, <c>key</c>), never needed at a password.
/// </summary>
internal static class RandomText
{
    private const int MinLength = 16;
    private const int MaxLength = 1024;
    private const double MinEntropy = 3.5;
    private const double MinHexEntropy = 3.0;

    // Of the neighbours in random text two in five differ in kind; in words with capitals and a number one in six.
    private const double MinTurns = 0.22;

    public static bool Is(string value) =>
        value.Length is >= MinLength and <= MaxLength
        && (IsHexKey(value) || (IsKeyAlphabet(value) && Entropy(value) >= MinEntropy && Turns(value) >= MinTurns));

    /// <summary>Shannon's measure, in bits a character.</summary>
    public static double Entropy(string value)
    {
        var counts = new int[128];
        var others = 0;
        foreach (var c in value)
        {
            if (c < 128)
            {
                counts[c]++;
            }
            else
            {
                others++;
            }
        }

        var bits = Part(others, value.Length);
        foreach (var count in counts)
        {
            bits += Part(count, value.Length);
        }

        return bits;
    }

    private static double Part(int count, int length)
    {
        var share = (double)count / length;
        return count == 0 ? 0 : -share * Math.Log(share, 2);
    }

    private static bool IsHexKey(string value) =>
        value.Length >= 32 && value.Length % 2 == 0 && Shape.All(value, Shape.IsHex) && Entropy(value) >= MinHexEntropy;

    /// <summary>Three kinds of characters, or base64 or base32 of sixteen bytes; blanks never.</summary>
    private static bool IsKeyAlphabet(string value)
    {
        if (!Shape.All(value, static c => c is > ' ' and < '\u007F'))
        {
            return false;
        }

        var lower = Shape.Count(value, static c => c is >= 'a' and <= 'z') > 0;
        var upper = Shape.Count(value, Letters.IsAsciiUpper) > 0;
        var digit = Shape.Count(value, Letters.IsAsciiDigit) > 0;
        var symbol = Shape.Count(value, static c => !Letters.IsAsciiLetter(c) && !Letters.IsAsciiDigit(c)) > 0;
        var kinds = (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (symbol ? 1 : 0);
        return kinds >= 3 || (digit && value.Length >= 22 && Shape.All(value.TrimEnd('='), Shape.IsBase64));
    }

    /// <summary>The share of neighbours that words would not have: letter beside digit, small before capital.</summary>
    private static double Turns(string value)
    {
        var turns = 0;
        for (var i = 1; i < value.Length; i++)
        {
            var before = value[i - 1];
            var c = value[i];
            turns += Letters.IsAsciiDigit(before) != Letters.IsAsciiDigit(c) && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(c)
                || (char.IsLower(before) && char.IsUpper(c)) ? 1 : 0;
        }

        return (double)turns / value.Length;
    }
}
