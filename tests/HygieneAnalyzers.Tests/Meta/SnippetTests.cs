using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>The pages' snippets compile; the rule reports those that are called noncompliant and no other.</summary>
public class SnippetTests
{
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Noncompliant_snippets_are_reported(string id)
    {
        foreach (var snippets in Cases(id, "Noncompliant"))
        {
            Assert.True((await FindingsOf(id, snippets)).Any(f => f.Id == id), $"{id} is not reported in:\n{snippets.Blocks[0].Code}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Compliant_snippets_are_not(string id)
    {
        foreach (var snippets in Cases(id, "Compliant"))
        {
            var finding = (await FindingsOf(id, snippets)).FirstOrDefault(f => f.Id == id);
            Assert.True(finding is null, $"{finding} in:\n{snippets.Blocks[0].Code}");
        }
    }

    public static IEnumerable<object[]> Ids() => RuleInfo.Ids();

    private static IEnumerable<SnippetCase> Cases(string id, string section)
    {
        var cases = RulePage.Read(RuleInfo.Of(id).PagePath).Cases.Where(c => c.Section == section).ToArray();
        Assert.True(cases.Length > 0, $"{id} has no snippet under '{section}'.");
        return cases;
    }

    private static async Task<IEnumerable<Diagnostic>> FindingsOf(string id, SnippetCase snippets)
    {
        var rule = RuleInfo.Of(id);
        var check = SnippetRun.Check(new CheckCase().Beside(() => RuleInfo.Make(rule.Type)), snippets);
        var compilation = DirectRun.Compile(check);
        var error = compilation.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(error is null, $"A snippet of {id} does not compile: {error}");
        return await DirectRun.FindingsOf(check, compilation);
    }
}
