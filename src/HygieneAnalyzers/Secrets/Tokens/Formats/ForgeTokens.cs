using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Checks;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Code hosts and package registries.</summary>
internal static class ForgeTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        Checked("GitHub personal access token", "ghp_"),
        Checked("GitHub OAuth token", "gho_"),
        Checked("GitHub user-to-server token", "ghu_"),
        Checked("GitHub server-to-server token", "ghs_"),
        Checked("GitHub refresh token", "ghr_"),
        new("GitHub fine-grained token", "github_pat_{w22}_{w59}", "github_pat_length_in_characters_of_the_token"),
        Checked("npm token", "npm_"),
        new("NuGet API key", "oy2{c43}", "oy2s of the letters are 43 characters long"),
        new("PyPI token", "pypi-AgEIcHlwaS5vcmc{u50-400}", "pypi-AgEIcHlwaS5vcmc"),
        new("TestPyPI token", "pypi-AgENdGVzdC5weXBpLm9yZw{u50-400}", "pypi-packages-2024-are-listed-here-in-the-index"),
        new("RubyGems token", "rubygems_{h48}", "rubygems_mirror_2024_index_of_all_packages"),
        new("Clojars token", "CLOJARS_{l60}", "CLOJARS_DEPLOY_TOKEN_2024_PRODUCTION"),
        new("Docker personal access token", "dckr_pat_{u27}", "dckr_pat_name1"),
        new("Docker organisation token", "dckr_oat_{u32}", "dckr_oat_name1"),
        new("Artifactory API key", "AKCp{w69}", "AKCp8 is where the keys of version 8 begin"),
        new("Artifactory reference token", "cmVmd{w59}", "cmVmdGtu"),
        new("Octopus Deploy API key", "API-{L26}", "API-VERSION-2024-01-01-PREVIEW1", "API-2024"),
        new("SonarQube user token", "squ_{h40}", "squ_2024"),
        new("SonarQube project token", "sqp_{h40}", "sqp_2024"),
        new("SonarQube analysis token", "sqa_{h40}", "sqa_2024"),
        new("Buildkite token", "bkua_{h40}", "bkua_2024"),
        new("CircleCI token", "CCIPAT_{w22}_{h40}", "CCIPAT_2024"),
        new("Pulumi token", "pul-{h40}", "pul-2024-config-of-the-stack-in-production"));

    private static TokenFormat Checked(string name, string prefix) =>
        new(name, prefix + "{w36}", prefix + "short1", prefix + "this_is_a_variable_name_of_36_characters")
        {
            Check = Base62Crc.Check,
            Complete = Base62Crc.Complete,
        };
}
