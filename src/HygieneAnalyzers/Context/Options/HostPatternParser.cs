using System.Collections.Immutable;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Reads the host options; the culprit is the first entry that is no host, pattern or range.</summary>
internal static class HostPatternParser
{
    public static bool Read(string text, out ImmutableArray<HostPattern> value, out string culprit)
    {
        value = ImmutableArray<HostPattern>.Empty;
        if (!OptionParsers.List(text, out var entries, out culprit))
        {
            return false;
        }

        var patterns = ImmutableArray.CreateBuilder<HostPattern>(entries.Length);
        foreach (var entry in entries)
        {
            if (!HostPattern.TryParse(entry, out var pattern) || pattern is null)
            {
                culprit = entry;
                return false;
            }

            patterns.Add(pattern);
        }

        value = patterns.MoveToImmutable();
        return true;
    }
}
