using System.Collections.Immutable;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>A page of <c>docs/rules</c>, read.</summary>
internal sealed record RulePage(string Heading, ImmutableDictionary<string, string> Rows, ImmutableArray<string> Sections, ImmutableArray<SnippetCase> Cases)
{
    public static ImmutableArray<string> WantedSections { get; } =
        ["What it finds", "Noncompliant", "Compliant", "What it does not find", "Configure / suppress", "Related rules"];

    public static RulePage Read(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        var rows = lines.Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).Select(static l => l.Trim('|', ' ').Split(" | ", 2))
            .Where(static cells => cells.Length == 2).DistinctBy(static cells => cells[0]).ToImmutableDictionary(static cells => cells[0].Trim(), static cells => cells[1].Trim());
        return new RulePage(lines[0], rows, [.. lines.Where(static l => l.StartsWith("## ", StringComparison.Ordinal)).Select(static l => l[3..])], [.. SnippetReader.Read(lines)]);
    }

    /// <summary>The rows that follow from the rule.</summary>
    public static ImmutableArray<(string Name, string Value)> DerivedRows(RuleInfo rule) =>
    [
        ("Family", rule.Family),
        ("Default", rule.Level + (rule.IsAtEnd ? ", at the end of the compilation" : "")),
        ("Fix", rule.IsFixable ? "yes" : "no"),
    ];

    public static string HeadingOf(RuleInfo rule) => $"# {rule.Id}: {rule.Title}";
}

/// <summary>Blocks of a page that are compiled together.</summary>
internal sealed record SnippetCase(string Section, ImmutableArray<SnippetBlock> Blocks);

/// <summary>One fenced block: language, the file's name when it gives one, the stub it needs.</summary>
internal sealed record SnippetBlock(string Language, string? Name, string? Stub, string Code);
