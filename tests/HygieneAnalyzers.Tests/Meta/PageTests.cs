using HygieneAnalyzers.Context.Options;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>Every rule has its page, and the page says what the rule is. <c>HYG_WRITE=1</c> writes what follows from the rule.</summary>
public class PageTests
{
    static PageTests()
    {
        foreach (var rule in Repository.Writes ? RuleInfo.All : [])
        {
            RulePageWriter.Write(rule);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page(string id)
    {
        var rule = RuleInfo.Of(id);
        Assert.True(File.Exists(rule.PagePath), $"{Repository.Relative(rule.PagePath)} is missing: run the tests with HYG_WRITE=1 and fill it in.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Heading_and_derived_rows_are_the_rules_own(string id)
    {
        var rule = RuleInfo.Of(id);
        var page = RulePage.Read(rule.PagePath);
        Assert.Equal(RulePage.HeadingOf(rule), page.Heading);
        Assert.All(RulePage.DerivedRows(rule), row => Assert.Equal(row.Value, page.Rows.GetValueOrDefault(row.Name)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_all_sections_in_order(string id) => Assert.Equal(RulePage.WantedSections.AsEnumerable(), RulePage.Read(RuleInfo.Of(id).PagePath).Sections);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Names_weaknesses_by_their_number(string id) =>
        Assert.Matches(@"^(–|(\[CWE-(\d+)\]\(https://cwe\.mitre\.org/data/definitions/\3\.html\)(, )?)+)$", RulePage.Read(RuleInfo.Of(id).PagePath).Rows.GetValueOrDefault("CWE") ?? "");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Names_only_options_that_exist(string id)
    {
        var row = RulePage.Read(RuleInfo.Of(id).PagePath).Rows.GetValueOrDefault("Options");
        Assert.NotNull(row);
        Assert.All(Keys(row), static key => Assert.Contains(HygieneOptions.All, option => option.Key == key));
    }

    [Fact]
    public void No_page_is_left_over() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.Path("docs", "rules"), "HYG*.md"),
            static path => Assert.Contains(RuleInfo.All, rule => rule.Id == Path.GetFileNameWithoutExtension(path)));

    public static IEnumerable<object[]> Ids() => RuleInfo.Ids();

    internal static IEnumerable<string> Keys(string row) => row.Split('`').Where(static (_, i) => i % 2 == 1);
}
