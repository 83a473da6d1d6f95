using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Package;

/// <summary>HYG0001: a <c>hygiene.*</c> key that there is not, or a value that cannot be read; either has no effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionNotUnderstood() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG0001",
        "Option not understood",
        "'{0}' {1} is not used: {2}",
        "An option that is misspelled has no effect, and nothing else tells so: what it was to allow is reported, what it was to forbid is not.");

    private protected override void Register(RuleScope scope)
    {
        scope.OnAdditionalFile(static (context, hygiene) => CheckFile(context, hygiene));
        scope.OnFirstTree(static (context, hygiene) => CheckRest(context, hygiene));
    }

    /// <summary>Analyzer configuration that is handed over has a place to point at.</summary>
    private static void CheckFile(AdditionalFileAnalysisContext context, HygieneContext hygiene)
    {
        var reported = new HashSet<(string, string)>();
        foreach (var entry in EntriesOf(context.AdditionalFile, hygiene, context.CancellationToken))
        {
            if (OptionFault.Of(entry.Key, entry.Value, hygiene.Compilation) is { } fault && reported.Add((entry.Key, entry.Value)))
            {
                var span = OptionFault.Definition(entry.Key) is null ? entry.KeySpan : entry.ValueSpan;
                var lines = context.AdditionalFile.GetText(context.CancellationToken)!.Lines.GetLinePositionSpan(span);
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(context.AdditionalFile.Path, span, lines), entry.Key, "in this file", fault));
            }
        }
    }

    /// <summary>All others have none, so words say which files they are in force for.</summary>
    private static void CheckRest(SyntaxTreeAnalysisContext context, HygieneContext hygiene)
    {
        var handedOver = new HashSet<(string, string)>();
        foreach (var file in hygiene.AnalyzerOptions.AdditionalFiles)
        {
            foreach (var entry in EntriesOf(file, hygiene, context.CancellationToken))
            {
                handedOver.Add((entry.Key, entry.Value));
            }
        }

        foreach (var option in OptionsInForce.Collect(hygiene))
        {
            if (!handedOver.Contains((option.Key.Name.ToLowerInvariant(), option.Key.Value)) && OptionFault.Of(option.Key.Name, option.Key.Value, hygiene.Compilation) is { } fault)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, option.Key.Name, option.Value, fault));
            }
        }

        CheckProperties(context, hygiene);
    }

    private static void CheckProperties(SyntaxTreeAnalysisContext context, HygieneContext hygiene)
    {
        var global = hygiene.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
        foreach (var option in HygieneOptions.All)
        {
            if (option.BuildProperty is { } property
                && global.TryGetValue("build_property." + property, out var value)
                && OptionFault.Of(option, value, hygiene.Compilation) is { } fault)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, property, "in the project", fault));
            }
        }
    }

    private static ImmutableArray<AnalyzerConfigEntry> EntriesOf(AdditionalText file, HygieneContext hygiene, CancellationToken cancellation) =>
        AnalyzerConfigText.Is(file, hygiene.AnalyzerOptions.AnalyzerConfigOptionsProvider) && file.GetText(cancellation) is { } text
            ? AnalyzerConfigText.Read(text)
            : ImmutableArray<AnalyzerConfigEntry>.Empty;
}
