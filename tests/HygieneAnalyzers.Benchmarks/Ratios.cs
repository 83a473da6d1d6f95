using System.Diagnostics;
using System.Globalization;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>The ratios of the budget in about a minute: both sides in turn, in one process, the middle of several rounds.</summary>
internal static class Ratios
{
    private const int Rounds = 5;

    public static void Print(int thousandLines, bool everyRule)
    {
        var code = GeneratedCode.Application(thousandLines);
        Report($"whole package, {thousandLines} kLOC", () => Build.Run(code, RuleSets.Sdk), () => Build.Run(code, RuleSets.Sdk.AddRange(RuleSets.Package)));
        foreach (var family in RuleSets.Families.Order(StringComparer.Ordinal))
        {
            Report("  " + family, () => Build.Run(code, RuleSets.Sdk), () => Build.Run(code, RuleSets.Sdk.AddRange(RuleSets.Family(family))));
        }

        foreach (var rule in RuleSets.Package.Where(_ => everyRule))
        {
            Report("    " + rule.GetType().Name, () => Build.Run(code, RuleSets.Sdk), () => Build.Run(code, RuleSets.Sdk.Add(rule)));
        }

        PrintSettings(thousandLines);
        var file = new OneFile();
        file.Setup();
        Report("one file after an edit", () => file.SdkAnalyzers(), () => file.WithPackage());
    }

    /// <summary>What 200 configuration files add to the package. The texts are new in each round, as what was read of one is remembered.</summary>
    public static void PrintSettings(int thousandLines)
    {
        var code = GeneratedCode.Application(thousandLines);
        Report(
            $"200 files of settings, {thousandLines} kLOC",
            () => Build.Run(code, RuleSets.Sdk.AddRange(RuleSets.Package), GeneratedSettings.Files(0)),
            () => Build.Run(code, RuleSets.Sdk.AddRange(RuleSets.Package), GeneratedSettings.Files(200)));
    }

    private static void Report(string what, Action without, Action with)
    {
        without();
        with();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Without: Measure(without), With: Measure(with))).ToArray();
        var time = Middle(rounds.Select(static r => r.With.Time / r.Without.Time));
        var memory = Middle(rounds.Select(static r => r.With.Memory / r.Without.Memory));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-36} time x {time:0.000}   memory x {memory:0.000}"));
    }

    private static (double Time, double Memory) Measure(Action action)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        action();
        return (watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
