namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>
/// The checksum of GitHub's and npm's tokens: the last six characters are the CRC-32 of the thirty before them, in base 62 with leading zeros.
/// https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
/// </summary>
internal static class Base62Crc
{
    private const int Digits = 6;
    private const int Prefix = 4;

    public static TokenEvidence Check(string token) => Complete(token) == token ? TokenEvidence.Right : TokenEvidence.Wrong;

    public static string Complete(string token)
    {
        var end = token.Length - Digits;
        var rest = Crc32.Of(token, Prefix, end);
        var digits = new char[Digits];
        for (var i = Digits - 1; i >= 0; i--)
        {
            digits[i] = TokenAlphabet.Base62[(int)(rest % 62)];
            rest /= 62;
        }

        return token.Substring(0, end) + new string(digits);
    }
}
