using System.Text;
using System.Xml.Linq;
using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>What is in the package, to the file.</summary>
[Collection(UsesThePackage.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Families = ["Package", "Credentials", "Reuse", "MultiFactor", "Network", "Guards"];

    private static readonly string[] Expected =
    [
        "HygieneAnalyzers.nuspec",
        "README.md",
        "analyzers/dotnet/roslyn4.8/cs/HygieneAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/roslyn4.8/cs/HygieneAnalyzers.dll",
        "build/HygieneAnalyzers.Checks.targets",
        "build/HygieneAnalyzers.ConfigFiles.targets",
        "build/HygieneAnalyzers.Errors.targets",
        "build/HygieneAnalyzers.Presets.targets",
        "build/HygieneAnalyzers.RuleIds.props",
        "build/HygieneAnalyzers.Zones.targets",
        "build/HygieneAnalyzers.props",
        "build/HygieneAnalyzers.targets",
        "build/ZoneAttributes.cs.txt",
        "buildTransitive/HygieneAnalyzers.props",
        "buildTransitive/HygieneAnalyzers.targets",
        .. from family in Families from mode in new[] { "All", "None", "Recommended" } select $"config/{family}.{mode}.globalconfig",
        "icon.png",
    ];

    [Fact]
    public void Holds_exactly_these_files() =>
        Assert.Equal(
            Expected.Order(StringComparer.Ordinal),
            package.Read(static archive => archive.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal)
                .ToArray()));

    [Theory]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Says_in_its_manifest(string element, string value) => Assert.Equal(value, Manifest(element)?.Value);

    [Fact]
    public void Depends_on_nothing() => Assert.Null(Manifest("dependencies"));

    [Fact]
    public void Names_the_commit_it_was_built_from() => Assert.Matches("^[0-9a-f]{40}$", Manifest("repository")?.Attribute("commit")?.Value);

    [Fact]
    public void The_icon_is_a_small_square_png()
    {
        var icon = package.Entry("icon.png");

        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal(icon[16..20], icon[20..24]);
        Assert.InRange(icon.Length, 100, 20_000);
    }

    [Fact]
    public void Every_preset_yields_to_the_users_own_configuration() => Assert.All(
        Expected.Where(static name => name.EndsWith(".globalconfig", StringComparison.Ordinal)),
        name =>
        {
            var text = Encoding.UTF8.GetString(package.Entry(name));
            Assert.Contains("is_global = true", text, StringComparison.Ordinal);
            Assert.Contains("global_level = -50", text, StringComparison.Ordinal);
        });

    private XElement? Manifest(string element)
    {
        using var text = new MemoryStream(package.Entry("HygieneAnalyzers.nuspec"));
        return XDocument.Load(text).Descendants().FirstOrDefault(found => found.Name.LocalName == element);
    }
}
