using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>What an editor asks for after every key stroke: the findings in one file of a program that has just changed.</summary>
[MemoryDiagnoser]
public class OneFile
{
    private CSharpCompilation _code = null!;
    private int _edit;

    [GlobalSetup]
    public void Setup() => _code = GeneratedCode.Application(20);

    [Benchmark]
    public int Binding()
    {
        var (compilation, tree) = Edited();
        return compilation.GetSemanticModel(tree).GetDiagnostics().Length;
    }

    [Benchmark(Baseline = true)]
    public int SdkAnalyzers() => Live(RuleSets.Sdk);

    [Benchmark]
    public int WithPackage() => Live(RuleSets.Sdk.AddRange(RuleSets.Package));

    private int Live(ImmutableArray<DiagnosticAnalyzer> rules)
    {
        var (compilation, tree) = Edited();
        var model = compilation.GetSemanticModel(tree);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var run = compilation.WithAnalyzers(rules, options);
        return model.GetDiagnostics().Length + run.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult().Length;
    }

    private (CSharpCompilation Compilation, SyntaxTree Tree) Edited()
    {
        var old = _code.SyntaxTrees[0];
        var tree = CSharpSyntaxTree.ParseText(GeneratedCode.FileText(0) + $"// {_edit++}", (CSharpParseOptions)old.Options, old.FilePath);
        return (_code.ReplaceSyntaxTree(old, tree), tree);
    }
}
