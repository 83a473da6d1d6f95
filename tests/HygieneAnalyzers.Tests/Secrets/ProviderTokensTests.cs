using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class ProviderTokensTests
{
    [Theory]
    [InlineData("")]
    [InlineData("An ordinary sentence with 12 words, of which none is a token at all.")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions, Version=8.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60")]
    [InlineData("https://example.com/api/v2/orders/4711?expand=lines&page=2")]
    [InlineData("d2d0714f014a9784047eaeccf956520045c45265")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----")]
    [InlineData("Text that says -----BEGIN RSA PRIVATE KEY----- and goes on in words, for quite a while, without any key")]
    [InlineData("sk-1234567890abcdef1234567890abcdef")]
    [InlineData("ghp_" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("AKIA" + "IOSFODNN7EXAMPLE")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.abcdefghijklmnopqrstuvwxyz1")]
    [InlineData("eyJ.eyJ.abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("MIIABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789MIIABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")]
    public void Finds_nothing_in(string text) => Assert.False(ProviderTokens.Find(text, out _));

    [Fact]
    public void Finds_private_keys_and_not_their_public_halves()
    {
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var certificate = new CertificateRequest("CN=fake", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));

        Assert.True(ProviderTokens.Find(rsa.ExportPkcs8PrivateKeyPem(), out var match) && match.Name == "private key");
        Assert.True(ProviderTokens.Find(rsa.ExportRSAPrivateKeyPem().ReplaceLineEndings("\\n"), out _));
        Assert.True(ProviderTokens.Find(curve.ExportECPrivateKeyPem(), out _));
        Assert.True(ProviderTokens.Find(rsa.ExportEncryptedPkcs8PrivateKeyPem("hunter2", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1)), out _));
        Assert.True(ProviderTokens.Find(Convert.ToBase64String(rsa.ExportPkcs8PrivateKey()), out match) && match.Name == "private key");
        Assert.True(ProviderTokens.Find(Convert.ToBase64String(rsa.ExportRSAPrivateKey()), out match) && match.Name == "RSA private key");
        Assert.True(ProviderTokens.Find(Convert.ToBase64String(certificate.Export(X509ContentType.Pfx)), out match) && match.Name == "PKCS #12 key store");
        Assert.False(ProviderTokens.Find(rsa.ExportSubjectPublicKeyInfoPem(), out _));
        Assert.False(ProviderTokens.Find(certificate.ExportCertificatePem(), out _));
        Assert.False(ProviderTokens.Find(Convert.ToBase64String(certificate.RawData), out _));
        Assert.False(ProviderTokens.Find(Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()), out _));
    }

    [Fact]
    public void Marks_keys_that_also_live_in_web_pages() =>
        Assert.True(ProviderTokens.Find("AI" + "zaSyD4kq9vX2mR7tLw0bNcE5gHjUoPzA1sQf3", out var match) && match.IsOftenPublic);

    [Fact]
    public void Never_throws() => Gen.String.Sample(static text => { _ = ProviderTokens.Find(text + "eyJ.eyJ.MII7Q~-----BEGIN PRIVATE KEY-----" + text, out _); });

    [Theory]
    [InlineData("sk-")]
    [InlineData("eyJ-")]
    [InlineData("MII+")]
    [InlineData("eyJ.")]
    [InlineData("a1.")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("hvs.")]
    public void A_megabyte_is_read_in_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "0";
        var clock = Stopwatch.StartNew();
        _ = ProviderTokens.Find(text, out _);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }

    [Fact]
    public void Misses_a_token_far_inside_a_document()
    {
        var token = "hf_" + "kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi";
        Assert.True(ProviderTokens.Find(token, out _));
        Assert.False(ProviderTokens.Find(new string(' ', 200_000) + token, out _));
    }
}
