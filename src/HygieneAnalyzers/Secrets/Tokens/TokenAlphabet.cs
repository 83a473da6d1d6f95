using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>The alphabets that <see cref="TokenShape"/> patterns name by one letter.</summary>
internal static class TokenAlphabet
{
    /// <summary>The characters of an alphabet, in the order in which samples draw them.</summary>
    public static string Characters(char alphabet) => alphabet switch
    {
        'd' => "0123456789",
        'h' => "0123456789abcdef",
        'H' => "0123456789ABCDEF",
        'x' => "0123456789abcdefABCDEF",
        'l' => "abcdefghijklmnopqrstuvwxyz0123456789",
        'L' => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        '2' => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
        'c' => "abcdefghijklmnopqrstuvwxyz234567",
        'w' => Base62,
        'u' => Base62 + "_-",
        'g' => Base62 + "-",
        'b' => Base62 + "+/",
        'B' => Base62 + "+/_-=",
        't' => Base62 + "_~.-",
        'p' => "ABCDEFGHIJKLMNOP",
        'q' => "ABCD",
        'm' => "ABCDEFGHIJKL",
        'y' => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        'z' => "AQgw",
        '9' => "9DH",
        's' => Bech32,
        _ => throw new ArgumentOutOfRangeException(nameof(alphabet), alphabet, "No alphabet has this letter."),
    };

    /// <summary>Zero to nine, capitals, small letters: the order of the base-62 checksums.</summary>
    public const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Bech32 in capitals.</summary>
    public const string Bech32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

    /// <summary>A set for look-up; tokens are ASCII.</summary>
    public static bool[] Set(string characters)
    {
        var set = new bool[128];
        foreach (var c in characters)
        {
            set[c] = true;
        }

        return set;
    }

    public static bool Contains(bool[] set, char c) => c < 128 && set[c];

    /// <summary>Whether the character can be part of a token, so that nothing ends before it.</summary>
    public static bool IsWord(char c) => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c) || c == '_';
}
