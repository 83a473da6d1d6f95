using System;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>Tells an address that a reader does not recognise from one that is written the usual way.</summary>
internal static class PlainAddress
{
    // Below this a lone number may well be the name of something.
    private const uint SmallestNumber = 1 << 24;

    /// <summary>Whether the host is an address in an odd form; <paramref name="address"/> is what the network stack makes of it.</summary>
    public static bool TryUncover(ReadOnlySpan<char> host, out IpAddress address, out AddressForm form)
    {
        var canonical = HostText.Canonical(host, out var hasLookAlikes);
        if (!IpText.TryParse(canonical, out address, out form))
        {
            return false;
        }

        form = hasLookAlikes ? AddressForm.LookAlike : form;
        return form switch
        {
            AddressForm.Plain => false,
            AddressForm.Number => address.Value4 >= SmallestNumber,
            AddressForm.Embedded => IsDisguise(ref address),
            _ => true,
        };
    }

    // The transition prefixes (NAT64, 6to4, Teredo) lead to public hosts by design; with any other host inside they are a disguise.
    private static bool IsDisguise(ref IpAddress address)
    {
        var isMapped = address.High == 0;
        var carries = address.TryEmbedded(out var embedded);
        address = embedded;
        return carries && (isMapped || !IpZones.Of(embedded).IsPublic());
    }
}
