using System.Text;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class ExpiredSecretTests
{
    private const string Today = "2026-06-01";

    [Theory]
    [InlineData("?sv=2022-11-02&se=2024-01-31T23%3A59%3A59Z&sr=c&sp=r&sig=fake")]
    [InlineData("https://parts.blob.example/c?se=2025-12-31&sp=r&sig=fake")]
    [InlineData("se=2019-01-01T00:00:00Z&sp=rwdl&sig=fake")]
    [InlineData("https://parts.blob.example/c?sig=fake&se=2026-05-31")]
    public Task Reports_a_signature(string text) => Reports(text).Reports();

    [Theory]
    [InlineData(1_700_000_000)]
    [InlineData(1_600_000_000)]
    [InlineData(1)]
    public Task Reports_a_token(long expires) => Reports(Token("{\"sub\":\"fake\",\"exp\": " + expires + "}")).Reports();

    [Fact]
    public Task Reports_a_certificate() => Reports(Certificate("230131000000Z")).Reports();

    [Fact]
    public Task Reports_a_certificate_in_base64_alone() => Reports(Convert.ToBase64String(Der("240131000000Z"))).Reports();

    [Fact]
    public Task Says_what_and_when() =>
        Reports("?se=2024-01-31T23%3A59%3A59Z&sig=fake")
            .Message("This shared access signature expired on 2024-01-31 and is still here; remove it, and look for the one that took its place").Reports();

    [Theory]
    [InlineData("?sv=2022-11-02&se=2027-01-31T23%3A59%3A59Z&sr=c&sp=r&sig=fake")]
    [InlineData("?sv=2022-11-02&se=2026-06-01T23%3A59%3A59Z&sr=c&sp=r&sig=fake")]
    [InlineData("?sv=2022-11-02&se=2024-01-31T23%3A59%3A59Z&sr=c&sp=r")]
    [InlineData("?sig=fake&response=2024-01-31")]
    [InlineData("?sig=fake&se=soon, and much more text")]
    [InlineData("eyJ.eyJ.not a token but text")]
    [InlineData("eyJhbGciOiJub25lIn0.!!!!.signature")]
    [InlineData("A licence that ended on 2024-01-31, kept for the record")]
    [InlineData("-----BEGIN CERTIFICATE-----\\nnot base64 at all!\\n-----END CERTIFICATE-----")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    public Task Is_silent_on(string text) => Case(text).Silent();

    [Fact]
    public Task Is_silent_on_a_token_that_lasts() => Case(Token("{\"exp\":4102444800}")).Silent();

    [Fact]
    public Task Is_silent_on_a_token_without_an_end() => Case(Token("{\"sub\":\"fake\",\"expected\":1}")).Silent();

    [Fact]
    public Task Is_silent_on_a_certificate_that_lasts() => Case(Certificate("300131000000Z")).Silent();

    [Fact]
    public Task Is_silent_when_nobody_says_what_day_it_is() => Check<ExpiredSecret>.Code("class C { string s = \"?se=2019-01-01&sig=fake-and-long-enough\"; }").Silent();

    [Fact]
    public Task Misses_a_secret_in_two_pieces() => Check<ExpiredSecret>.Code("class C { string s = \"?se=2019-\" + \"01-01&sig=fake-and-long-enough\"; }").Global("build_property.HygieneToday", Today).Silent();

    private static CheckCase Reports(string text) => Check<ExpiredSecret>.Code("class C { string s = [|\"" + text + "\"|]; }").Global("build_property.HygieneToday", Today);

    private static CheckCase Case(string text) => Check<ExpiredSecret>.Code("class C { string s = \"" + text + "\"; }").Global("build_property.HygieneToday", Today);

    private static string Token(string payload) => "ey" + "JhbGciOiJub25lIn0." + Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).TrimEnd('=') + ".fake";

    private static string Certificate(string notAfter) => "-----BEGIN CERTIFICATE-----\\n" + Convert.ToBase64String(Der(notAfter)) + "\\n-----END CERTIFICATE-----";

    // A validity alone: SEQUENCE { UTCTime, UTCTime }, between bytes that mean nothing.
    private static byte[] Der(string notAfter) => [0x30, 0x82, 1, 1, 0x17, 3, 0x30, 30, 0x17, 13, .. "200101000000Z"u8, 0x17, 13, .. Encoding.ASCII.GetBytes(notAfter), 0x30, 0, 1, 2];
}
