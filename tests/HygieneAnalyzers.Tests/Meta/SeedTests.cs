using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>The published facts that the rules are seeded from, held against the rules that are shipped.</summary>
public partial class SeedTests
{
    private static readonly string Path = Repository.Path("seeds", "findings.json");

    private static readonly JsonObject Seeds = JsonNode.Parse(Repository.Read(Path))!.AsObject();

    private static readonly IEnumerable<JsonNode> Entries = [.. Seeds["facts"]!.AsArray()!, .. Seeds["recommendations"]!.AsArray()!];

    [Fact]
    public void Every_entry_has_a_source_a_consequence_and_rules()
    {
        var sources = Seeds["sources"]!.AsArray().Select(static source => (string)source!["id"]!).ToHashSet();

        Assert.All(Entries, entry =>
        {
            Assert.Contains((string)entry["source"]!, sources);
            Assert.EndsWith(".", (string?)entry["fact"] ?? (string?)entry["advice"], StringComparison.Ordinal);
            Assert.EndsWith(".", (string?)entry["ledTo"], StringComparison.Ordinal);
            Assert.NotEmpty(entry["rules"]!.AsArray());
        });
    }

    [Fact]
    public void Every_source_has_a_publisher_and_a_day() => Assert.All(Seeds["sources"]!.AsArray(), static source =>
    {
        Assert.NotEmpty((string)source!["publisher"]!);
        Assert.Matches(Day(), (string)source["date"]!);
        Assert.NotEmpty(source["readIn"]!.AsArray());
    });

    [Fact]
    public void Every_entry_is_named_once() =>
        Assert.Equal(Entries.Count(), Entries.Select(static entry => (string)entry["id"]!).Distinct().Count());

    [Fact]
    public void Every_shipped_rule_stems_from_an_entry() =>
        Assert.All(RuleInfo.All.Where(static rule => rule.Family != "Package"), static rule => Assert.Contains(rule.Id, Mapped()));

    [Fact]
    public void Rules_are_marked_as_what_they_are()
    {
        var states = Seeds["rules"]!.AsObject().Select(static state => (state.Key, (string)state.Value!)).ToArray();

        Assert.Equal(Mapped(), states.Select(static state => state.Key));
        if (Repository.Writes || Environment.GetEnvironmentVariable("CI") == "true")
        {
            Repository.RequireCurrent(Path, Current());
        }
    }

    [GeneratedRegex(@"^20\d\d-\d\d-\d\d$")]
    private static partial Regex Day();

    private static string[] Mapped() =>
        [.. Entries.SelectMany(static entry => entry["rules"]!.AsArray()).Select(static id => (string)id!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The file with the state of each rule as it is; all else stays as written.</summary>
    private static string Current()
    {
        var text = Repository.Read(Path);
        var shipped = RuleInfo.All.Select(static rule => rule.Id).ToHashSet();
        var states = Mapped().Select(id => $"    \"{id}\": \"{(shipped.Contains(id) ? "shipped" : "planned")}\"");
        return text[..text.IndexOf("  \"rules\": {", StringComparison.Ordinal)] + "  \"rules\": {\n" + string.Join(",\n", states) + "\n  }\n}\n";
    }
}
