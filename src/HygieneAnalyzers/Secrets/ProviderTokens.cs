using System;
using HygieneAnalyzers.Secrets.Tokens;
using HygieneAnalyzers.Secrets.Values;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Finds tokens of known providers by their shape, anywhere in a text. Ordinary strings are dismissed by one look for a long run of token
/// characters; a token whose published checksum is wrong, and the keys of documentation, are not found.
/// </summary>
internal static class ProviderTokens
{
    // Of longer literals only the beginning is read.
    private const int MaxScanned = 50_000;

    // As much of a token as people write before they add the rest.
    private const int MaxBeginning = 80;

    /// <summary>The first token in the text.</summary>
    public static bool Find(string text, out TokenMatch match)
    {
        match = default;
        if (text.Length < TokenRun.MinLength)
        {
            return false;
        }

        return PemKey.TryFind(text, out match) || (TokenRun.IsIn(text) && (DerKey.TryFind(text, out match) || FindFormat(text, out match)));
    }

    /// <summary>Whether a token may begin, or go on, in what code puts in place of a <see cref="ConnectionStringReader.Hole"/>.</summary>
    public static bool MayBegin(string text)
    {
        for (var hole = text.IndexOf(ConnectionStringReader.Hole); hole >= 0; hole = text.IndexOf(ConnectionStringReader.Hole, hole + 1))
        {
            for (var i = hole - 1; i >= 0 && hole - i <= MaxBeginning && text[i] is > ' ' and <= '~'; i--)
            {
                if (HasAnchor(TokenFormats.At(text[i], startsWord: true), text, i) || HasAnchor(TokenFormats.At(text[i], startsWord: false), text, i))
                {
                    return true;
                }
            }
        }

        return PemKey.MayBegin(text) || DerKey.MayBegin(text);
    }

    private static bool HasAnchor(TokenFormat[] formats, string text, int i) => Array.Exists(formats, format => format.HasAnchorAt(text, i));

    private static bool FindFormat(string text, out TokenMatch match)
    {
        var end = Math.Min(text.Length, MaxScanned);
        for (var i = 0; i < end; i++)
        {
            if ((StartsWord(text, i) && FindAt(text, i, TokenFormats.At(text[i], startsWord: true), out match))
                || FindAt(text, i, TokenFormats.At(text[i], startsWord: false), out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private static bool StartsWord(string text, int i) => i == 0 || !TokenFormat.IsInWord(text[i - 1]);

    private static bool FindAt(string text, int i, TokenFormat[] formats, out TokenMatch match)
    {
        foreach (var format in formats)
        {
            if (format.TryMatch(text, i, out var span) && Accept(text, span, format, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private static bool Accept(string text, TextSpan span, TokenFormat format, out TokenMatch match)
    {
        var token = text.Substring(span.Start, span.Length);
        var evidence = format.Check?.Invoke(token) ?? TokenEvidence.Unknown;
        match = new TokenMatch(format.Name, span, evidence == TokenEvidence.Right, format.IsOftenPublic);
        return evidence == TokenEvidence.Right
            || (evidence == TokenEvidence.Unknown && !KnownPublicValues.Is(token) && !DocumentationToken.Is(token));
    }
}
