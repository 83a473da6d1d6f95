using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>The special-purpose address registries (RFC 6890 and its successors) as zones; what is not listed is public.</summary>
internal static class IpZones
{
    // The first range that holds the address decides, so that the single addresses stand before the blocks around them.
    private static readonly ImmutableArray<(IpRange Range, Zone Zone)> Table = ImmutableArray.Create(
        Row("169.254.169.254", Zone.Metadata),
        Row("169.254.170.2", Zone.Metadata),
        Row("168.63.129.16", Zone.Metadata),
        Row("100.100.100.200", Zone.Metadata),
        Row("fd00:ec2::254", Zone.Metadata),
        Row("10.0.2.2", Zone.Loopback), // how the Android emulator reaches its host
        Row("127.0.0.0/8", Zone.Loopback),
        Row("::1", Zone.Loopback),
        Row("0.0.0.0", Zone.Any),
        Row("::", Zone.Any),
        Row("10.0.0.0/8", Zone.Internal),
        Row("172.16.0.0/12", Zone.Internal),
        Row("192.168.0.0/16", Zone.Internal),
        Row("169.254.0.0/16", Zone.Internal),
        Row("100.64.0.0/10", Zone.Internal),
        Row("fc00::/7", Zone.Internal),
        Row("fe80::/10", Zone.Internal),
        Row("fec0::/10", Zone.Internal),
        Row("0.0.0.0/8", Zone.Reserved),
        Row("192.0.0.0/24", Zone.Reserved),
        Row("192.0.2.0/24", Zone.Reserved),
        Row("198.51.100.0/24", Zone.Reserved),
        Row("203.0.113.0/24", Zone.Reserved),
        Row("198.18.0.0/15", Zone.Reserved),
        Row("224.0.0.0/3", Zone.Reserved),
        Row("ff00::/8", Zone.Reserved),
        Row("100::/64", Zone.Reserved),
        Row("2001:db8::/32", Zone.Reserved),
        Row("3fff::/20", Zone.Reserved));

    public static Zone Of(IpAddress address)
    {
        foreach (var (range, zone) in Table)
        {
            if (range.Contains(address))
            {
                return zone;
            }
        }

        return address.TryEmbedded(out var embedded) ? Of(embedded) : Zone.Public;
    }

    private static (IpRange Range, Zone Zone) Row(string range, Zone zone) =>
        IpRange.TryParse(range, out var parsed) ? (parsed, zone) : throw new ArgumentException(range, nameof(range));
}
