using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>Runs a check through the official harness.</summary>
internal static class CheckRun
{
    public static Task Reports(CheckCase check)
    {
        var expected = Expected(check);
        Require(expected.Length > 0, "A reporting case needs a mark: [|…|].");
        return Run(check, expected);
    }

    public static Task Silent(CheckCase check)
    {
        Require(!Texts(check).Any(static t => t.Marks.Length > 0), "A silent case has no mark.");
        Require(check.Messages.IsEmpty && check.ExpectedSeverity is null, "A silent case has neither message nor severity.");
        return Run(check, []);
    }

    public static Task ReportsNowhere(CheckCase check, string[] messages)
    {
        Require(messages.Length > 0, "Say the messages that are expected.");
        Require(!Texts(check).Any(static t => t.Marks.Length > 0), "A finding without a place has no mark.");
        return Run(check, [.. messages.Select(m => Finding(check, "").WithMessage(m))]);
    }

    public static Task FixedBy(CheckCase check, CodeFixProvider fix, string[] after)
    {
        Require(after.Length > 0 && after.Length <= check.Sources.Length, "Say what the fix makes of the C# files, in their order.");
        var sources = check.Sources;
        for (var i = 0; i < after.Length; i++)
        {
            sources = sources.SetItem(i, MarkedText.Parse("", after[i]) with { Path = sources[i].Path, IsStatements = sources[i].IsStatements });
        }

        Require(Enumerable.Range(0, after.Length).All(i => sources[i].Text != check.Sources[i].Text), "The fix leaves the code as it is: say NotFixedBy.");
        return RunFix(check, fix, sources);
    }

    public static Task NotFixedBy(CheckCase check, CodeFixProvider fix) => RunFix(check, fix, check.Sources);

    private static Task RunFix(CheckCase check, CodeFixProvider fix, ImmutableArray<MarkedText> after)
    {
        var expected = Expected(check);
        Require(expected.Length > 0, "A fixed case needs a mark: [|…|].");
        var test = new HarnessTest(check, fix);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        test.FixedState.MarkupHandling = MarkupMode.None;
        test.FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        test.CopyTo(test.FixedState, after);
        foreach (var text in after.Select(a => a.Wrap(check.Platform)).Concat(check.Files))
        {
            test.FixedState.ExpectedDiagnostics.AddRange(text.Marks.Where(static m => !m.IsAlso).Select(m => At(check, text, m)));
        }

        return test.RunAsync();
    }

    private static async Task Run(CheckCase check, ImmutableArray<DiagnosticResult> expected)
    {
        var test = new HarnessTest(check, fix: null);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync().ConfigureAwait(false);
        test.Seen.RequireAdditionalLocations(Texts(check));
    }

    private static ImmutableArray<DiagnosticResult> Expected(CheckCase check)
    {
        var places = Texts(check).SelectMany(static t => t.Marks.Where(static m => !m.IsAlso).Select(m => (Text: t, Mark: m))).ToImmutableArray();
        var messages = check.Messages;
        Require(messages.Length <= 1 || messages.Length == places.Length, "One message for all marks, or one for each.");
        return [.. places.Select((p, i) => messages.IsEmpty ? At(check, p.Text, p.Mark) : At(check, p.Text, p.Mark).WithMessage(messages[messages.Length == 1 ? 0 : i]))];
    }

    private static DiagnosticResult At(CheckCase check, MarkedText text, Mark mark) => Finding(check, mark.Name).WithSpan(text.LinesOf(mark));

    private static DiagnosticResult Finding(CheckCase check, string id)
    {
        var supported = check.Rules.SelectMany(static r => r().SupportedDiagnostics).ToImmutableArray();
        var descriptor = id.Length == 0 ? supported[0] : supported.FirstOrDefault(d => d.Id == id);
        Require(descriptor is not null, $"No rule of this check reports '{id}'.");
        var options = DiagnosticOptions.IgnoreAdditionalLocations | (check.ExpectedSeverity is null ? DiagnosticOptions.IgnoreSeverity : DiagnosticOptions.None);
        return new DiagnosticResult(descriptor!.Id, check.ExpectedSeverity ?? descriptor.DefaultSeverity).WithOptions(options);
    }

    private static ImmutableArray<MarkedText> Texts(CheckCase check) => [.. check.Sources.Select(s => s.Wrap(check.Platform)), .. check.Files];

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new CheckException(otherwise);
        }
    }
}

/// <summary>The check itself is written wrongly, or its findings break a rule that holds for every finding.</summary>
public sealed class CheckException(string message) : Exception(message);
