using System;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Names of declared zones: open, but for the two whose host class is known.</summary>
internal static class ZoneNames
{
    public const string Intranet = "intranet";

    public const string Public = "public";

    private const string InternalAlias = "internal";

    /// <summary>In lower case, the alias resolved; null for an empty name.</summary>
    public static string? Normalize(string? name)
    {
        var trimmed = name?.Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed == InternalAlias ? Intranet : trimmed;
    }

    /// <summary>Whether the text can be a zone's name: letters, digits, hyphens, dots and underscores.</summary>
    public static bool IsName(string text) => text.Length > 0 && Array.TrueForAll(text.ToCharArray(), static c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_');
}
