using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>What goes for every rule, whatever it finds.</summary>
public class RuleTests
{
    [Fact]
    public void Every_id_belongs_to_one_rule() => Assert.Equal(RuleInfo.All.Select(static r => r.Id).Distinct(), RuleInfo.All.Select(static r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_and_category_name_the_family(string id)
    {
        Assert.Matches("^HYG[0-5][0-9]{3}$", id);
        Assert.Equal("Hygiene." + RuleInfo.Of(id).Family, RuleInfo.Of(id).Descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_file_and_the_folder_are_named_after_rule_and_family(string id)
    {
        var rule = RuleInfo.Of(id);
        Assert.True(File.Exists(rule.SourcePath), $"{Repository.Relative(rule.SourcePath)} is missing.");
        Assert.Equal("HygieneAnalyzers.Rules." + rule.Family, rule.Type.Namespace);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_message_and_description_have_their_form(string id)
    {
        var descriptor = RuleInfo.Of(id).Descriptor;
        Assert.Matches("^[A-Z][^\n]*[^.\n ]$", RuleInfo.Of(id).Title);
        Assert.Matches("^['{A-Z][^\n]*[^.\n ]$", descriptor.MessageFormat.ToString(null));
        Assert.Matches("^[A-Z][^\n]*[.]$", descriptor.Description.ToString(null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) => Assert.EndsWith($"/docs/rules/{id}.md", RuleInfo.Of(id).Descriptor.HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tag_says_whether_it_reports_at_the_end(string id)
    {
        var rule = RuleInfo.Of(id);
        Assert.Equal(Repository.Read(rule.SourcePath).Contains(".OnEnd(", StringComparison.Ordinal), rule.IsAtEnd);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_an_analyzer_for_CSharp_without_state(string id)
    {
        var type = RuleInfo.Of(id).Type;
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
        Assert.True(type.IsSealed);
        Assert.Empty(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_tests_on_both_sides(string id)
    {
        var rule = RuleInfo.Of(id);
        Assert.True(rule.TestType is not null, $"There is no Rules.{rule.Family}.{rule.Type.Name}Tests.");
        var names = rule.TestType!.GetMethods().Where(static m => m.GetCustomAttribute<FactAttribute>() is not null).Select(static m => m.Name).ToArray();
        Assert.Contains(names, static n => n.StartsWith("Reports", StringComparison.Ordinal));
        Assert.Contains(names, static n => n.StartsWith("Is_silent", StringComparison.Ordinal));
    }

    [Fact]
    public void No_test_is_skipped() =>
        Assert.DoesNotContain(typeof(RuleTests).Assembly.GetTypes().SelectMany(static t => t.GetMethods()), static m => m.GetCustomAttribute<FactAttribute>()?.Skip is not null);

    public static IEnumerable<object[]> Ids() => RuleInfo.Ids();
}
