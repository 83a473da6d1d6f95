using System;

namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>The checksum of BIP 173, which age's keys carry: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki.</summary>
internal static class Bech32
{
    private const int Digits = 6;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    public static TokenEvidence Check(string token) => Complete(token) == token ? TokenEvidence.Right : TokenEvidence.Wrong;

    /// <summary>The text, in one case, with its last six characters made right; empty when it has not even the outline.</summary>
    public static string Complete(string token)
    {
        var upper = token.ToUpperInvariant();
        var separator = upper.LastIndexOf('1');
        var end = token.Length - Digits;
        return separator < 0 || end <= separator ? string.Empty : Finish(token, upper, separator, end);
    }

    private static string Finish(string token, string upper, int separator, int end)
    {
        var sum = Prefix(upper, separator);
        for (var i = separator + 1; i < end; i++)
        {
            sum = Step(sum, (uint)Math.Max(0, TokenAlphabet.Bech32.IndexOf(upper[i])));
        }

        for (var i = 0; i < Digits; i++)
        {
            sum = Step(sum, 0);
        }

        var digits = new char[Digits];
        for (var i = 0; i < Digits; i++)
        {
            digits[i] = TokenAlphabet.Bech32[(int)(((sum ^ 1) >> (5 * (Digits - 1 - i))) & 31)];
        }

        var tail = new string(digits);
        return token.Substring(0, end) + (token == upper ? tail : tail.ToLowerInvariant());
    }

    /// <summary>The human-readable part counts in small letters: first the high bits of each character, a zero, then the low bits.</summary>
    private static uint Prefix(string upper, int separator)
    {
        uint sum = 1;
        for (var i = 0; i < separator; i++)
        {
            sum = Step(sum, (uint)char.ToLowerInvariant(upper[i]) >> 5);
        }

        sum = Step(sum, 0);
        for (var i = 0; i < separator; i++)
        {
            sum = Step(sum, (uint)char.ToLowerInvariant(upper[i]) & 31);
        }

        return sum;
    }

    private static uint Step(uint sum, uint value)
    {
        var top = sum >> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (var i = 0; i < Generator.Length; i++)
        {
            sum ^= ((top >> i) & 1) != 0 ? Generator[i] : 0;
        }

        return sum;
    }
}
