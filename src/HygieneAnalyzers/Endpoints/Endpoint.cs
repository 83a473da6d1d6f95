using System;
using HygieneAnalyzers.Endpoints.Parsing;

namespace HygieneAnalyzers.Endpoints;

/// <summary>One host with its surroundings, as slices of the text it was read from.</summary>
internal readonly struct Endpoint(string text, string scheme, int hostStart, int hostLength, int? port, int pathStart)
{
    /// <summary>The scheme in lower case; empty where the text has none (<c>host:port</c>), <c>file</c> for a network share.</summary>
    public string Scheme { get; } = scheme;

    /// <summary>The port, or null when it is left out or not a number.</summary>
    public int? Port { get; } = port;

    public ReadOnlySpan<char> Host => text is null ? default : text.AsSpan(hostStart, hostLength);

    /// <summary>Path and query.</summary>
    public ReadOnlySpan<char> Path => text is null ? default : text.AsSpan(pathStart);

    /// <summary>The first character of the host in the text.</summary>
    public int HostStart => hostStart;

    public int HostLength => hostLength;

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
