using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Finds the security rules that the project's <c>NoWarn</c> switches off.</summary>
internal static class SilencedByProject
{
    public static IReadOnlyList<string> Ids(Compilation compilation)
    {
        var ids = new List<string>();
        foreach (var option in compilation.Options.SpecificDiagnosticOptions)
        {
            if (option.Value == ReportDiagnostic.Suppress && SecurityRules.Is(option.Key))
            {
                ids.Add(option.Key);
            }
        }

        ids.Sort(StringComparer.Ordinal);
        return ids;
    }
}
