using System.Reflection;
using HygieneAnalyzers.Context.Options;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>Every option is declared once, listed, described, and read by a rule that says so.</summary>
public class OptionTests
{
    [Fact]
    public void Every_declared_option_is_listed()
    {
        var declared = typeof(HygieneOptions).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(static f => f.GetValue(null)).OfType<OptionDefinition>();
        Assert.Equal(declared.Select(static o => o.Key).Order(StringComparer.Ordinal), HygieneOptions.All.Select(static o => o.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_have_their_form() => Assert.All(HygieneOptions.All, static option => Assert.Matches(@"^hygiene\.[a-z0-9_.]+$", option.Key));

    [Fact]
    public void Every_option_is_described()
    {
        var page = Repository.Read(Repository.Path("docs", "options.md"));
        Assert.All(HygieneOptions.All, option => Assert.Contains($"`{option.Key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_options_page_describes_no_other()
    {
        var described = Repository.Read(Repository.Path("docs", "options.md")).Split('\n')
            .Where(static l => l.StartsWith("| `hygiene.", StringComparison.Ordinal)).Select(static l => l.Split('`')[1]);
        Assert.All(described, static key => Assert.Contains(HygieneOptions.All, option => option.Key == key));
    }
}
