using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Finds the credential in the value of an authorization header: <c>Basic</c> with base64 of a user and a password, <c>Bearer</c> with a token.</summary>
internal static class AuthorizationValue
{
    private const string Basic = "Basic ";
    private const string Bearer = "Bearer ";
    private const int MaxLength = 4096;
    private const int ShortestBasic = 8;

    public static bool TryRead(string value, out TextSpan credential)
    {
        credential = default;
        if (value.Length is < ShortestBasic or > MaxLength || value[0] is not ('B' or 'b'))
        {
            return false;
        }

        var start = StartsWith(value, Basic) ? Basic.Length : StartsWith(value, Bearer) ? Bearer.Length : 0;
        credential = TextSpan.FromBounds(start, value.Length);
        var text = value.Substring(start);
        return start == Basic.Length ? IsPair(text) : start == Bearer.Length && RandomText.Is(text);
    }

    private static bool StartsWith(string value, string scheme) => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text is base64 of something printable with a colon inside.</summary>
    private static bool IsPair(string text)
    {
        if (text.Length < ShortestBasic || Expiry.Base64Text.Decode(text) is not { } bytes)
        {
            return false;
        }

        var pair = Encoding.UTF8.GetString(bytes);
        foreach (var c in pair)
        {
            if (char.IsControl(c) || c == '\uFFFD')
            {
                return false;
            }
        }

        return pair.IndexOf(':') is > 0 and var colon && colon < pair.Length - 1;
    }
}
