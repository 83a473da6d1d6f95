using System;

namespace HygieneAnalyzers.Endpoints.Parsing;

/// <summary>Reads what stands between a host and the path.</summary>
internal static class HostPort
{
    /// <summary>The number in <c>:8080</c> or <c>@8080</c>; null when it is no port.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length is < 2 or > 6)
        {
            return null;
        }

        var port = 0;
        foreach (var c in text.Slice(1))
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            port = port * 10 + (c - '0');
        }

        return port <= ushort.MaxValue ? port : null;
    }
}
