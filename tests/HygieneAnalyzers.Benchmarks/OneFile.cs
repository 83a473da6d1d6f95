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

    [Benchmark(Baseline = true)]
    public int Binding()
    {
        var (compilation, tree) = Edited();
        return compilation.GetSemanticModel(tree).GetDiagnostics().Length;
    }

    [Benchmark]
    public int BindingAndPackage()
    {
        var (compilation, tree) = Edited();
        var model = compilation.GetSemanticModel(tree);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var run = compilation.WithAnalyzers(RuleSets.Package, options);
        return model.GetDiagnostics().Length + run.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult().Length;
    }

    private (CSharpCompilation Compilation, SyntaxTree Tree) Edited()
    {
        var old = _code.SyntaxTrees[0];
        var tree = CSharpSyntaxTree.ParseText(GeneratedCode.FileText(0) + $"// {_edit++}", (CSharpParseOptions)old.Options, old.FilePath);
        return (_code.ReplaceSyntaxTree(old, tree), tree);
    }
}
