using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>The samples, built through the package: each reports what its <c>expected-findings.txt</c> says. <c>HYG_WRITE=1</c> rewrites the files.</summary>
[Collection(UsesThePackage.Name)]
public sealed class SampleTests(SampleTests.Samples samples) : IClassFixture<SampleTests.Samples>
{
    [Theory]
    [InlineData("Before")]
    [InlineData("After")]
    public void Reports_what_is_expected(string sample)
    {
        var expected = Repository.At("samples", sample, "expected-findings.txt");
        var found = samples.Findings(sample);
        if (Environment.GetEnvironmentVariable("HYG_WRITE") == "1")
        {
            File.WriteAllText(expected, found);
        }

        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), found);
    }

    [Fact]
    public void Before_shows_the_mistakes() => Assert.Contains("warning HYG1001", samples.Findings("Before"), StringComparison.Ordinal);

    [Fact]
    public void After_builds_with_warnings_as_errors() => Assert.Equal(0, samples.AfterBuild.ExitCode);

    [Fact]
    public void No_sample_prints_a_secret() =>
        Assert.All(["Quarry-Tern", "Osprey-Gantry", "Heron-Bracket", "Mallow-Ferry", "Plover-Trestle"], secret => Assert.DoesNotContain(secret, samples.BeforeBuild.Output, StringComparison.Ordinal));

    [Fact]
    public void The_maintenance_tool_runs()
    {
        var run = Cli.Dotnet(samples.Workspace.Root, "run", "--no-build", "--project", "After/MaintenanceTool", "--", "report", "Pump replaced.");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Pump replaced.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A copy of the samples, built with the package of this test run in place of the last one in the feed's folder.</summary>
    public sealed class Samples : IDisposable
    {
        private static readonly string[] BuildFolders = ["bin", "obj"];

        public Samples(PackedPackage package)
        {
            Workspace = new Workspace(package);
            var nugetConfig = File.ReadAllText(Workspace.At("nuget.config"));
            foreach (var file in Directory.EnumerateFiles(Repository.At("samples"), "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(Repository.At("samples"), file);
                if (!path.Split(Path.DirectorySeparatorChar).Any(BuildFolders.Contains))
                {
                    Workspace.Write(path, File.ReadAllText(file));
                }
            }

            Workspace.Write("nuget.config", nugetConfig);
            Workspace.Restore("Before/Before.slnx");
            Workspace.Restore("After/After.slnx");
            BeforeBuild = Workspace.Build("Before/Before.slnx");
            AfterBuild = Workspace.Build("After/After.slnx", "-p:HygieneTreatWarningsAsErrors=true");
        }

        internal Workspace Workspace { get; }

        internal CliResult BeforeBuild { get; }

        internal CliResult AfterBuild { get; }

        public void Dispose() => Workspace.Dispose();

        /// <summary>One line for each finding: place, severity, rule.</summary>
        internal string Findings(string sample) => string.Concat(
            Directory.GetFiles(Workspace.At(sample), "findings.sarif", SearchOption.AllDirectories)
                .SelectMany(file => Sarif.Load(file, Workspace.At(sample)).Findings)
                .OrderBy(static finding => finding.File, StringComparer.Ordinal)
                .ThenBy(static finding => (finding.Line, finding.Column, finding.Id))
                .Select(static finding => $"{finding.File}({finding.Line},{finding.Column}) {finding.Level} {finding.Id}\n"));
    }
}
