using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Vaults, provisioning, monitoring.</summary>
internal static class InfrastructureTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("Vault service token", "hvs.{u90-120}", "hvs.1"),
        new("Vault batch token", "hvb.{u138-300}", "hvb.1"),
        new("Terraform Cloud token", "{w14}.atlasv1.{u60-70}", "prefix00000000.atlasv1.short"),
        new("Doppler personal token", "dp.pt.{w43}", "dp.pt.1"),
        new("Doppler service token", "dp.st.{l2-35}.{w40-44}", "dp.st.production1"),
        new("Databricks token", "dapi{h32}", "dapi2024"),
        new("Databricks token", "dapi{h32}-{d1}", "dapi-2"),
        new("Grafana service account token", "glsa_{w32}_{x8}", "glsa_2024_1"),
        new("Grafana Cloud token", "glc_{b60-400}", "glc_2024"),
        new("Sentry organisation token", "sntrys_eyJ{B80-400}", "sntrys_eyJ1"),
        new("Sentry user token", "sntryu_{h64}", "sntryu_2024"),
        new("New Relic user key", "NRAK-{L27}", "NRAK-2024"),
        new("Dynatrace API token", "dt0c01.{L24}.{L64}", "dt0c01.sample"),
        new("Tailscale auth key", "tskey-auth-{w10-24}-{w20-40}", "tskey-auth-2024"),
        new("Tailscale API key", "tskey-api-{w10-24}-{w20-40}", "tskey-api-2024"),
        new("1Password service account token", "ops_eyJ{B250-900}", "ops_eyJ1"),
        new("1Password secret key", "A3-{L6}-{L6}-{L5}-{L5}-{L5}-{L5}", "A3-SIZE-PAPER-2024"),
        new("Postman API key", "PMAK-{h24}-{h34}", "PMAK-2024"),
        new("Prefect API key", "pnu_{w36}", "pnu_2024"));
}
