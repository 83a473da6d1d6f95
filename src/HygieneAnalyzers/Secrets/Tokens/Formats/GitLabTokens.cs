using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Checks;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>GitLab: https://docs.gitlab.com/security/tokens/#token-prefixes.</summary>
internal static class GitLabTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("GitLab personal access token", "glpat-{u20}", "glpat-2024", "glpat-is-the-prefix-of-every-personal-token1"),
        new("GitLab routable token", "glpat-{u27-300}.{l9}", "glpat-2024.example") { Check = TailCrc.Base36 },
        new("GitLab runner token", "glrt-{u20}", "glrt-2024"),
        new("GitLab runner registration token", "GR1348941{u20}", "GR1348941"),
        new("GitLab deploy token", "gldt-{u20}", "gldt-2024"),
        new("GitLab feed token", "glft-{u20}", "glft-2024"),
        new("GitLab trigger token", "glptt-{h40}", "glptt-2024"),
        new("GitLab OAuth secret", "gloas-{h64}", "gloas-2024"),
        new("GitLab CI job token", "glcbt-{w1-5}_{u20}", "glcbt-64_short"),
        new("GitLab SCIM token", "glsoat-{u20}", "glsoat-2024"),
        new("GitLab agent token", "glagent-{u50}", "glagent-2024"),
        new("GitLab incoming mail token", "glimt-{u25}", "glimt-2024"),
        new("GitLab feature flags token", "glffct-{u20}", "glffct-2024"));
}
