using System.Globalization;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Package;

/// <summary>HYG0002: says so when a configuration file was not read, or not to its end, instead of staying silent about it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationFileNotRead() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG0002",
        "Configuration file not read",
        "'{0}' is not analyzed{1}: {2}",
        "Rules find nothing in a configuration file that cannot be read. This finding tells a file without findings from a file that nobody looked at.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope) => scope.OnConfigFile(static (context, _, scanned) => Check(scanned, context));

    private static void Check(ScannedFile scanned, AdditionalFileAnalysisContext context)
    {
        if (scanned.File is { Tree.Problem: not ConfigProblem.None } file)
        {
            var extent = file.Entries.IsEmpty ? string.Empty : " to its end";
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, scanned.At(default), file.Name, extent, Reason(file.Tree.Problem)));
        }
    }

    private static string Reason(ConfigProblem problem) => problem switch
    {
        ConfigProblem.TooLong => string.Format(CultureInfo.InvariantCulture, "it is longer than {0} characters", ConfigLimits.Length),
        ConfigProblem.TooDeep => string.Format(CultureInfo.InvariantCulture, "its sections are nested deeper than {0} levels", ConfigLimits.Depth),
        ConfigProblem.HasDocumentType => "it has a document type definition, which is never read",
        ConfigProblem.Malformed => "it is not well-formed",
        _ => "its text cannot be read",
    };
}
