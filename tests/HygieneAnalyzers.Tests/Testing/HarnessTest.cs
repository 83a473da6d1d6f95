using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>The official harness, set up from a <see cref="CheckCase"/>; without a fix it only looks at findings.</summary>
internal sealed class HarnessTest : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    private readonly CheckCase _check;
    private readonly CodeFixProvider? _fix;

    public HarnessTest(CheckCase check, CodeFixProvider? fix)
    {
        _check = check;
        _fix = fix;
        Seen = new SeenFindings(check.Files);
        ReferenceAssemblies = new ReferenceAssemblies(check.Platform.Moniker);
        CompilerDiagnostics = check.MayNotCompile ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
        CodeActionValidationMode = CodeActionValidationMode.None;
        DiagnosticVerifier = (actual, _, _) => Seen.Add(actual);
        TestState.MarkupHandling = MarkupMode.None;
        CopyTo(TestState, check.Sources);
    }

    /// <summary>The findings that came, for what the harness does not compare.</summary>
    public SeenFindings Seen { get; }

    /// <summary>Fills a state with the check's files; <paramref name="sources"/> may already be fixed ones.</summary>
    public void CopyTo(SolutionState state, ImmutableArray<MarkedText> sources)
    {
        var texts = sources.Select(s => s.Wrap(_check.Platform)).ToImmutableArray();
        state.Sources.AddRange(texts.Select(static t => (t.Path, SourceText.From(t.Text))));
        state.AdditionalFiles.AddRange(_check.Files.Select(static f => (f.Path, SourceText.From(f.Text))));
        state.AdditionalReferences.AddRange(_check.Platform.References);
        state.AdditionalReferences.AddRange(_check.References.Distinct().Select(s => s.Compile(_check.Platform)));
        state.OutputKind = texts.Any(static t => t.IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        state.AnalyzerConfigFiles.AddRange(ConfigText.Of(_check).Select(static f => (f.Path, SourceText.From(f.Text))));
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => _check.Rules.Select(static r => r());

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => _fix is null ? base.GetCodeFixProviders() : [_fix];

    protected override ParseOptions CreateParseOptions() =>
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: _check.Symbols);

    protected override CompilationOptions CreateCompilationOptions()
    {
        var options = ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
        return options.WithSpecificDiagnosticOptions(
            options.SpecificDiagnosticOptions.SetItems(_check.Silenced.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));
    }
}
