using System.Globalization;

namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>An address of either family as 128 bits; IPv4 stands in the lowest 32 with <see cref="IsV4"/> set.</summary>
internal readonly record struct IpAddress(ulong High, ulong Low, bool IsV4)
{
    public static IpAddress V4(uint value) => new(0, value, true);

    public static IpAddress V6(ulong high, ulong low) => new(high, low, false);

    public uint Value4 => (uint)Low;

    /// <summary>The IPv4 address that an IPv6 one carries: mapped, compatible, NAT64, 6to4 or Teredo.</summary>
    public bool TryEmbedded(out IpAddress embedded)
    {
        embedded = default;
        if (IsV4)
        {
            return false;
        }

        uint? value = (High, Low >> 32) switch
        {
            (0, 0xFFFF) or (0x0064FF9B_00000000, 0) => (uint)Low,
            (0, 0) when Low > 0xFFFF => (uint)Low,
            _ when High >> 48 == 0x2002 => (uint)(High >> 16),
            _ when High >> 32 == 0x2001_0000 => ~(uint)Low,
            _ => null,
        };
        embedded = V4(value ?? 0);
        return value is not null;
    }

    /// <summary>The one usual spelling: dotted decimal, or lower-case groups with the longest run of zeros left out.</summary>
    public override string ToString() =>
        IsV4
            ? string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}.{3}", Low >> 24 & 255, Low >> 16 & 255, Low >> 8 & 255, Low & 255)
            : Groups();

    private string Groups()
    {
        var (start, length) = LongestRunOfZeros();
        var text = string.Empty;
        for (var i = 0; i < 8; i++)
        {
            if (i == start)
            {
                text += "::";
                i += length - 1;
                continue;
            }

            var separator = i == 0 || i == start + length ? string.Empty : ":";
            text += separator + Group(i).ToString("x", CultureInfo.InvariantCulture);
        }

        return text;
    }

    private (int Start, int Length) LongestRunOfZeros()
    {
        var best = (Start: -1, Length: 1);
        var run = 0;
        for (var i = 0; i < 8; i++)
        {
            run = Group(i) == 0 ? run + 1 : 0;
            if (run > best.Length)
            {
                best = (i - run + 1, run);
            }
        }

        return best.Start < 0 ? (-9, 0) : best;
    }

    private ushort Group(int index) => (ushort)(index < 4 ? High >> 16 * (3 - index) : Low >> 16 * (7 - index));
}
