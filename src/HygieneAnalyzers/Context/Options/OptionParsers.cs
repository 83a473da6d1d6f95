using System;
using System.Collections.Immutable;
using System.Globalization;

namespace HygieneAnalyzers.Context.Options;

/// <summary>The value forms that options share.</summary>
internal static class OptionParsers
{
    /// <summary>Comma-separated entries; an empty entry between two commas is an error, an empty value is an empty list.</summary>
    public static bool List(string text, out ImmutableArray<string> value, out string culprit)
    {
        culprit = text;
        value = ImmutableArray<string>.Empty;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var entries = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(','))
        {
            var entry = part.Trim();
            if (entry.Length == 0)
            {
                return false;
            }

            entries.Add(entry);
        }

        value = entries.ToImmutable();
        return true;
    }

    /// <summary>Any text that is not blank.</summary>
    public static bool Text(string text, out string value, out string culprit)
    {
        value = culprit = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary><c>true</c> or <c>false</c>, in any case.</summary>
    public static bool Boolean(string text, out bool value, out string culprit)
    {
        culprit = text;
        return bool.TryParse(text.Trim(), out value);
    }

    /// <summary>A whole number above zero.</summary>
    public static bool PositiveNumber(string text, out int value, out string culprit)
    {
        culprit = text;
        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }

    /// <summary><c>default</c> or <c>strict</c>; true for the latter.</summary>
    public static bool Rotation(string text, out bool value, out string culprit)
    {
        culprit = text;
        value = string.Equals(text.Trim(), "strict", StringComparison.OrdinalIgnoreCase);
        return value || string.Equals(text.Trim(), "default", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Comma-separated <c>id = reason</c>.</summary>
    public static bool Reasons(string text, out ImmutableDictionary<string, string> value, out string culprit)
    {
        value = ImmutableDictionary<string, string>.Empty;
        if (!List(text, out var entries, out culprit))
        {
            return false;
        }

        var reasons = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var separator = entry.IndexOf('=');
            if (separator <= 0 || separator == entry.Length - 1)
            {
                culprit = entry;
                return false;
            }

            reasons[entry.Substring(0, separator).Trim()] = entry.Substring(separator + 1).Trim();
        }

        value = reasons.ToImmutable();
        return true;
    }

    /// <summary>A calendar date, <c>yyyy-MM-dd</c>; an empty value (an unset build property) is no date.</summary>
    public static bool Date(string text, out DateTime? value, out string culprit)
    {
        culprit = text;
        value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (!DateTime.TryParseExact(
            text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
        {
            return false;
        }

        value = date;
        return true;
    }
}
