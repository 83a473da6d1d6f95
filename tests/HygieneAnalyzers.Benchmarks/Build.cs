using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>What the compiler does in a build: bind everything, run the analyzers that can warn, write the assembly.</summary>
internal static class Build
{
    public static int Run(CSharpCompilation code, ImmutableArray<DiagnosticAnalyzer> rules) => Run(code, rules, []);

    public static int Run(CSharpCompilation code, ImmutableArray<DiagnosticAnalyzer> rules, ImmutableArray<AdditionalText> files)
    {
        // A fresh compilation, so that no round finds what the one before has bound.
        var compilation = code.RemoveAllSyntaxTrees().AddSyntaxTrees(code.SyntaxTrees).WithOptions(code.Options.WithSpecificDiagnosticOptions(Quiet(rules)));
        if (rules.IsEmpty)
        {
            return compilation.GetDiagnostics().Length + Emit(compilation);
        }

        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers(rules, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length + Emit(compilation);
    }

    /// <summary>The compiler does not even run what could only suggest.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> Quiet(ImmutableArray<DiagnosticAnalyzer> rules) => rules
        .SelectMany(static rule => rule.SupportedDiagnostics)
        .Where(static d => !d.IsEnabledByDefault || d.DefaultSeverity < DiagnosticSeverity.Warning)
        .Select(static d => d.Id).Distinct()
        .ToImmutableDictionary(static id => id, static _ => ReportDiagnostic.Suppress);

    private static int Emit(CSharpCompilation compilation) => compilation.Emit(Stream.Null).Success ? 0 : 1;
}
