using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Every option of this package that is in force somewhere in a compilation, each key with each value once, with the scope in words.</summary>
internal static class OptionsInForce
{
    private static readonly Comparer<(string Name, string Value)> OrdinalPairs = Comparer<(string Name, string Value)>.Create(static (a, b) =>
        string.CompareOrdinal(a.Name, b.Name) is var order && order != 0 ? order : string.CompareOrdinal(a.Value, b.Value));

    /// <summary>Ordered by key, then value; the scope is the widest and first one that has them.</summary>
    public static SortedDictionary<(string Name, string Value), string> Collect(HygieneContext hygiene)
    {
        var provider = hygiene.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var found = new SortedDictionary<(string Name, string Value), string>(OrdinalPairs);
        var seen = new HashSet<AnalyzerConfigOptions>();
        Add(provider.GlobalOptions, "in the global analyzer configuration");
        foreach (var path in Paths(hygiene, provider))
        {
            Add(path.Value, $"in the configuration for '{NameOf(path.Key)}'");
        }

        return found;

        void Add(AnalyzerConfigOptions options, string scope)
        {
            if (!seen.Add(options))
            {
                return;
            }

            foreach (var key in KeysOf(options))
            {
                if (key.StartsWith(HygieneOptions.Prefix, StringComparison.OrdinalIgnoreCase)
                    && options.TryGetValue(key, out var value)
                    && !found.ContainsKey((key, value)))
                {
                    found.Add((key, value), scope);
                }
            }
        }
    }

    private static SortedDictionary<string, AnalyzerConfigOptions> Paths(HygieneContext hygiene, AnalyzerConfigOptionsProvider provider)
    {
        var paths = new SortedDictionary<string, AnalyzerConfigOptions>(StringComparer.Ordinal);
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            paths[tree.FilePath] = provider.GetOptions(tree);
        }

        foreach (var file in hygiene.AnalyzerOptions.AdditionalFiles)
        {
            paths[file.Path] = provider.GetOptions(file);
        }

        return paths;
    }

    /// <summary>A host's own options need not be able to list their keys.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
