using System.Text;
using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public class SecretExpiryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_700_000_000)]
    [InlineData(253_402_300_799)]
    public void Reads_the_end_of_a_token(long seconds) => Assert.Equal(seconds > 0, SecretExpiry.TryRead(Token("{\"exp\":" + seconds + "}"), out _));

    [Theory]
    [InlineData("{\"exp\":99999999999999999999999999}")]
    [InlineData("{\"exp\":-1}")]
    [InlineData("{\"exp\":}")]
    [InlineData("{\"exp\"}")]
    public void Leaves_an_end_alone_that_is_none(string payload) => Assert.False(SecretExpiry.TryRead(Token(payload), out _));

    [Fact]
    public void Says_the_day()
    {
        Assert.True(SecretExpiry.TryRead("?sv=2022-11-02&se=2024-01-31T10%3A00%3A00Z&sig=fake", out var expiry));
        Assert.Equal(new DateTime(2024, 1, 31, 0, 0, 0, DateTimeKind.Utc), expiry.End);
    }

    [Fact]
    public void Never_throws() => Gen.String.Sample(static text =>
    {
        SecretExpiry.TryRead(text, out _);
        SecretExpiry.TryRead("eyJ" + text + "." + text + "." + text, out _);
        SecretExpiry.TryRead("-----BEGIN CERTIFICATE-----" + text + "-----END", out _);
        SecretExpiry.TryRead("?sig=" + text + "&se=" + text + "&se=2024-13-45", out _);
        return true;
    });

    [Fact]
    public void Never_throws_on_bytes() => Gen.Byte.Array[0, 200].Sample(static bytes =>
    {
        SecretExpiry.TryRead(Convert.ToBase64String([0x30, 0x82, 0x01, .. bytes, 0x17, 13, .. bytes]), out _);
        return true;
    });

    [Fact]
    public void Does_not_read_what_is_too_long() => Assert.False(SecretExpiry.TryRead("?se=2024-01-31&sig=" + new string('x', 1_000_000), out _));

    private static string Token(string payload) => "ey" + "JhbGciOiJub25lIn0." + Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)) + ".fake";
}
