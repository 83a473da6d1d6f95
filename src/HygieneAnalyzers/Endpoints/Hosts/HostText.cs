using System;
using System.Globalization;
using HygieneAnalyzers.Endpoints.Parsing;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>Brings a host into the form the tables use; plain ASCII hosts pass without a copy.</summary>
internal static class HostText
{
    /// <summary>Stands for a part of a text that is not known: an interpolation, a placeholder.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>The longest host that the name system knows, with room for holes.</summary>
    public const int LongestHost = 512;

    private const string HoleText = "\uFFFC";
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthShift = 0xFEE0;

    /// <summary>Without trailing dots, placeholders as holes, full-width characters folded; punycode for other scripts.</summary>
    public static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> host, out bool hasLookAlikes)
    {
        hasLookAlikes = false;
        host = host.Trim();
        if (host.Length > LongestHost)
        {
            return default;
        }

        if (TemplateText.Has(host))
        {
            host = TemplateText.WithHoles(host).AsSpan();
        }
        else if (host.Length > 2 && host[0] == '*' && host[1] == '.')
        {
            host = (HoleText + host.Slice(1).ToString()).AsSpan();
        }

        if (IsAscii(host))
        {
            return host.Length > 1 ? host.TrimEnd('.') : host;
        }

        var folded = Fold(host, out hasLookAlikes);
        return IsAscii(folded.AsSpan()) ? folded.AsSpan().TrimEnd('.') : Punycode(folded).AsSpan();
    }

    private static bool IsAscii(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 128 && c != Hole)
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(ReadOnlySpan<char> host, out bool hasLookAlikes)
    {
        var characters = host.ToArray();
        hasLookAlikes = false;
        for (var i = 0; i < characters.Length; i++)
        {
            var folded = Fold(characters[i]);
            hasLookAlikes |= folded != characters[i];
            characters[i] = folded;
        }

        return new string(characters);
    }

    private static char Fold(char c) => c switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(c - FullWidthShift),
        '\u3002' or '\uFF61' => '.',
        >= '\u2080' and <= '\u2089' => (char)(c - '\u2080' + '0'),
        >= '\u2460' and <= '\u2468' => (char)(c - '\u2460' + '1'),
        _ => c,
    };

    private static string Punycode(string host)
    {
        if (host.IndexOf(Hole) >= 0)
        {
            return host;
        }

        try
        {
            return new IdnMapping().GetAscii(host.TrimEnd('.'));
        }
        catch (ArgumentException)
        {
            return host; // no valid international name; the suffix still tells
        }
    }
}
