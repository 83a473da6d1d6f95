using System;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Finds <c>scheme://user:password@host</c>. Unknown parts of built strings are <see cref="ConnectionStringReader.Hole"/>.</summary>
internal static class UrlCredentials
{
    private const int MaxScheme = 20;
    private const int MaxUserInfo = 1024;

    private static readonly WordSet UserWords = WordSet.Of("user username usr name login");
    private static readonly WordSet PasswordWords = WordSet.Of("password pass passwd pwd pw secret");

    public static bool TryRead(string text, out UrlCredential credential) => TryRead(text, 0, out credential);

    /// <summary>The first URL with a password at or after <paramref name="from"/>.</summary>
    public static bool TryRead(string text, int from, out UrlCredential credential)
    {
        credential = default;
        for (var i = from; i < text.Length; i++)
        {
            i = text.IndexOf("://", i, StringComparison.Ordinal);
            if (i < 0)
            {
                return false;
            }

            if (TryReadAt(text, i, out credential))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>user:password@</c> is how documentation writes the form; <c>admin:password@</c> is a weak password.</summary>
    public static bool IsDocumentation(string text, UrlCredential credential) =>
        UserWords.Contains(Lower(text, credential.User)) && PasswordWords.Contains(Lower(text, credential.Password));

    private static string Lower(string text, TextSpan span) => text.Substring(span.Start, span.Length).ToLowerInvariant();

    private static bool TryReadAt(string text, int colon, out UrlCredential credential)
    {
        credential = default;
        var schemeStart = SchemeStart(text, colon);
        var at = UserInfoEnd(text, colon + 3);
        if (schemeStart == colon || at < 0)
        {
            return false;
        }

        var split = text.IndexOf(':', colon + 3, at - colon - 3);
        if (split < 0)
        {
            return false;
        }

        credential = new UrlCredential(
            text.Substring(schemeStart, colon - schemeStart).ToLowerInvariant(),
            TextSpan.FromBounds(colon + 3, split),
            TextSpan.FromBounds(split + 1, at),
            TextSpan.FromBounds(at + 1, HostEnd(text, at + 1)));
        return true;
    }

    private static int SchemeStart(string text, int colon)
    {
        var start = colon;
        while (start > 0 && colon - start < MaxScheme && (Letters.IsAsciiLetter(text[start - 1]) || Letters.IsAsciiDigit(text[start - 1]) || text[start - 1] is '+' or '.' or '-'))
        {
            start--;
        }

        return start;
    }

    /// <summary>The last <c>@</c> before the path: people write passwords with an unescaped <c>@</c>, and servers accept them.</summary>
    private static int UserInfoEnd(string text, int start)
    {
        var at = -1;
        for (var i = start; i < text.Length && i - start <= MaxUserInfo; i++)
        {
            var c = text[i];
            if (c is '/' or '?' or '#' or '"' or '\'' || char.IsWhiteSpace(c))
            {
                break;
            }

            at = c == '@' ? i : at;
        }

        return at;
    }

    private static int HostEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('/' or '?' or '#' or ',' or ';' or '"' or '\'' or '>') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
