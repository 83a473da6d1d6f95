using System;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Keeps a secret out of a text that is going to be shown.</summary>
internal static class Discreet
{
    // One or two characters are in every text, and say nothing about the secret there.
    private const int ShortestTelling = 3;

    /// <summary>The text, or null when it gives the secret away: some people use their name as their password.</summary>
    public static string? Text(string? text, string secret) =>
        text is null || (secret.Length >= ShortestTelling && text.IndexOf(secret, StringComparison.OrdinalIgnoreCase) >= 0) ? null : text;
}
