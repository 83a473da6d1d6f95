using System.Collections.Immutable;
using HygieneAnalyzers.Tests.Testing;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>All snippets of all pages: code and configuration in which every rule finds something and nearly finds something.</summary>
internal static class Corpus
{
    public static ImmutableArray<(string Name, SnippetCase Snippets)> All { get; } =
        [.. RuleInfo.All.SelectMany(static rule => RulePage.Read(rule.PagePath).Cases.Select((snippets, i) => ($"{rule.Id}/{i}", snippets)))];

    /// <summary>All snippets as one compilation; each in a namespace of its own where it can have one, top-level statements left out.</summary>
    public static CheckCase Together(CheckCase rules)
    {
        var check = SnippetRun.Check(rules, new SnippetCase("", []));
        foreach (var (name, snippets) in All)
        {
            foreach (var block in snippets.Blocks)
            {
                check = block.Stub is null ? check : check.WithStub(SnippetRun.StubNamed(block.Stub));
                check = block.Language == "csharp" ? AddCode(check, name, block) : block.Name is { } file && !IsOptions(file) ? check.File($"{name}/{file}", block.Code) : check;
            }
        }

        return check;
    }

    private static CheckCase AddCode(CheckCase check, string name, SnippetBlock block)
    {
        var path = $"{name}/{block.Name ?? "Snippet.cs"}";
        var own = check.Sources.Length;
        var code = block.Code.Contains("\nnamespace ", StringComparison.Ordinal) || block.Code.StartsWith("namespace ", StringComparison.Ordinal) || block.Code.Contains("[assembly:", StringComparison.Ordinal)
            ? block.Code
            : $"namespace Page{own}\n{{\n{block.Code}\n}}\n";
        return MarkedText.Parse(path, block.Code).IsProgram ? check : check.AlsoFile(path, code);
    }

    private static bool IsOptions(string file) => file.EndsWith("config", StringComparison.Ordinal) && file.StartsWith('.');
}
