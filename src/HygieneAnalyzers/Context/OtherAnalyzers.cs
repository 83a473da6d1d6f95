using System.Threading;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context;

/// <summary>Knows whether the user has switched a rule of another analyzer on, so that one place is not reported twice.</summary>
internal static class OtherAnalyzers
{
    /// <summary>Whether the configuration makes the rule a warning or an error in that file; defaults of other analyzers are not known here.</summary>
    public static bool IsOn(string id, Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        var provider = compilation.Options.SyntaxTreeOptionsProvider;
        if (provider is not null
            && (provider.TryGetDiagnosticValue(tree, id, cancellation, out var severity) || provider.TryGetGlobalDiagnosticValue(id, cancellation, out severity)))
        {
            return IsShown(severity);
        }

        return compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && IsShown(specific);
    }

    private static bool IsShown(ReportDiagnostic severity) => severity is ReportDiagnostic.Warn or ReportDiagnostic.Error;
}
