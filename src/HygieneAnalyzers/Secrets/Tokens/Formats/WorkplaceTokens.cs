using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Checks;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Planning, documents, design, storage.</summary>
internal static class WorkplaceTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("Atlassian API token", "ATATT3{u170-190}={x8}", "ATATT3=2024") { Check = TailCrc.Hex },
        new("Atlassian access token", "ATCTT3xFfG{u140-200}={x8}", "ATCTT3xFfG=2024") { Check = TailCrc.Hex },
        new("Linear API key", "lin_api_{w40}", "lin_api_2024"),
        new("Notion token", "ntn_{d11}{w35}", "ntn_2024"),
        new("Notion integration secret", "secret_{w43}", "secret_2024", "secret_name_of_the_key_in_the_vault_of_2024_v1"),
        new("Figma token", "figd_{u40}", "figd_2024"),
        new("Airtable token", "pat{w14}.{h64}", "pattern2024.value"),
        new("Dropbox token", "sl.{u130-400}", "sl.2024"),
        new("Dropbox token", "sl.u.{u130-400}", "sl.u.2024"));
}
