using System;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>Reads an address of either family, with brackets and zone id, and says how it is written.</summary>
internal static class IpText
{
    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address, out AddressForm form)
    {
        if (text.IndexOf(':') < 0)
        {
            var isV4 = Ipv4Text.TryParse(text, out var value, out form);
            address = IpAddress.V4(value);
            return isV4;
        }

        form = AddressForm.Plain;
        if (!Ipv6Text.TryParse(WithoutZone(WithoutBrackets(text)), out address))
        {
            return false;
        }

        form = address.TryEmbedded(out _) ? AddressForm.Embedded : AddressForm.Plain;
        return true;
    }

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']' ? text.Slice(1, text.Length - 2) : text;

    private static ReadOnlySpan<char> WithoutZone(ReadOnlySpan<char> text)
    {
        var zone = text.IndexOf('%');
        return zone > 0 ? text.Slice(0, zone) : text;
    }
}
