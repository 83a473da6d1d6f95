using System;
using System.Text;
using HygieneAnalyzers.Secrets.Tokens.Checks;
using HygieneAnalyzers.Secrets.Values;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>Finds PEM private keys whose body decodes: RFC 7468, the older encrypted form, OpenSSH, PGP. Certificates and public keys are public.</summary>
internal static class PemKey
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";
    private const int MaxBody = 16_384;
    private const int MinBody = 40;

    private static readonly byte[] OpenSsh = Encoding.ASCII.GetBytes("openssh-key-v1");

    public static bool TryFind(string text, out TokenMatch match)
    {
        match = default;
        for (var start = Next(text, 0); start >= 0; start = Next(text, start + Begin.Length))
        {
            var labelEnd = text.IndexOf(Dashes, start + Begin.Length, Math.Min(40, text.Length - start - Begin.Length), StringComparison.Ordinal);
            if (labelEnd < 0 || text.IndexOf("PRIVATE KEY", start, labelEnd - start, StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var bodyStart = labelEnd + Dashes.Length;
            var bodyEnd = text.IndexOf(Dashes, bodyStart, Math.Min(MaxBody, text.Length - bodyStart), StringComparison.Ordinal);
            bodyEnd = bodyEnd < 0 ? Math.Min(text.Length, bodyStart + MaxBody) : bodyEnd;
            if (IsKey(text, bodyStart, bodyEnd))
            {
                match = new TokenMatch("private key", TextSpan.FromBounds(start, bodyEnd), IsVerified: false, IsOftenPublic: false);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head of a key stands in the text, whatever follows.</summary>
    public static bool MayBegin(string text) => Next(text, 0) >= 0;

    private static int Next(string text, int from) => text.IndexOf(Begin, from, StringComparison.Ordinal);

    private static bool IsKey(string text, int start, int end)
    {
        var body = text.Substring(start, end - start);
        if (body.IndexOf("ENCRYPTED", StringComparison.Ordinal) >= 0 || body.IndexOf("Version:", StringComparison.Ordinal) >= 0)
        {
            return body.Length >= 2 * MinBody;
        }

        var bytes = Base64.Decode(Joined(body));
        return bytes.Length >= MinBody * 3 / 4 && (bytes[0] == 0x30 || StartsWith(bytes, OpenSsh));
    }

    /// <summary>The first characters of the body without line breaks, also those written as <c>\n</c>.</summary>
    private static string Joined(string body)
    {
        var joined = new StringBuilder(64);
        for (var i = 0; i < body.Length && joined.Length < 64; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length && body[i + 1] is 'n' or 'r')
            {
                i++;
            }
            else if (Shape.IsBase64(body[i]))
            {
                joined.Append(body[i]);
            }
            else if (!char.IsWhiteSpace(body[i]))
            {
                break;
            }
        }

        joined.Length -= joined.Length % 4;
        return joined.ToString();
    }

    private static bool StartsWith(byte[] bytes, byte[] prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
        {
            if (bytes[i] != prefix[i])
            {
                return false;
            }
        }

        return true;
    }
}
