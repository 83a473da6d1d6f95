using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>Runs rules as the compiler does, without the harness: for questions about many rules or many files at once.</summary>
internal static class DirectRun
{
    /// <summary>Compiles a check's files in the order given; rules that are off by default are switched on.</summary>
    public static CSharpCompilation Compile(CheckCase check)
    {
        var texts = check.Sources.Select(s => s.Wrap(check.Platform)).ToImmutableArray();
        var parse = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: check.Symbols);
        var severities = check.Rules.SelectMany(static r => r().SupportedDiagnostics).Where(static d => !d.IsEnabledByDefault).DistinctBy(static d => d.Id);
        return CSharpCompilation.Create(
            "Checked",
            texts.Select(t => CSharpSyntaxTree.ParseText(t.Text, parse, t.Path)),
            check.Platform.References.AddRange(check.References.Distinct().Select(r => r.Compile(check.Platform))),
            new CSharpCompilationOptions(
                texts.Any(static t => t.IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: severities.ToImmutableDictionary(static d => d.Id, static d => Effective(d.DefaultSeverity))));
    }

    /// <summary>What the rules report; fails when one throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsOf(CheckCase check, CSharpCompilation? compilation = null)
    {
        var thrown = new ConcurrentQueue<string>();
        var files = check.Files.Select(static AdditionalText (f) => new TextFile(f.Path, f.Text));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], new ConfigOptions(ConfigText.Of(check))),
            (exception, rule, _) => thrown.Enqueue($"{rule.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var run = (compilation ?? Compile(check)).WithAnalyzers([.. check.Rules.Select(static r => r())], options);
        var findings = await run.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        return thrown.TryPeek(out var first) ? throw new CheckException(first) : findings;
    }

    private static ReportDiagnostic Effective(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? ReportDiagnostic.Info : ReportDiagnostic.Warn;

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
