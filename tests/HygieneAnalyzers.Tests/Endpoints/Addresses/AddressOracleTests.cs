using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Addresses;
using Xunit;
using SystemNetwork = System.Net.IPNetwork;

namespace HygieneAnalyzers.Tests.Endpoints.Addresses;

/// <summary>Our parser and tables against the framework's and IPNetwork2's, on a million generated addresses with a fixed seed.</summary>
public class AddressOracleTests
{
    private const int Rounds = 250_000;

    private static readonly string[] InternalRanges =
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "fc00::/7", "fe80::/10", "fec0::/10"];

    private static readonly string[] Exceptions = ["169.254.169.254", "169.254.170.2", "100.100.100.200", "fd00:ec2::254", "10.0.2.2"];

    [Fact]
    public void V4_in_every_form_reads_as_the_framework_reads_it()
    {
        var random = new Random(1);
        for (var i = 0; i < Rounds; i++)
        {
            var text = OddV4(random);
            var isOurs = IpText.TryParse(text.AsSpan(), out var ours, out _);
            var isTheirs = IPAddress.TryParse(text, out var theirs);
            Assert.True(isOurs == isTheirs, text);
            if (isTheirs)
            {
                Assert.True(theirs!.ToString() == ours.ToString(), text);
            }
        }
    }

    [Fact]
    public void V6_in_every_form_reads_as_the_framework_reads_it()
    {
        var random = new Random(2);
        for (var i = 0; i < Rounds; i++)
        {
            var text = OddV6(random);
            var isOurs = IpText.TryParse(text.AsSpan(), out var ours, out _);
            var isTheirs = IPAddress.TryParse(text, out var theirs);
            Assert.True(isOurs == isTheirs, text);
            if (isTheirs)
            {
                Assert.True(theirs!.GetAddressBytes().AsSpan().SequenceEqual(IPAddress.Parse(ours.ToString()).GetAddressBytes()), text);
            }
        }
    }

    [Fact]
    public void Zones_agree_with_the_ranges_of_both_oracles()
    {
        var random = new Random(3);
        var system = Array.ConvertAll(InternalRanges, static range => SystemNetwork.Parse(Canonical(range)));
        var library = Array.ConvertAll(InternalRanges, static range => IPNetwork2.Parse(range));
        for (var i = 0; i < Rounds * 2; i++)
        {
            var address = NearARange(random, library);
            if (Array.IndexOf(Exceptions, address.ToString()) >= 0 || (address.AddressFamily == AddressFamily.InterNetworkV6 && Carries(address)))
            {
                continue;
            }

            var expected = Array.Exists(system, range => range.Contains(address));
            Assert.Equal(expected, Array.Exists(library, range => range.Contains(address)));
            Assert.True(expected == (HostClassifier.Classify(address.ToString()) == Zone.Internal), address.ToString());
        }
    }

    private static string Canonical(string range) => IPNetwork2.Parse(range).ToString();

    private static bool Carries(IPAddress address) => IpText.TryParse(address.ToString().AsSpan(), out var ip, out _) && ip.TryEmbedded(out _);

    private static IPAddress NearARange(Random random, IPNetwork2[] ranges)
    {
        var range = ranges[random.Next(ranges.Length)];
        var bytes = range.Network.GetAddressBytes();
        var bit = random.Next(bytes.Length * 8);
        bytes[bit / 8] ^= (byte)(1 << (7 - bit % 8));
        random.NextBytes(bytes.AsSpan(bytes.Length / 2));
        return new IPAddress(bytes);
    }

    private static string OddV4(Random random)
    {
        var parts = random.Next(1, 6);
        var text = new string[parts];
        for (var i = 0; i < parts; i++)
        {
            var largest = i == parts - 1 && random.Next(3) > 0 ? uint.MaxValue >> (8 * Math.Min(i, 3)) : 260u;
            var value = (uint)random.NextInt64(largest + 1L);
            text[i] = random.Next(6) switch
            {
                0 => "0x" + value.ToString(random.Next(2) == 0 ? "x" : "X4", CultureInfo.InvariantCulture),
                1 => "0" + Convert.ToString(value, 8),
                2 => "0" + value.ToString(CultureInfo.InvariantCulture),
                _ => value.ToString(CultureInfo.InvariantCulture),
            };
        }

        return string.Join('.', text);
    }

    private static string OddV6(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        for (var i = 0; i < 16; i += 2)
        {
            if (random.Next(2) == 0)
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i), (ushort)random.Next(3));
            }
        }

        var text = new IPAddress(bytes).ToString();
        return random.Next(8) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text + "%" + random.Next(9),
            2 => text.Replace("::", ":", StringComparison.Ordinal),
            3 => text.Insert(random.Next(text.Length), ":"),
            4 => text.Remove(random.Next(text.Length), 1),
            5 => text[..text.LastIndexOf(':')] + ":10.0.0." + random.Next(300),
            _ => text,
        };
    }
}
