using System;
using HygieneAnalyzers.Endpoints.Addresses;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Endpoints;

/// <summary>Host to zone by what is public knowledge; <see cref="HostZones"/> puts the user's own patterns before it.</summary>
internal static class HostClassifier
{
    public static Zone Classify(string host) => Classify(host.AsSpan(), default);

    /// <param name="host">A name or address; a trailing dot, brackets, a zone id and <see cref="HostText.Hole"/> are understood.</param>
    /// <param name="path">The URL's path, for the hosts of which only a part takes data in.</param>
    public static Zone Classify(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        host = HostText.Canonical(host, out _);
        if (host.IsEmpty)
        {
            return Zone.Unknown;
        }

        if (host.Length == 1 && host[0] is '*' or '+')
        {
            return Zone.Any;
        }

        if (host.IndexOf(HostText.Hole) >= 0)
        {
            return PartlyKnownHost.ZoneOf(host, path);
        }

        return IpText.TryParse(host, out var address, out _) ? IpZones.Of(address)
            : HostSyntax.IsName(host) ? HostNames.ZoneOf(host, path)
            : Zone.Unknown;
    }
}
