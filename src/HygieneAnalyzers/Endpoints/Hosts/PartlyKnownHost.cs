using System;
using HygieneAnalyzers.Endpoints.Addresses;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>The zone of a host with holes: the labels behind the last hole decide, or the first three parts of an address.</summary>
internal static class PartlyKnownHost
{
    public static Zone ZoneOf(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        var lastHole = host.LastIndexOf(HostText.Hole);
        if (lastHole == host.Length - 1)
        {
            return ZoneOfBlock(host.Slice(0, lastHole));
        }

        var tail = host.Slice(lastHole + 1);
        var dot = tail.IndexOf('.');
        if (dot < 0)
        {
            return Zone.Unknown;
        }

        var suffix = tail.Slice(dot + 1);
        return suffix.IsEmpty || !HostSyntax.IsName(suffix) ? Zone.Unknown : ZoneOfSuffix(suffix, path);
    }

    // "{x}.com" tells nothing, "{x}.corp" does; behind a hole a single label is a top-level domain.
    private static Zone ZoneOfSuffix(ReadOnlySpan<char> suffix, ReadOnlySpan<char> path)
    {
        if (suffix.IndexOf('.') >= 0)
        {
            return HostNames.ZoneOf(suffix, path);
        }

        var zone = HostNames.ZoneOf(suffix, path);
        return zone != Zone.SingleLabel ? zone
            : HostNames.IsInternalSuffix(suffix) ? Zone.Internal
            : Zone.Unknown;
    }

    // 192.168.1.{n}: the whole /24 lies in one zone, but for the few single addresses.
    private static Zone ZoneOfBlock(ReadOnlySpan<char> head)
    {
        if (head.Length is 0 or > 12 || head[head.Length - 1] != '.')
        {
            return Zone.Unknown;
        }

        Span<char> address = stackalloc char[head.Length + 1];
        head.CopyTo(address);
        address[head.Length] = '9';
        return Ipv4Text.TryParse(address, out var value, out var form) && form == AddressForm.Plain ? IpZones.Of(IpAddress.V4(value)) : Zone.Unknown;
    }
}
