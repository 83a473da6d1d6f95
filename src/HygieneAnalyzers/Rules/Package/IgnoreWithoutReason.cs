using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Package;

/// <summary>HYG0003: an inline ignore in a configuration file that gives no reason, or names no rule that there is; it ignores nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoreWithoutReason() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG0003",
        "Ignore without a reason",
        "This comment {0}; write 'hygiene:ignore HYG1010 reason'",
        "An ignore that says why can be judged by the next reader. One without a reason, or for a rule that does not exist, is without effect.");

    private protected override void Register(RuleScope scope) => scope.OnConfigFile(static (context, _, file) => Check(file, context));

    private static void Check(ScannedFile file, AdditionalFileAnalysisContext context)
    {
        foreach (var ignore in file.Ignores)
        {
            if (Fault(ignore) is { } fault)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, file.At(ignore.Span), fault));
            }
        }
    }

    private static string? Fault(InlineIgnore ignore)
    {
        foreach (var rule in ignore.Rules)
        {
            if (!KnownRules.Exists(rule))
            {
                return "ignores " + rule + ", which is no rule";
            }
        }

        return ignore.Rules.IsEmpty ? "ignores nothing, as it names no rule"
            : !ignore.HasReason ? "ignores nothing, as it gives no reason"
            : null;
    }
}
