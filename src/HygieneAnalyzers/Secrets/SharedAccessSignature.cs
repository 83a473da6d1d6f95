using System;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Finds the signature of a shared access signature: in a URL, as a query alone (<c>?sv=…&amp;sig=…</c>), in a connection string, or in the
/// form of a header (<c>SharedAccessSignature sr=…&amp;sig=…&amp;se=…</c>).
/// </summary>
internal static class SharedAccessSignature
{
    private const int MaxLength = 8192;

    // 32 bytes in base64; percent-encoding makes it longer.
    private const int SignatureLength = 43;

    /// <summary>A signature with at least one of the parameters that say what is signed.</summary>
    public static bool TryRead(string text, out TextSpan signature)
    {
        signature = default;
        if (text.Length is < SignatureLength or > MaxLength
            || Parameter(text, "sig=") is not (>= 0 and var start)
            || (Parameter(text, "se=") < 0 && Parameter(text, "sv=") < 0 && Parameter(text, "sr=") < 0))
        {
            return false;
        }

        signature = TextSpan.FromBounds(start, End(text, start));
        return signature.Length >= SignatureLength || RandomText.Is(text.Substring(start, signature.Length));
    }

    /// <summary>Where the value of a parameter begins; its name stands at the beginning or behind what begins or separates parameters. -1 without it.</summary>
    public static int Parameter(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '?' or '&' or ' ' or '=' or ';')
            {
                return at + name.Length;
            }
        }

        return -1;
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
}
