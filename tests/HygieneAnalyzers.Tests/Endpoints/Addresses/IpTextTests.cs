using HygieneAnalyzers.Endpoints.Addresses;
using Xunit;

namespace HygieneAnalyzers.Tests.Endpoints.Addresses;

public class IpTextTests
{
    [Theory]
    [InlineData("192.168.1.8", nameof(AddressForm.Plain), "192.168.1.8")]
    [InlineData("192.168.010.1", nameof(AddressForm.Octal), "192.168.8.1")]
    [InlineData("0xC0.0xA8.1.8", nameof(AddressForm.Hexadecimal), "192.168.1.8")]
    [InlineData("3232235784", nameof(AddressForm.Number), "192.168.1.8")]
    [InlineData("10.1", nameof(AddressForm.Short), "10.0.0.1")]
    [InlineData("10.1.2", nameof(AddressForm.Short), "10.1.0.2")]
    [InlineData("::ffff:10.0.0.1", nameof(AddressForm.Embedded), "::ffff:a00:1")]
    [InlineData("64:ff9b::a00:1", nameof(AddressForm.Embedded), "64:ff9b::a00:1")]
    [InlineData("2001:DB8:0:0:1::", nameof(AddressForm.Plain), "2001:db8:0:0:1::")]
    [InlineData("[fe80::1%3]", nameof(AddressForm.Plain), "fe80::1")]
    public void Reads_and_prints(string text, string form, string canonical)
    {
        Assert.True(IpText.TryParse(text.AsSpan(), out var address, out var actual));
        Assert.Equal((form, canonical), (actual.ToString(), address.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("08.1.1.1")]
    [InlineData("0x.1.1.1")]
    [InlineData("256.1.1.1")]
    [InlineData("1.1.1.256")]
    [InlineData("1.1.1.1.1")]
    [InlineData("1..1")]
    [InlineData("1.1.1.")]
    [InlineData("4294967296")]
    [InlineData("-1")]
    [InlineData("1.2.3.4a")]
    [InlineData("::1::")]
    [InlineData(":::")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("12345::")]
    [InlineData("::g")]
    [InlineData("::1.2.3")]
    [InlineData("1:2:3:4:5:6:7:")]
    [InlineData(":1:2:3:4:5:6:7")]
    public void Rejects(string text) => Assert.False(IpText.TryParse(text.AsSpan(), out _, out _));

    [Theory]
    [InlineData("10.0.0.0/8", "10.255.255.255", "11.0.0.0")]
    [InlineData("192.168.1.7", "192.168.1.7", "192.168.1.8")]
    [InlineData("0.0.0.0/0", "255.255.255.255", "::1")]
    [InlineData("fc00::/7", "fdff::1", "fe00::1")]
    [InlineData("2001:db8::/72", "2001:db8:0:0:ff::", "2001:db8:0:0:100::")]
    public void Ranges_hold_what_they_say(string range, string inside, string outside)
    {
        Assert.True(IpRange.TryParse(range, out var parsed));
        Assert.True(IpText.TryParse(inside.AsSpan(), out var first, out _));
        Assert.True(IpText.TryParse(outside.AsSpan(), out var second, out _));
        Assert.True(parsed.Contains(first));
        Assert.False(parsed.Contains(second));
    }

    [Theory]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/")]
    [InlineData("010.0.0.0/8")]
    [InlineData("fc00::/129")]
    [InlineData("corp/8")]
    public void Ranges_reject(string range) => Assert.False(IpRange.TryParse(range, out _));
}
