using System;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>
/// Reads IPv4 the way <c>inet_aton</c> and with it browsers, curl and .NET do: one to four parts, each decimal, octal or hexadecimal.
/// Written by hand because <c>IPAddress.Parse</c> differs between the runtimes that host analyzers.
/// </summary>
internal static class Ipv4Text
{
    private const int LongestText = 64;

    public static bool TryParse(ReadOnlySpan<char> text, out uint value, out AddressForm form)
    {
        value = 0;
        form = AddressForm.Plain;
        if (text.IsEmpty || text.Length > LongestText || text[0] is < '0' or > '9')
        {
            return false;
        }

        var parts = 0;
        while (true)
        {
            var dot = text.IndexOf('.');
            var isLast = dot < 0;
            if (++parts > 4 || !TryPart(isLast ? text : text.Slice(0, dot), ref form, out var part) || part > LargestPart(parts, isLast))
            {
                return false;
            }

            value |= isLast ? part : part << 8 * (4 - parts);
            if (isLast)
            {
                form = form != AddressForm.Plain || parts == 4 ? form : parts == 1 ? AddressForm.Number : AddressForm.Short;
                return true;
            }

            text = text.Slice(dot + 1);
        }
    }

    private static uint LargestPart(int parts, bool isLast) => isLast ? uint.MaxValue >> 8 * (parts - 1) : byte.MaxValue;

    private static bool TryPart(ReadOnlySpan<char> part, ref AddressForm form, out uint value)
    {
        value = 0;
        var radix = 10u;
        if (part.Length > 1 && part[0] == '0')
        {
            var isHex = part[1] is 'x' or 'X';
            (radix, form) = isHex ? (16u, AddressForm.Hexadecimal) : (8u, AddressForm.Octal);
            part = part.Slice(isHex ? 2 : 1);
        }

        ulong sum = 0;
        foreach (var c in part)
        {
            sum = sum * radix + HexDigit.Of(c);
            if (HexDigit.Of(c) >= radix || sum > uint.MaxValue)
            {
                return false;
            }
        }

        value = (uint)sum;
        return !part.IsEmpty;
    }
}
