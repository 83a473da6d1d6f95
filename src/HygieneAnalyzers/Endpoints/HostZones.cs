using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Endpoints;

/// <summary>Host to zone: the user's patterns first, the most specific of them; then what is public knowledge.</summary>
internal sealed class HostZones(
    ImmutableArray<HostPattern> internalHosts, ImmutableArray<HostPattern> publicHosts, ImmutableArray<HostPattern> exfiltrationHosts)
{
    public static readonly HostZones Default = new(
        ImmutableArray<HostPattern>.Empty, ImmutableArray<HostPattern>.Empty, ImmutableArray<HostPattern>.Empty);

    public Zone ZoneOf(in Endpoint endpoint) => ZoneOf(endpoint.Host, endpoint.Path);

    public Zone ZoneOf(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        var (best, zone) = (-1, Zone.Unknown);
        if (internalHosts.Length + publicHosts.Length + exfiltrationHosts.Length > 0)
        {
            var canonical = HostText.Canonical(host, out _);
            Prefer(internalHosts, Zone.Internal, canonical, ref best, ref zone);
            Prefer(publicHosts, Zone.Public, canonical, ref best, ref zone);
            Prefer(exfiltrationHosts, Zone.Exfiltration, canonical, ref best, ref zone);
        }

        return best >= 0 ? zone : HostClassifier.Classify(host, path);
    }

    private static void Prefer(ImmutableArray<HostPattern> patterns, Zone zone, ReadOnlySpan<char> host, ref int best, ref Zone bestZone)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Specificity > best && pattern.Matches(host))
            {
                (best, bestZone) = (pattern.Specificity, zone);
            }
        }
    }
}
