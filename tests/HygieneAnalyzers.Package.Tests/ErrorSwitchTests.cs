using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary><c>HygieneTreatWarningsAsErrors</c>: fails the build, again and again, until the finding is gone.</summary>
[Collection(UsesThePackage.Name)]
public sealed class ErrorSwitchTests(PackedPackage package)
{
    private const string Switch = "-p:HygieneTreatWarningsAsErrors=true";

    [Fact]
    public void Fails_the_build_until_the_finding_is_gone()
    {
        using var workspace = Project();
        Assert.Equal(0, workspace.Build("App").ExitCode);

        var first = workspace.Build("App", Switch);
        Assert.Equal(1, first.ExitCode);
        Assert.Contains("error HYG1001", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted.Secret, first.Output, StringComparison.Ordinal);

        // The compiler has written its output: an incremental build must not pass for that.
        Assert.Equal(1, workspace.Build("App", Switch).ExitCode);

        workspace.Write("App/Mail.cs", Planted.Source.Replace($"\"{Planted.Secret}\"", "System.Environment.GetEnvironmentVariable(\"SMTP_PASSWORD\")", StringComparison.Ordinal));
        Assert.Equal(0, workspace.Build("App", Switch).ExitCode);
    }

    [Fact]
    public void Leaves_a_suggestion_a_suggestion()
    {
        using var workspace = Project();
        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.HYG1001.severity = suggestion\n");

        Assert.Equal(0, workspace.Build("App", Switch).ExitCode);
    }

    [Fact]
    public void Says_that_the_compiler_is_too_old()
    {
        using var workspace = Project();

        var build = workspace.Build("App", "-p:CompilerApiVersion=roslyn4.7");

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("warning HYGBUILD2", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("HYG1001", build.Output, StringComparison.Ordinal);
    }

    private Workspace Project()
    {
        var workspace = new Workspace(package);
        workspace.Project("App");
        workspace.Write("App/Mail.cs", Planted.Source);
        workspace.Restore("App");
        return workspace;
    }
}
