using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>Which files reach the rules, and as what.</summary>
[Collection(UsesThePackage.Name)]
public sealed class ConfigFileTests(ConfigFileTests.Projects projects) : IClassFixture<ConfigFileTests.Projects>
{
    /// <summary>One file of each kind, and some where only the case, the folder or an environment differs.</summary>
    private static readonly string[] Known =
    [
        "Settings/appsettings.json", "Settings/AppSettings.Staging.json", "Settings/deep/down/appsettings.json", "Settings/web.config", "Settings/App.config",
        "Settings/nuget.config", "Settings/.env", "Settings/.env.production", "Settings/test.env", "Settings/Properties/launchSettings.json",
        "Settings/local.settings.json", "Settings/secrets.json", "Settings/docker-compose.override.yml", "Settings/Properties/PublishProfiles/site.pubxml",
        "Settings/ci.runsettings", "Settings/it's (one).env",
    ];

    [Fact]
    public void Hands_over_the_known_files_and_no_other() => Assert.Equal(
        Known.Append(".editorconfig").Order(StringComparer.Ordinal),
        Handed("Settings").Select(static entry => entry.File).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Settings/appsettings.json", "AppSettings")]
    [InlineData("Settings/App.config", "AppConfig")]
    [InlineData("Settings/nuget.config", "NuGet")]
    [InlineData("Settings/.env.production", "Env")]
    [InlineData("Settings/test.env", "Env")]
    [InlineData("Settings/Properties/launchSettings.json", "LaunchSettings")]
    [InlineData("Settings/local.settings.json", "LocalSettings")]
    [InlineData("Settings/secrets.json", "UserSecrets")]
    [InlineData("Settings/docker-compose.override.yml", "Compose")]
    [InlineData("Settings/Properties/PublishProfiles/site.pubxml", "PublishProfile")]
    [InlineData("Settings/ci.runsettings", "RunSettings")]
    [InlineData(".editorconfig", "AnalyzerConfig")]
    public void Says_what_each_file_is(string file, string kind) => Assert.Contains((file, kind), Handed("Settings"));

    /// <summary>NuGet reads those of the folders above; the one outside of the repository is none of its business.</summary>
    [Fact]
    public void Hands_over_the_package_sources_of_the_repository() => Assert.Equal(
        [("Repo/NuGet.Config", "NuGet"), ("Repo/src/nuget.config", "NuGet")],
        Handed("Repo/src/Inner").Where(static entry => entry.Kind == "NuGet").Order());

    [Fact]
    public void A_rule_about_files_reports_there() =>
        Assert.Equal("note", Assert.Single(projects.Workspace.Sarif("Large").Findings, static finding => finding.File == "Large/appsettings.json").Level);

    [Fact]
    public void The_recommended_mode_lifts_it_to_a_warning() =>
        Assert.Equal("warning", Assert.Single(projects.Workspace.Sarif("LargeRecommended").Findings, static finding => finding.File == "LargeRecommended/appsettings.json").Level);

    [Fact]
    public void Is_silent_about_files_when_told_not_to_read_them() =>
        Assert.DoesNotContain(projects.Workspace.Sarif("Unscanned").Findings, static finding => finding.File == "Unscanned/appsettings.json");

    /// <summary>The additional files of a project with their kinds, as the build told the compiler.</summary>
    private List<(string File, string Kind)> Handed(string project)
    {
        var lines = File.ReadAllLines(projects.Workspace.At($"{project}/obj/Debug/net10.0/{Path.GetFileName(project)}.GeneratedMSBuildEditorConfig.editorconfig"));
        var root = projects.Workspace.Root.Replace('\\', '/') + "/";
        var handed = new List<(string, string)>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Split(" = ") is ["build_metadata.AdditionalFiles.HygieneKind", var kind] && lines[i - 1] is ['[', .. var path, ']'])
            {
                handed.Add((path.Replace(root, "", StringComparison.Ordinal), kind));
            }
        }

        return handed;
    }

    /// <summary>A project with every kind of file, and some with one that is over the bound, which a suggestion says.</summary>
    public sealed class Projects : IDisposable
    {
        public Projects(PackedPackage package)
        {
            Workspace = new Workspace(package);
            Add("Settings", "");
            foreach (var file in Known.Concat(["Settings/tsconfig.json", "Settings/packages.config", "Settings/env.json", "Settings/bin/appsettings.json"]))
            {
                Workspace.Write(file, Empty(Path.GetExtension(file)));
            }

            var large = $$"""{ "Padding": "{{new string('x', 3_000_000)}}" }""";
            AddLarge("Large", large, "");
            AddLarge("LargeRecommended", large, "<HygieneAnalysisMode>Recommended</HygieneAnalysisMode>");
            AddLarge("Unscanned", large, "<HygieneScanConfigFiles>false</HygieneScanConfigFiles>");
            AddRepository();
            Workspace.BuildAll().Succeeded();
        }

        internal Workspace Workspace { get; }

        public void Dispose() => Workspace.Dispose();

        private void AddRepository()
        {
            Workspace.Write("Repo/.git/HEAD", "ref: refs/heads/main");
            Workspace.Write("Repo/NuGet.Config", "<configuration />");
            Workspace.Write("Repo/src/nuget.config", "<configuration />");
            Workspace.Project("Repo/src/Inner");
            Workspace.Write("Repo/src/Inner/Code.cs", "namespace App { public static class Code { } }");
        }

        private void AddLarge(string name, string settings, string property)
        {
            Add(name, property);
            Workspace.Write($"{name}/appsettings.json", settings);
        }

        private void Add(string name, string property)
        {
            Workspace.Project(name, property);
            Workspace.Write($"{name}/Code.cs", "namespace App { public static class Code { } }");
        }

        private static string Empty(string extension) => extension switch
        {
            ".json" => "{}",
            ".config" => "<configuration />",
            ".pubxml" => "<Project />",
            ".runsettings" => "<RunSettings />",
            _ => "",
        };
    }
}
