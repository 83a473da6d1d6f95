using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>The zone attributes that the package writes into a project that asks for them.</summary>
[Collection(UsesThePackage.Name)]
public sealed class ZoneAttributeTests(ZoneAttributeTests.Projects projects) : IClassFixture<ZoneAttributeTests.Projects>
{
    [Fact]
    public void Everything_builds_without_a_warning_of_the_compiler()
    {
        Assert.Equal(0, projects.Build.ExitCode);
        Assert.DoesNotContain("warning CS", projects.Build.Output, StringComparison.Ordinal);
    }

    /// <summary>The zone of the other assembly is read from its metadata; that it shows its internals makes no name ambiguous.</summary>
    [Fact]
    public void Zones_are_seen_across_assemblies() =>
        Assert.Equal(["Web.Two/Page.cs(6,44)"], projects.Findings("Web.Two"));

    [Fact]
    public void A_gateway_is_no_crossing() => Assert.Empty(projects.Findings("Hr-1"));

    [Fact]
    public void Old_language_versions_can_use_them() => Assert.Empty(projects.Findings("Old"));

    [Fact]
    public void Nothing_is_added_unasked() => Assert.False(File.Exists(projects.Workspace.At("Plain/obj/Debug/net10.0/HygieneAnalyzers.ZoneAttributes.g.cs")));

    /// <summary>An intranet library that lets a public one see its internals, one of an old language version, and one that asks for nothing.</summary>
    public sealed class Projects : IDisposable
    {
        private const string On = "<HygieneZoneAttributes>true</HygieneZoneAttributes>";

        public Projects(PackedPackage package)
        {
            Workspace = new Workspace(package);
            Workspace.Project("Hr-1", On + "<ImplicitUsings>enable</ImplicitUsings>", """<InternalsVisibleTo Include="Web.Two" />""");
            Workspace.Write("Hr-1/Payroll.cs", """
                [assembly: NetworkZone("intranet")]
                namespace Hr;
                public static class Payroll { public static string Names() => ""; }
                [ZoneGateway] public static class Release { public static string Summary() => ""; }
                """);
            Workspace.Project("Web.Two", On + "<ImplicitUsings>enable</ImplicitUsings>", """<ProjectReference Include="../Hr-1/Hr-1.csproj" />""");
            Workspace.Write("Web.Two/Page.cs", """
                namespace Web.Two;

                [NetworkZone("public")]
                public static class Page
                {
                    public static string A() => Hr.Payroll.Names();
                    public static string B() => Hr.Release.Summary();
                }
                """);
            Workspace.Project("Old", On + "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion>");
            Workspace.Write("Old/Code.cs", """namespace Old { [NetworkZone("plant"), ZoneGateway] public static class Code { } }""");
            Workspace.Project("Plain");
            Workspace.Write("Plain/Code.cs", "namespace Plain { public static class Code { } }");
            Build = Workspace.BuildAll();
        }

        internal Workspace Workspace { get; }

        internal CliResult Build { get; }

        public void Dispose() => Workspace.Dispose();

        internal IEnumerable<string> Findings(string project) =>
            Workspace.Sarif(project, project == "Old" ? "netstandard2.0" : "net10.0").Findings.Where(static finding => finding.Id == "HYG4009").Select(static finding => $"{finding.File}({finding.Line},{finding.Column})");
    }
}
