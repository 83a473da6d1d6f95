using System;
using HygieneAnalyzers.Secrets.Strength;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>Recognises tokens that somebody made up for a page or a test: masks, counted digits, repeated pieces, the word itself.</summary>
internal static class DocumentationToken
{
    // Sixteen random base-32 characters have about 3.4 bits of entropy, thirty-two hex digits about 3.6.
    private const double MinEntropy = 2.6;

    public static bool Is(string token) =>
        token.IndexOf("EXAMPLE", StringComparison.OrdinalIgnoreCase) >= 0
        || token.IndexOf("XXXX", StringComparison.OrdinalIgnoreCase) >= 0
        || token.IndexOf("...", StringComparison.Ordinal) >= 0
        || RandomText.Entropy(token) < MinEntropy
        || Sequences.RunCharacters(token) * 3 > token.Length;
}
