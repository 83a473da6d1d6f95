using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class HardcodedCryptographicKeyTests
{
    private const string Usings = "using System.Security.Cryptography; using System.Text; ";

    [Theory]
    [InlineData("""aes.Key = [|new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }|];""")]
    [InlineData("""aes.Key = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]);""")]
    [InlineData("""aes.Key = Convert.FromBase64String([|"ZmFrZS1rZXktMDEyMzQ1Ng=="|]);""")]
    [InlineData("""aes.Key = Convert.FromHexString([|"66616b652d6b65792d30313233343536"|]);""")]
    [InlineData("""aes.Key = [|"fake-key-0123456"u8|].ToArray();""")]
    [InlineData("""var bytes = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); using var e = aes.CreateEncryptor(bytes, aes.IV);""")]
    [InlineData("""using var mac = new HMACSHA256(Encoding.UTF8.GetBytes([|"fake-key-0123456"|]));""")]
    [InlineData("""var tag = HMACSHA256.HashData(Encoding.UTF8.GetBytes([|"fake-key-0123456"|]), data);""")]
    [InlineData("""aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes([|"fake-key-0123456"|]));""")]
    [InlineData("""using var k = new Rfc2898DeriveBytes([|"fake-Pa55!"|], data, 1000, HashAlgorithmName.SHA256);""")]
    [InlineData("""var source = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); var key = new byte[16]; Array.Copy(source, key, 16); aes.Key = key;""")]
    [InlineData("""var source = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); var key = new byte[16]; Buffer.BlockCopy(source, 0, key, 0, 16); aes.Key = key;""")]
    [InlineData("""var source = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); var key = new byte[16]; for (var i = 0; i < 16; i++) key[i] = source[i]; aes.Key = key;""")]
    [InlineData("""var source = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); var key = new byte[16]; source.AsSpan(0, 16).CopyTo(key); aes.Key = key;""")]
    public Task Reports(string statements) => Check<HardcodedCryptographicKey>.Code(Wrap(statements)).Reports();

    [Theory]
    [InlineData("""aes.GenerateKey();""")]
    [InlineData("""aes.Key = RandomNumberGenerator.GetBytes(32);""")]
    [InlineData("""aes.Key = data;""")]
    [InlineData("""aes.Key = Convert.FromBase64String(Environment.GetEnvironmentVariable("KEY")!);""")]
    [InlineData("""aes.IV = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };""")]
    [InlineData("""using var e = aes.CreateEncryptor(data, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 });""")]
    [InlineData("""var hash = SHA256.HashData(Encoding.UTF8.GetBytes("fake-key-0123456"));""")]
    [InlineData("""var tag = HMACSHA256.HashData(data, Encoding.UTF8.GetBytes("fake-key-0123456"));""")]
    [InlineData("""using var k = new Rfc2898DeriveBytes(text, Encoding.UTF8.GetBytes("fake-salt-0123456"), 1000, HashAlgorithmName.SHA256);""")]
    [InlineData("""var key = new byte[32]; RandomNumberGenerator.Fill(key); aes.Key = key;""")]
    [InlineData("""aes.KeySize = 256;""")]
    [InlineData("""var key = new byte[16]; Array.Copy(data, key, 16); aes.Key = key;""")]
    [InlineData("""var key = new byte[16]; Array.Copy(Encoding.UTF8.GetBytes("fake-key-0123456"), key, 16); RandomNumberGenerator.Fill(key); using var mac = new HMACSHA256(data);""")]
    [InlineData("""aes.Key = Encoding.UTF8.GetBytes(text);""")]
    [InlineData("""if (5 == 6) aes.Key = Encoding.UTF8.GetBytes("fake-key-0123456");""")]
    public Task Is_silent_on(string statements) => Check<HardcodedCryptographicKey>.Code(Wrap(statements)).Silent();

    private static string Wrap(string statements) =>
        "using System; " + Usings + "class C { void M(Aes aes, byte[] data, string text) { " + statements + " } }";

    /// <summary>HYG1002 reports the key at the end of the compilation, as a key; this rule is live.</summary>
    [Fact]
    public Task Misses_a_key_of_another_method() => Check<HardcodedCryptographicKey>.Code("""
        class C { void Sign(string phrase) { using var mac = new System.Security.Cryptography.HMACSHA256(System.Text.Encoding.UTF8.GetBytes(phrase)); } void A() => Sign("fake-signing-key-1"); }
        """).Silent();

    [Theory]
    [InlineData("""new JsonWebKey { Kty = "oct", K = [|"ZmFrZS1rZXktZmFrZS1rZXktZmFrZS1rZXk"|] };""")]
    [InlineData("""new JsonWebKey(); var k = new JsonWebKey(); k.K = [|"ZmFrZS1rZXktZmFrZS1rZXktZmFrZS1rZXk"|];""")]
    [InlineData("""new JsonWebKey { Kty = "EC", D = [|"ZmFrZS1rZXktZmFrZS1rZXktZmFrZS1rZXk"|] };""")]
    public Task Reports_the_secret_parts_of_a_web_key(string creation) => Check<HardcodedCryptographicKey>.Code(WebKey(creation)).Reports();

    [Theory]
    [InlineData("""new JsonWebKey { Kty = "RSA", N = "ZmFrZS1rZXktZmFrZS1rZXktZmFrZS1rZXk", E = "AQAB" };""")]
    [InlineData("""new JsonWebKey { Kty = "oct", K = System.Environment.GetEnvironmentVariable("KEY") };""")]
    [InlineData("""new JsonWebKey { Kid = "fake-key-1" };""")]
    public Task Is_silent_on_the_public_parts_of_a_web_key(string creation) => Check<HardcodedCryptographicKey>.Code(WebKey(creation)).Silent();

    private static string WebKey(string creation) => $$"""
        namespace Microsoft.IdentityModel.Tokens
        {
            public class JsonWebKey
            {
                public string Kty { get; set; } = ""; public string? K { get; set; } public string? D { get; set; } public string? N { get; set; } public string? E { get; set; } public string? Kid { get; set; }
            }
        }
        namespace N { using Microsoft.IdentityModel.Tokens; class C { void A() { _ = {{creation}} } } }
        """;
}
