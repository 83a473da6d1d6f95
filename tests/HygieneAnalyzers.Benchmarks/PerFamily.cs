using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>What each family adds to a build that has the SDK's analyzers.</summary>
[MemoryDiagnoser]
public class PerFamily
{
    private CSharpCompilation _code = null!;

    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = "";

    public static IEnumerable<string> Families => RuleSets.Families;

    [GlobalSetup]
    public void Setup() => _code = GeneratedCode.Application(20);

    [Benchmark(Baseline = true)]
    public int SdkAnalyzers() => Build.Run(_code, RuleSets.Sdk);

    [Benchmark]
    public int WithFamily() => Build.Run(_code, RuleSets.Sdk.AddRange(RuleSets.Family(Family)));
}
