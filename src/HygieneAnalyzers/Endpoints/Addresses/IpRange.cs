using System;
using System.Globalization;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>All addresses that share a prefix.</summary>
internal readonly record struct IpRange(IpAddress Prefix, int Length)
{
    /// <summary>Reads <c>10.0.0.0/8</c>, <c>fc00::/7</c>, or one address alone; octal and other odd forms are not accepted.</summary>
    public static bool TryParse(string text, out IpRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Substring(0, slash);
        if (!IpText.TryParse(address.AsSpan(), out var prefix, out var form) || form is not (AddressForm.Plain or AddressForm.Embedded))
        {
            return false;
        }

        var bits = prefix.IsV4 ? 32 : 128;
        var length = bits;
        if (slash >= 0 && (!int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > bits))
        {
            return false;
        }

        range = new IpRange(prefix, length);
        return true;
    }

    public bool Contains(IpAddress address) => address.IsV4 == Prefix.IsV4 && SamePrefix(address);

    private bool SamePrefix(IpAddress address)
    {
        if (Prefix.IsV4)
        {
            return Same(address.Low << 32, Prefix.Low << 32, Length);
        }

        return Same(address.High, Prefix.High, Math.Min(Length, 64)) && Same(address.Low, Prefix.Low, Math.Max(Length - 64, 0));
    }

    private static bool Same(ulong left, ulong right, int bits) => bits == 0 || (left ^ right) >> 64 - bits == 0;
}
