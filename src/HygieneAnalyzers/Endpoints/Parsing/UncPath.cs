using System;

namespace HygieneAnalyzers.Endpoints.Parsing;

/// <summary>Paths on another machine: <c>\\host\share</c>, <c>\\?\UNC\host\share</c>, <c>\\host@SSL@443\share</c>.</summary>
internal static class UncPath
{
    private const string Prefix = @"\\";
    private const string LongPrefix = @"\\?\UNC\";

    /// <summary>Whether a share's path starts there; <paramref name="host"/> is where its host begins.</summary>
    public static bool TryStart(string text, int start, out int host)
    {
        host = 0;
        if (string.CompareOrdinal(text, start, Prefix, 0, Prefix.Length) != 0)
        {
            return false;
        }

        var isLong = string.Compare(text, start, LongPrefix, 0, LongPrefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
        host = start + (isLong ? LongPrefix.Length : Prefix.Length);
        return host < text.Length && text[host] is not ('?' or '.' or '\\') && text.IndexOf('\\', host) > host;
    }
}
