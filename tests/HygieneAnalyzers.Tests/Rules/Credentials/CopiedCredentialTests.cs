using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

/// <summary>Literals in arrays and lists that are copied, cut, queried and spelled out.</summary>
public class CopiedCredentialTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Net; using System.Security; using System.Security.Cryptography;
        static class Door { public static void Open(string text) => Use(new NetworkCredential("app", text)); static void Use(object o) { } }

        """;

    private const string Bytes = "0x13, 0x37, 0x42, 0x11, 0x99, 0x54, 0x21, 0x77, 0x13, 0x37, 0x42, 0x11, 0x99, 0x54, 0x21, 0x77";

    [Theory]
    [InlineData("""Door.Open(Words[0]);""")]
    [InlineData("""var copy = new string[2]; Array.Copy(Words, copy, 1); Door.Open(copy[0]);""")]
    [InlineData("""var copy = new string[2]; Words.CopyTo(copy, 0); Door.Open(copy[0]);""")]
    [InlineData("""var copy = new string[2]; Words.AsSpan().CopyTo(copy); Door.Open(copy[0]);""")]
    [InlineData("""string[] copy = [.. Words]; Door.Open(copy[0]);""")]
    [InlineData("""var copy = (string[])Words.Clone(); Door.Open(copy[0]);""")]
    [InlineData("""var all = new[] { "" }.Concat(Words).ToList(); Door.Open(all[1]);""")]
    [InlineData("""foreach (var word in Words) Door.Open(word);""")]
    [InlineData("""var x = from w in Words let t = w.Trim() orderby t select t; Door.Open(x.First());""")]
    [InlineData("""var x = from w in Words select new { A = 1, B = w }; Door.Open(x.First().B);""")]
    [InlineData("""var x = from a in new[] { 1, 2 } from b in Words select b; Door.Open(x.First());""")]
    public async Task Reports_the_elements_of_a_field(string code)
    {
        foreach (var list in new[] { """{ [|"fake-Pa55!"|] }""", """new[] { [|"fake-Pa55!"|] }""", """[[|"fake-Pa55!"|]]""" })
        {
            await Check<HardcodedCredentialElsewhere>.Code(Usings + "class C { static readonly string[] Words = " + list + "; void A() { " + code + " } }").Reports();
        }
    }

    [Theory]
    [InlineData("""var copy = new string[2]; Words.CopyTo(copy, 0); copy = [given]; Door.Open(copy[0]);""")]
    [InlineData("""var copy = new string[2]; Array.Copy(given.Split(' '), copy, 1); Door.Open(copy[0]);""")]
    [InlineData("""var x = from w in given.Split(' ') where w != Words[0] select w; Door.Open(x.First());""")]
    [InlineData("""Console.WriteLine(Words[0]); Door.Open(given);""")]
    public Task Is_silent_on_other_elements(string code) => Check<HardcodedCredentialElsewhere>
        .Code(Usings + """class C { readonly string[] Words = { "fake-Pa55!" }; void A(string given) { """ + code + " } }").Silent();

    [Theory]
    [InlineData("byte[] raw = [|[" + Bytes + "]|]; Buffer.BlockCopy(raw, 0, key, 0, 16);")]
    [InlineData("var raw = [|new byte[] { " + Bytes + " }|]; raw.CopyTo(key, 0);")]
    [InlineData("var raw = [|new byte[] { " + Bytes + " }|]; raw.AsSpan(0, 16).CopyTo(key);")]
    [InlineData("var raw = [|new byte[] { " + Bytes + " }|]; for (var i = 0; i < 16; i++) key[i] = raw[i];")]
    [InlineData("var raw = [|new byte[] { " + Bytes + " }|]; key = raw.ToArray(); Array.Clear(raw);")]
    public Task Reports_bytes_that_are_copied(string code) => Check<HardcodedCryptographicKey>
        .Code(Usings + "class C { void A() { var key = new byte[16]; " + code + " using var aes = Aes.Create(); aes.Key = key; } }").Reports();

    [Theory]
    [InlineData("RandomNumberGenerator.Fill(key);")]
    [InlineData("Array.Copy(given, key, 16);")]
    [InlineData("given.AsSpan(0, 16).CopyTo(key);")]
    [InlineData("var iv = new byte[] { " + Bytes + " }; Console.WriteLine(iv.Length); given.CopyTo(key, 0);")]
    public Task Is_silent_on_other_bytes(string code) => Check<HardcodedCryptographicKey>
        .Code(Usings + "class C { void A(byte[] given) { var key = new byte[16]; " + code + " using var aes = Aes.Create(); aes.Key = key; } }").Silent();

    [Fact]
    public Task Reports_bytes_that_fill_the_array_of_a_field() => Check<HardcodedCredentialElsewhere>
        .Code(Usings + "class C { readonly byte[] _own = new byte[16]; C() { var raw = [|new byte[] { " + Bytes + " }|]; raw.CopyTo(_own, 0); } void A() { using var aes = Aes.Create(); aes.Key = _own; } }")
        .Reports();

    /// <summary>The compiler gives the lambda of a clause no declaration that its callers could be found by.</summary>
    [Fact]
    public Task Misses_what_a_range_variable_brings_into_a_method() => Check<HardcodedCredentialElsewhere>.Code(Usings + """
        class C { static NetworkCredential Open(string w) => new("app", w); object A() => from w in new[] { "fake-Pa55!" } select Open(w); }
        """).Silent();

    [Fact]
    public Task Names_the_key_of_another_method() => Check<HardcodedCredentialElsewhere>
        .Code(Usings + """class C { void A() => Sign([|"fake-signing-key-1"|]); void Sign(string phrase) { using var mac = new HMACSHA256(System.Text.Encoding.UTF8.GetBytes(phrase)); } }""")
        .Message("This value becomes 'key of HMACSHA256' through 'Sign'; read it from configuration or a secret store, and change it where it is in use")
        .Reports();

    [Fact]
    public Task Names_the_password_that_a_key_is_derived_from() => Check<HardcodedCredentialElsewhere>
        .Code(Usings + """class C { void A() => Derive([|"fake-Pa55!"|]); byte[] Derive(string phrase) => Rfc2898DeriveBytes.Pbkdf2(phrase, new byte[16], 100_000, HashAlgorithmName.SHA256, 32); }""")
        .Message("This value becomes 'password' through 'Derive'; read it from configuration or a secret store, and change it where it is in use")
        .Reports();

    [Theory]
    [InlineData("""s.AppendChar([|'S'|]); s.AppendChar('3'); s.AppendChar('c'); s.AppendChar('r');""")]
    [InlineData("""foreach (var c in [|"fake-Pa55!"|]) s.AppendChar(c);""")]
    [InlineData("""const string t = [|"fake-Pa55!"|]; for (var i = 0; i < t.Length; i++) s.AppendChar(t[i]);""")]
    [InlineData("""[|"fake-Pa55!"|].ToList().ForEach(s.AppendChar);""")]
    [InlineData("""Array.ForEach([|"fake-Pa55!"|].ToCharArray(), s.AppendChar);""")]
    public Task Reports_letters(string code) => Check<HardcodedCredential>.Code(Usings + "class C { void A(SecureString s) { " + code + " } }").Reports();

    [Theory]
    [InlineData("""foreach (var c in given) s.AppendChar(c); s.AppendChar('-');""")]
    [InlineData("""s.AppendChar('-'); s.AppendChar('x'); s.AppendChar(given[0]);""")]
    [InlineData("""given.ToList().ForEach(s.AppendChar);""")]
    [InlineData("""while (true) { var k = Console.ReadKey(true); if (k.Key == ConsoleKey.Enter) break; s.AppendChar(k.KeyChar); Console.Write('*'); }""")]
    public Task Is_silent_on_letters_that_are_given(string code) => Check<HardcodedCredential>.Code(Usings + "class C { void A(SecureString s, string given) { " + code + " } }").Silent();

    [Fact]
    public Task Misses_letters_with_something_between_them() => Check<HardcodedCredential>
        .Code(Usings + "class C { void A(SecureString s) { s.AppendChar('S'); s.AppendChar('3'); Console.WriteLine(); s.AppendChar('c'); s.AppendChar('r'); } }").Silent();

    [Fact]
    public Task Misses_what_one_arm_puts_together() => Check<HardcodedCredential>
        .Code(Usings + """class C { void A(string given) { var word = given.Length > 4 ? given : string.Concat("fake", "-Pa", "55!"); Door.Open(word); GC.KeepAlive(new NetworkCredential("a", word)); } }""").Silent();
}
