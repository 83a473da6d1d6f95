using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary><c>dotnet format analyzers</c> finds the fixes in the package and applies them.</summary>
[Collection(UsesThePackage.Name)]
public sealed class FormatTests(PackedPackage package)
{
    private const string Source = $$"""
        namespace App
        {
            public static class Mail
            {
                public static System.Net.NetworkCredential Credential() => new System.Net.NetworkCredential("notices", "{{Planted.Secret}}");
            }
        }
        """;

    [Fact]
    public void Applies_the_fix_of_a_hard_coded_credential()
    {
        using var workspace = new Workspace(package);
        workspace.Project("App");
        workspace.Write("App/Mail.cs", Source);
        workspace.Restore("App");

        workspace.Dotnet("format", "analyzers", "App", "--no-restore", "--diagnostics", Planted.Rule, "--severity", "warn").Succeeded();

        Assert.DoesNotContain(Planted.Secret, File.ReadAllText(workspace.At("App/Mail.cs")), StringComparison.Ordinal);
        Assert.Equal(0, workspace.Build("App", "-p:HygieneTreatWarningsAsErrors=true").ExitCode);
    }
}
