using System;
using System.Collections.Generic;

namespace HygieneAnalyzers.Rules;

/// <summary>The ids of all rules of the package, asked of the rules themselves so that no second list can go stale.</summary>
internal static class KnownRules
{
    private static readonly Lazy<HashSet<string>> Ids = new(Collect);

    public static bool Exists(string id) => Ids.Value.Contains(id);

    private static HashSet<string> Collect()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in typeof(HygieneAnalyzer).Assembly.GetTypes())
        {
            if (!type.IsAbstract && typeof(HygieneAnalyzer).IsAssignableFrom(type) && Activator.CreateInstance(type) is HygieneAnalyzer rule)
            {
                foreach (var descriptor in rule.SupportedDiagnostics)
                {
                    ids.Add(descriptor.Id);
                }
            }
        }

        return ids;
    }
}
