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
