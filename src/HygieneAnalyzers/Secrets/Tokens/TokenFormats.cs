using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Formats;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>All formats, indexed by the character that begins the literal to search for.</summary>
internal static class TokenFormats
{
    public static ImmutableArray<TokenFormat> All { get; } = ForgeTokens.All
        .AddRange(GitLabTokens.All)
        .AddRange(CloudTokens.All)
        .AddRange(AzureTokens.All)
        .AddRange(PaymentTokens.All)
        .AddRange(AssistantTokens.All)
        .AddRange(InfrastructureTokens.All)
        .AddRange(MessagingTokens.All)
        .AddRange(WorkplaceTokens.All)
        .AddRange(KeyMaterial.All);

    private static readonly TokenFormat[][] Prefixes = Index(static format => format.IsPrefixed);
    private static readonly TokenFormat[][] Inner = Index(static format => !format.IsPrefixed);

    /// <summary>The formats to try at a character: those with a prefix only where a word starts.</summary>
    public static TokenFormat[] At(char c, bool startsWord) => c >= 128 ? [] : startsWord ? Prefixes[c] : Inner[c];

    private static TokenFormat[][] Index(Predicate<TokenFormat> wanted)
    {
        var index = new List<TokenFormat>[128];
        foreach (var format in All)
        {
            if (wanted(format))
            {
                (index[format.AnchorStart] ??= []).Add(format);
            }
        }

        var arrays = new TokenFormat[128][];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = index[i]?.ToArray() ?? [];
        }

        return arrays;
    }
}
