using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>A build with the SDK's analyzers, without and with the package; ten times the code shows how both grow.</summary>
[MemoryDiagnoser]
public class WholePackage
{
    private CSharpCompilation _code = null!;

    [Params(20, 200)]
    public int ThousandLines { get; set; }

    [GlobalSetup]
    public void Setup() => _code = GeneratedCode.Application(ThousandLines);

    [Benchmark(Baseline = true)]
    public int SdkAnalyzers() => Build.Run(_code, RuleSets.Sdk);

    [Benchmark]
    public int WithPackage() => Build.Run(_code, RuleSets.Sdk.AddRange(RuleSets.Package));
}
