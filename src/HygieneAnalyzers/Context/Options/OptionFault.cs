using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Says in words why an option cannot be used.</summary>
internal static class OptionFault
{
    private const int LongestKey = 64;
    private const int FarthestTypo = 3;

    public static OptionDefinition? Definition(string key)
    {
        foreach (var option in HygieneOptions.All)
        {
            if (option.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>The words, or null for an option that exists with a value that can be read.</summary>
    public static string? Of(string key, string value, Compilation compilation) =>
        Definition(key) is { } option ? Of(option, value, compilation)
        : Nearest(key) is { } nearest ? $"there is no such option; did you mean '{nearest}'"
        : "there is no such option";

    /// <summary>The same for an option that is known to exist.</summary>
    public static string? Of(OptionDefinition option, string value, Compilation compilation) =>
        option.Accepts(value, out var culprit) ? option.FaultIn(value, compilation)
        : option.HoldsSecrets ? $"its value cannot be read; accepted is {option.Accepted}"
        : $"'{culprit.Trim()}' cannot be read; accepted is {option.Accepted}";

    private static string? Nearest(string key)
    {
        string? nearest = null;
        var distance = FarthestTypo + 1;
        foreach (var option in HygieneOptions.All)
        {
            if (key.Length <= LongestKey && Distance(key, option.Key) is var other && other < distance)
            {
                (nearest, distance) = (option.Key, other);
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be put in, taken out or replaced.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
