using System;
using System.Text;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>Discord: the first part is the account's number in base64. Dotted names of namespaces have the same outline.</summary>
internal static class NumberInside
{
    public static TokenEvidence Check(string token)
    {
        var bytes = Base64.Decode(token.Substring(0, token.IndexOf('.')));
        return bytes.Length >= 17 && Array.TrueForAll(bytes, static b => Letters.IsAsciiDigit((char)b)) ? TokenEvidence.Unknown : TokenEvidence.Wrong;
    }

    public static string Complete(string token)
    {
        var dot = token.IndexOf('.');
        var number = Convert.ToBase64String(Encoding.ASCII.GetBytes("839205716482093571".PadRight(dot / 4 * 3 + (dot % 4 / 2), '4')));
        return number.TrimEnd('=') + token.Substring(dot);
    }
}
