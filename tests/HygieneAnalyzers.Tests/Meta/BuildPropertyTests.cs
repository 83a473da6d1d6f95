using System.Xml.Linq;
using HygieneAnalyzers.Context.Options;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>What rules read of MSBuild is what the package's props hand over.</summary>
public class BuildPropertyTests
{
    private static readonly string[] Visible =
        [.. XDocument.Load(Repository.Path("src", "HygieneAnalyzers.Package", "build", "HygieneAnalyzers.props"))
            .Descendants("CompilerVisibleProperty").Select(static item => (string)item.Attribute("Include")!)];

    [Fact]
    public void Every_option_with_a_property_is_visible_to_the_compiler() => Assert.All(
        HygieneOptions.All.Where(static option => option.BuildProperty is not null),
        static option => Assert.Contains(option.BuildProperty, Visible));

    [Fact]
    public void Every_family_has_a_mode_that_makes_the_compiler_run_again() => Assert.All(
        RuleInfo.All.Select(static rule => rule.Family).Distinct(),
        static family => Assert.Contains("HygieneAnalysisMode" + family, Visible));
}
