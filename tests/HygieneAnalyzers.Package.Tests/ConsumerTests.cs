using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>A planted password in all kinds of projects: seen where it should be, silent where the user said so, and never printed.</summary>
[Collection(UsesThePackage.Name)]
public sealed class ConsumerTests(Consumers consumers) : IClassFixture<Consumers>
{
    [Theory]
    [InlineData("Plain", "net10.0")]
    [InlineData("Standard", "netstandard2.0")]
    [InlineData("Framework", "net48")]
    [InlineData("Several", "net10.0")]
    [InlineData("Several", "netstandard2.0")]
    [InlineData("FamilyKept", "net10.0")]
    [InlineData("UserWins", "net10.0")]
    [InlineData("Mistyped", "net10.0")]
    [InlineData("Central", "net10.0")]
    public void Warns_in(string project, string framework)
    {
        var finding = Assert.Single(consumers.Workspace.Sarif(project, framework).Printed);

        Assert.Equal((Planted.Rule, "warning", $"{project}/Mail.cs"), (finding.Id, finding.Level, finding.File));
        Assert.Equal(Planted.Place, $"Mail.cs({finding.Line},{finding.Column})");
    }

    [Fact]
    public void Prints_place_rule_and_help_link() => Assert.Contains(
        consumers.Output.Split('\n'),
        line => line.Contains(Path.Combine("Plain", Planted.Place) + ": warning HYG1001: ", StringComparison.Ordinal)
            && line.Contains("/docs/rules/HYG1001.md)", StringComparison.Ordinal));

    [Theory]
    [InlineData("Muted")]
    [InlineData("Lowered")]
    [InlineData("Pragma")]
    [InlineData("ModeNone")]
    [InlineData("FamilyNone")]
    [InlineData("Checked")]
    public void Is_silent_in(string project) => Assert.Empty(consumers.Workspace.Sarif(project).Printed);

    [Theory]
    [InlineData("Lowered")]
    [InlineData("Checked")]
    public void Suggests_in(string project) =>
        Assert.Equal("note", Assert.Single(consumers.Workspace.Sarif(project).Findings, static finding => finding.Id == Planted.Rule).Level);

    [Fact]
    public void A_pragma_leaves_a_trace() =>
        Assert.True(Assert.Single(consumers.Workspace.Sarif("Pragma").Findings, static finding => finding.Id == Planted.Rule).IsSuppressed);

    [Theory]
    [InlineData("HygieneAnalysisMode is \"Strict\" and is not used. Accepted values: None, Default, Recommended, All.")]
    [InlineData("HygieneScanConfigFiles is \"maybe\" and is not used. Accepted values: true, false.")]
    public void Says_what_it_does_not_understand(string message) => Assert.Single(
        consumers.Output.Split('\n').Where(line => line.Contains(message, StringComparison.Ordinal)).Distinct());

    [Fact]
    public void Says_nothing_of_the_other_projects() => Assert.Equal(
        ["Mistyped"],
        consumers.Output.Split('\n')
            .Where(static line => line.Contains("HYGBUILD", StringComparison.Ordinal))
            .Select(static line => Path.GetFileNameWithoutExtension(line[(line.LastIndexOf('[') + 1)..].Trim('\r', ']')))
            .Distinct());

    [Fact]
    public void Nothing_that_a_build_writes_holds_the_secret()
    {
        Assert.DoesNotContain(Planted.Secret, consumers.Output, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(consumers.Workspace.At("sarif")),
            static file => Assert.DoesNotContain(Planted.Secret, File.ReadAllText(file), StringComparison.Ordinal));
    }
}
