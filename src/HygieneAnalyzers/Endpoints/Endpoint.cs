using System;
using HygieneAnalyzers.Endpoints.Hosts;
using HygieneAnalyzers.Endpoints.Parsing;

namespace HygieneAnalyzers.Endpoints;

/// <summary>One host with its surroundings, as slices of the text it was read from.</summary>
internal readonly struct Endpoint(string text, string scheme, int hostStart, int hostLength, int? port, int pathStart)
{
    /// <summary>The scheme in lower case; empty where the text has none (<c>host:port</c>), <c>file</c> for a network share.</summary>
    public string Scheme => scheme ?? string.Empty;

    /// <summary>The port, or null when it is left out or not a number.</summary>
    public int? Port { get; } = port;

    public ReadOnlySpan<char> Host => text is null ? default : text.AsSpan(hostStart, hostLength);

    /// <summary>Path and query.</summary>
    public ReadOnlySpan<char> Path => text is null ? default : text.AsSpan(pathStart);

    /// <summary>What stands between the scheme and the <c>@</c>; empty without one.</summary>
    public ReadOnlySpan<char> UserInfo
    {
        get
        {
            if (text is null || hostStart == 0 || text[hostStart - 1] != '@')
            {
                return default;
            }

            var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
            return start > 2 && start < hostStart ? text.AsSpan(start, hostStart - 1 - start) : default;
        }
    }

    /// <summary>The first character of the host in the text.</summary>
    public int HostStart => hostStart;

    public int HostLength => hostLength;

    /// <summary>The first character of the host that is known.</summary>
    public int FirstKnown
    {
        get
        {
            var host = Host;
            var skipped = 0;
            while (skipped < host.Length - 1 && host[skipped] is HostText.Hole or '.')
            {
                skipped++;
            }

            return hostStart + skipped;
        }
    }

    /// <summary>Reads a URL with a network scheme or a UNC path; of several hosts the first.</summary>
    public static bool TryParse(string text, out Endpoint endpoint)
    {
        var reader = new AuthorityReader(text, isBareHostAllowed: false);
        return reader.TryNext(out endpoint);
    }

    /// <summary>As <see cref="TryParse"/>, and <c>host</c> or <c>host:port</c> too: for the text of a parameter that takes a host.</summary>
    public static bool TryParseHost(string text, out Endpoint endpoint)
    {
        var reader = new AuthorityReader(text, isBareHostAllowed: true);
        return reader.TryNext(out endpoint);
    }
}
