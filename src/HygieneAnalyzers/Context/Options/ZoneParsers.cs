using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Network;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Reads the zone options; the culprit is the first entry that cannot be read.</summary>
internal static class ZoneParsers
{
    private const string Arrow = "->";

    public static bool Name(string text, out string? value, out string culprit)
    {
        culprit = text;
        value = ZoneNames.Normalize(text);
        return value is null || ZoneNames.IsName(value);
    }

    public static bool Namespaces(string text, out ImmutableArray<NamespaceZone> value, out string culprit) =>
        Pairs(text, "=", static (left, right) => NamespaceZone.IsPattern(left) ? new NamespaceZone(left, right) : null, out value, out culprit);

    public static bool Flows(string text, out ImmutableArray<ZoneFlow> value, out string culprit) =>
        Pairs(text, Arrow, static (left, right) => ZoneNames.IsName(left) ? new ZoneFlow(ZoneNames.Normalize(left)!, right) : null, out value, out culprit);

    private static bool Pairs<T>(string text, string separator, Func<string, string, T?> make, out ImmutableArray<T> value, out string culprit)
        where T : class
    {
        value = ImmutableArray<T>.Empty;
        if (!OptionParsers.List(text, out var entries, out culprit))
        {
            return false;
        }

        var pairs = ImmutableArray.CreateBuilder<T>(entries.Length);
        foreach (var entry in entries)
        {
            culprit = entry;
            var split = entry.IndexOf(separator, StringComparison.Ordinal);
            var zone = split < 0 ? null : ZoneNames.Normalize(entry.Substring(split + separator.Length));
            if (zone is null || !ZoneNames.IsName(zone) || make(entry.Substring(0, split).Trim(), zone) is not { } pair)
            {
                return false;
            }

            pairs.Add(pair);
        }

        value = pairs.MoveToImmutable();
        return true;
    }
}
