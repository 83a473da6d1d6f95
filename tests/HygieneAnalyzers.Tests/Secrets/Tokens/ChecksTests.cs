using HygieneAnalyzers.Secrets.Tokens;
using HygieneAnalyzers.Secrets.Tokens.Checks;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets.Tokens;

/// <summary>The check algorithms against published test values.</summary>
public sealed class ChecksTests
{
    [Fact]
    public void Crc32_of_the_standard_check_string() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789", 0, 9));

    [Theory]
    [InlineData("A12UEL5L")]
    [InlineData("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")]
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")]
    public void Bech32_of_published_values(string text) => Assert.Equal(TokenEvidence.Right, Bech32.Check(text));

    [Theory]
    [InlineData("A12UEL5Q")]
    [InlineData("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8q")]
    [InlineData("nothing")]
    [InlineData("1")]
    public void Bech32_of_broken_values(string text) => Assert.NotEqual(TokenEvidence.Right, Bech32.Check(text + (text.Length < 8 ? "xxxxxxx" : string.Empty)));

    [Fact]
    public void Base62_is_padded_with_zeros()
    {
        // The checksum's alphabet begins with the digits, so a small number has leading zeros; six digits always.
        var token = Base62Crc.Complete("ghp_" + new string('a', 30) + "??????");
        Assert.Equal(40, token.Length);
        Assert.Equal(TokenEvidence.Right, Base62Crc.Check(token));
        Assert.Equal(TokenEvidence.Wrong, Base62Crc.Check(token.Replace('a', 'b')));
    }

    [Fact]
    public void A_tail_checksum_only_confirms()
    {
        var body = "ATATT3" + new string('k', 176) + "=";
        var crc = Crc32.Of(body, 0, body.Length).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(TokenEvidence.Right, TailCrc.Hex(body + crc));
        Assert.Equal(TokenEvidence.Unknown, TailCrc.Hex(body + "00000000"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 0)]
    [InlineData("!!!!", 0)]
    [InlineData("AQID", 3)]
    [InlineData("AQI", 2)]
    [InlineData("_-8", 2)]
    public void Base64_never_throws(string text, int length) => Assert.Equal(length, Base64.Decode(text).Length);
}
