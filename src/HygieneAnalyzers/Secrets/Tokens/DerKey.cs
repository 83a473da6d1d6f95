using System;
using HygieneAnalyzers.Secrets.Tokens.Checks;
using HygieneAnalyzers.Secrets.Values;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>Finds base64 of DER that holds a private key: PKCS #12 (PFX), PKCS #8, PKCS #1. A certificate begins alike and is public.</summary>
internal static class DerKey
{
    // Base64 of a SEQUENCE with a two-byte length.
    private const string Start = "MII";
    private const int MinLength = 200;
    private const int Peek = 48;

    // rsaEncryption and ecPublicKey, the algorithms of PKCS #8 keys.
    private static readonly byte[] Rsa = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
    private static readonly byte[] Ec = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];

    public static bool TryFind(string text, out TokenMatch match)
    {
        match = default;
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Start, start, StringComparison.Ordinal))
        {
            var end = start;
            while (end < text.Length && (Shape.IsBase64(text[end]) || text[end] == '='))
            {
                end++;
            }

            if (end - start >= MinLength && (start == 0 || !Shape.IsBase64(text[start - 1]))
                && NameOf(Base64.Decode(text.Substring(start, Peek))) is { } name)
            {
                match = new TokenMatch(name, TextSpan.FromBounds(start, end), IsVerified: false, IsOftenPublic: false);
                return true;
            }

            start = end;
        }

        return false;
    }

    /// <summary>Whether the head of a key stands in the text, whatever follows.</summary>
    public static bool MayBegin(string text) => text.IndexOf(Start, StringComparison.Ordinal) >= 0;

    private static string? NameOf(byte[] der)
    {
        if (der.Length < 30 || der[0] != 0x30 || der[1] != 0x82 || der[4] != 0x02 || der[5] != 0x01)
        {
            return null;
        }

        return der[6] == 3 && der[7] == 0x30 ? "PKCS #12 key store"
            : der[6] == 0 && der[7] == 0x02 ? "RSA private key"
            : der[6] == 0 && der[7] == 0x30 && (Has(der, 9, Rsa) || Has(der, 9, Ec)) ? "private key"
            : null;
    }

    private static bool Has(byte[] der, int start, byte[] part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (start + i >= der.Length || der[start + i] != part[i])
            {
                return false;
            }
        }

        return true;
    }
}
