using System;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Finds a secret among the query values of a URL (a shared access signature, an access token, a password), and a shared access signature alone.</summary>
internal static class UrlQuery
{
    private const int MaxLength = 8192;

    /// <summary>The first query value that is a secret, with the name of its key.</summary>
    public static bool TryRead(string text, Func<string, CredentialName> judge, out string key, out TextSpan value)
    {
        key = string.Empty;
        value = default;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            key = "sig";
            return SharedAccessSignature.TryRead(text, out value);
        }

        var start = text.Length > MaxLength ? -1 : text.IndexOf('?', scheme);
        while (start >= 0)
        {
            var end = End(text, start + 1);
            var equals = text.IndexOf('=', start + 1, end - start - 1);
            if (equals > 0 && IsSecret(text.Substring(start + 1, equals - start - 1), text.Substring(equals + 1, end - equals - 1), judge))
            {
                key = text.Substring(start + 1, equals - start - 1);
                value = TextSpan.FromBounds(equals + 1, end);
                return true;
            }

            start = end < text.Length && text[end] is '&' or ';' ? end : -1;
        }

        return false;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('&' or ';' or '#' or '"' or '\'') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Everybody may call a parameter "key" or "code"; so the value has to look machine-made, unless the name says password or secret.</summary>
    private static bool IsSecret(string key, string value, Func<string, CredentialName> judge) =>
        value.Length > 0 && value.IndexOf(ConnectionStringReader.Hole) < 0
        && (RandomText.Is(value)
            ? key is "sig" or "code" or "key" or "signature" || judge(key) is CredentialName.Strong or CredentialName.Weak
            : judge(key) == CredentialName.Strong && SecretValues.Default.Judge(value, key, atDefiniteSink: false) == ValueKind.Secret);
}
