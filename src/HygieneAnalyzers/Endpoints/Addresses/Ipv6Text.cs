using System;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>Reads IPv6 as RFC 4291 writes it, with an IPv4 tail; brackets and zone id are the caller's.</summary>
internal static class Ipv6Text
{
    private const int Groups = 8;

    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address)
    {
        address = default;
        Span<ushort> groups = stackalloc ushort[Groups];
        var count = 0;
        var gap = -1;
        if (text.Length < 2 || (text[0] == ':' && text[1] != ':'))
        {
            return false;
        }

        while (!text.IsEmpty)
        {
            if (text.StartsWith("::".AsSpan(), StringComparison.Ordinal))
            {
                if (gap >= 0)
                {
                    return false;
                }

                gap = count;
                text = text.Slice(2);
                continue;
            }

            if (!TryGroup(ref text, groups, ref count))
            {
                return false;
            }
        }

        return (gap < 0 ? count == Groups : count < Groups) && Assemble(groups, count, gap, out address);
    }

    /// <summary>Takes one group, or the IPv4 tail, and the colon behind it.</summary>
    private static bool TryGroup(ref ReadOnlySpan<char> text, scoped Span<ushort> groups, ref int count)
    {
        var end = text.IndexOf(':');
        var group = end < 0 ? text : text.Slice(0, end);
        if (end < 0 && group.IndexOf('.') > 0)
        {
            text = default;
            return TryTail(group, groups, ref count);
        }

        if (count == Groups || !TryHex(group, out groups[count]))
        {
            return false;
        }

        count++;
        var rest = end < 0 ? default : text.Slice(end);
        var isLoneColon = rest.Length == 1;
        text = rest.Length > 1 && rest[1] != ':' ? rest.Slice(1) : rest;
        return !isLoneColon;
    }

    private static bool TryTail(ReadOnlySpan<char> tail, scoped Span<ushort> groups, ref int count)
    {
        if (count > Groups - 2 || !Ipv4Text.TryParse(tail, out var value, out var form) || form != AddressForm.Plain)
        {
            return false;
        }

        groups[count++] = (ushort)(value >> 16);
        groups[count++] = (ushort)value;
        return true;
    }

    private static bool TryHex(ReadOnlySpan<char> text, out ushort value)
    {
        var sum = 0u;
        foreach (var c in text)
        {
            if (HexDigit.Of(c) == HexDigit.None)
            {
                value = 0;
                return false;
            }

            sum = sum << 4 | HexDigit.Of(c);
        }

        value = (ushort)sum;
        return text.Length is > 0 and <= 4;
    }

    private static bool Assemble(ReadOnlySpan<ushort> groups, int count, int gap, out IpAddress address)
    {
        ulong high = 0, low = 0;
        for (var i = 0; i < count; i++)
        {
            var position = gap >= 0 && i >= gap ? Groups - count + i : i;
            ref var half = ref position < 4 ? ref high : ref low;
            half |= (ulong)groups[i] << 16 * (3 - position % 4);
        }

        address = IpAddress.V6(high, low);
        return true;
    }
}
