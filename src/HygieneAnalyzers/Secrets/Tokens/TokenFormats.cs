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

    private static readonly TokenFormat[][] ByStart = Index();

    public static TokenFormat[] StartingWith(char c) => c < 128 ? ByStart[c] : [];

    private static TokenFormat[][] Index()
    {
        var index = new List<TokenFormat>[128];
        foreach (var format in All)
        {
            (index[format.AnchorStart] ??= []).Add(format);
        }

        var arrays = new TokenFormat[128][];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = index[i]?.ToArray() ?? [];
        }

        return arrays;
    }
}
