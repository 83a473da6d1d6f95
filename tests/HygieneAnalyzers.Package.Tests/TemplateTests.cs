using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>The official templates, fresh from the SDK, with the package added: a new project is silent.</summary>
[Collection(UsesThePackage.Name)]
public sealed class TemplateTests(TemplateTests.Templates templates) : IClassFixture<TemplateTests.Templates>
{
    [Theory]
    [InlineData("NewConsole")]
    [InlineData("NewLibrary")]
    [InlineData("NewRazorPages")]
    [InlineData("NewMvc")]
    [InlineData("NewBlazor")]
    [InlineData("NewMinimalApi")]
    [InlineData("NewControllerApi")]
    [InlineData("NewWorker")]
    [InlineData("NewGrpc")]
    [InlineData("NewTests")]
    public void Is_silent_on_a_fresh(string project)
    {
        var sarif = templates.Workspace.Sarif(project);

        Assert.NotEmpty(sarif.HelpLinks);
        Assert.DoesNotContain(sarif.Printed, static finding => !IsRight(finding));
    }

    [Fact]
    public void Has_no_diagnostics_of_its_own_machinery()
    {
        Assert.DoesNotContain("HYGBUILD", templates.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", templates.Output, StringComparison.Ordinal);
    }

    /// <summary>The Blazor template signs in with <c>lockoutOnFailure: false</c>: true, and worth a finding.</summary>
    private static bool IsRight(Finding finding) => finding is { Id: "HYG2007" } && finding.File.EndsWith("/Login.razor", StringComparison.Ordinal);

    /// <summary>All templates, restored and built at once.</summary>
    public sealed class Templates : IDisposable
    {
        public Templates(PackedPackage package)
        {
            Workspace = new Workspace(package);
            Workspace.Write("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup><NuGetAudit>false</NuGetAudit><NoWarn>$(NoWarn);NU1603</NoWarn></PropertyGroup>
                  <ItemGroup>{Workspace.Reference}</ItemGroup>
                </Project>
                """);
            New("NewConsole", "console");
            New("NewLibrary", "classlib");
            New("NewRazorPages", "webapp", "-au", "Individual");
            New("NewMvc", "mvc", "-au", "Individual");
            New("NewBlazor", "blazor", "-au", "Individual");
            New("NewMinimalApi", "webapi");
            New("NewControllerApi", "webapi", "--use-controllers");
            New("NewWorker", "worker");
            New("NewGrpc", "grpc");
            New("NewTests", "xunit");
            Output = Workspace.BuildAll().Succeeded().Output;
        }

        internal Workspace Workspace { get; }

        internal string Output { get; }

        public void Dispose() => Workspace.Dispose();

        private void New(string name, params string[] template) => Workspace.Dotnet(["new", .. template, "-n", name, "-o", name, "--no-restore"]).Succeeded();
    }
}
