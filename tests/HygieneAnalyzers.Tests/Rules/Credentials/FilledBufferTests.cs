using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

/// <summary>Arrays and spans that the library writes a literal into, on the heap and on the stack.</summary>
public class FilledBufferTests
{
    private const string Usings = """
        using System; using System.Buffers; using System.IO; using System.Linq; using System.Net; using System.Security; using System.Security.Cryptography; using System.Text;
        using Microsoft.Extensions.Configuration;

        """;

    private const string Key = "\"fake-k3y-0f-32-bytes-for-aes-000\"";
    private const string Base64 = "\"ZmFrZS1rM3ktMGYtMzItYnl0ZXMtZm9yLWFlcy0wMDA=\"";
    private const string Hex = "\"66616b652d6b33792d30662d33322d62797465732d666f722d6165732d303030\"";
    private const string Bytes = "0x13, 0x37, 0x42, 0x11, 0x99, 0x54, 0x21, 0x77, 0x13, 0x37, 0x42, 0x11, 0x99, 0x54, 0x21, 0x77";
    private const string Letters = "'f', 'a', 'k', 'e', 'P', '4', '5', '5'";

    [Theory]
    [InlineData("var key = new byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], key);")]
    [InlineData("var key = new byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], 0, 32, key, 0);")]
    [InlineData("var key = new byte[32]; Encoding.UTF8.TryGetBytes([|" + Key + "|], key, out _);")]
    [InlineData("var key = new byte[32]; Span<byte> span = key; Encoding.UTF8.GetBytes([|" + Key + "|], span);")]
    [InlineData("var key = new byte[32]; var span = key.AsSpan(0, 32); Encoding.UTF8.GetBytes([|" + Key + "|], span);")]
    [InlineData("Span<byte> key = stackalloc byte[32]; Encoding.ASCII.GetBytes([|" + Key + "|].AsSpan(), key);")]
    [InlineData("Span<byte> key = args.Length > 1 ? new byte[32] : stackalloc byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], key);")]
    [InlineData("Span<byte> key = stackalloc byte[32]; Convert.TryFromBase64String([|" + Base64 + "|], key, out _);")]
    [InlineData("Span<byte> all = stackalloc byte[40]; if (!Convert.TryFromBase64String([|" + Base64 + "|], all, out var n)) throw new FormatException(); var key = all[..n];")]
    [InlineData("var key = new byte[32]; Convert.FromHexString([|" + Hex + "|], key, out _, out _);")]
    [InlineData("var key = new byte[32]; System.Buffers.Text.Base64.DecodeFromUtf8([|" + Base64 + "u8|], key, out _, out _);")]
    [InlineData("var key = new byte[32]; [|" + Key + "u8|].CopyTo(key);")]
    [InlineData("var raw = Encoding.UTF8.GetBytes([|" + Key + "|]); var key = new byte[32]; Buffer.BlockCopy(raw, 0, key, 0, 32);")]
    [InlineData("var raw = Encoding.UTF8.GetBytes([|" + Key + "|]); var key = new byte[32]; Array.Copy(raw, key, 32);")]
    [InlineData("var rented = ArrayPool<byte>.Shared.Rent(32); Encoding.UTF8.GetBytes([|" + Key + "|], rented); var key = rented.AsSpan(0, 32);")]
    [InlineData("var key = GC.AllocateUninitializedArray<byte>(32, pinned: true); Encoding.UTF8.GetBytes([|" + Key + "|], key);")]
    [InlineData("var key = new byte[32]; new MemoryStream(Encoding.UTF8.GetBytes([|" + Key + "|])).ReadExactly(key);")]
    [InlineData("var writer = new ArrayBufferWriter<byte>(); Encoding.UTF8.GetBytes([|" + Key + "|], writer); var key = writer.WrittenSpan;")]
    [InlineData("var key = new byte[32]; for (var i = 0; i < 32; i++) key[i] = (byte)[|" + Key + "|][i];")]
    [InlineData("var key = RandomNumberGenerator.GetBytes(32); if (args.Length > 0) key = Encoding.UTF8.GetBytes([|" + Key + "|]);")]
    [InlineData("var key = new byte[32]; RandomNumberGenerator.Fill(key); Encoding.UTF8.GetBytes([|" + Key + "|], key);")]
    [InlineData("var secret = new byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], secret); var key = secret.ToArray(); CryptographicOperations.ZeroMemory(secret);")]
    [InlineData("var list = new System.Collections.Generic.List<byte>(); list.AddRange(Encoding.UTF8.GetBytes([|" + Key + "|])); var key = list.ToArray();")]
    [InlineData("ReadOnlySpan<byte> key = [|stackalloc byte[] { " + Bytes + " }|];")]
    [InlineData("Span<byte> key = [|stackalloc byte[16] { " + Bytes + " }|];")]
    [InlineData("ReadOnlySpan<byte> key = [|[" + Bytes + "]|];")]
    [InlineData("Span<byte> key = [.. [|" + Key + "u8|]];")]
    [InlineData("Span<byte> key = stackalloc byte[16]; [|new byte[] { " + Bytes + " }|].CopyTo(key);")]
    public Task Reports_keys(string code) => Check<HardcodedCryptographicKey>.Code(Usings + "class C { object A(string[] args) { " + code + " return new AesGcm(key, 16); } }").Reports();

    [Theory]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); RandomNumberGenerator.Fill(key);")]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); key = RandomNumberGenerator.GetBytes(32);")]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); Array.Clear(key); File.OpenRead(\"k\").ReadExactly(key);")]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); CryptographicOperations.ZeroMemory(key); file.Read(key, 0, 32);")]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); SHA256.HashData(Encoding.UTF8.GetBytes(config[\"K\"]), key);")]
    [InlineData("Encoding.UTF8.GetBytes(" + Key + ", key); RandomNumberGenerator.Fill(key.AsSpan(8));")]
    [InlineData("RandomNumberGenerator.Fill(key); \"v1-\"u8.CopyTo(key.AsSpan(0, 3));")]
    [InlineData("if (1 > 2) Encoding.UTF8.GetBytes(" + Key + ", key); RandomNumberGenerator.Fill(key);")]
    [InlineData("const bool seeded = false; RandomNumberGenerator.Fill(key); if (seeded) Encoding.UTF8.GetBytes(" + Key + ", key);")]
    [InlineData("Encoding.UTF8.GetBytes(config[\"Key\"], key);")]
    [InlineData("Convert.TryFromBase64String(config[\"Key\"], key, out _);")]
    [InlineData("Array.Copy(Encoding.UTF8.GetBytes(config[\"Key\"]), key, 32);")]
    [InlineData("given.AsSpan(0, 32).CopyTo(key);")]
    [InlineData("var label = new byte[32]; Encoding.UTF8.GetBytes(" + Key + ", label); RandomNumberGenerator.Fill(key); label[0] = key[0];")]
    [InlineData("var tmp = new byte[32]; Encoding.UTF8.GetBytes(" + Key + ", tmp); tmp = given; tmp.CopyTo(key, 0);")]
    [InlineData("var other = new byte[32]; RandomNumberGenerator.Fill(other); key = other.ToArray(); Encoding.UTF8.GetBytes(" + Key + ", other);")]
    [InlineData("key = new byte[] { " + Bytes + " }; var same = key; RandomNumberGenerator.Fill(same);")]
    [InlineData("Span<byte> own = stackalloc byte[] { " + Bytes + " }; RandomNumberGenerator.Fill(own); key = own.ToArray();")]
    [InlineData("key = [.. RandomNumberGenerator.GetBytes(32)];")]
    [InlineData("key = Encoding.UTF8.GetBytes(" + Key + "); RandomNumberGenerator.Fill(key);")]
    [InlineData("key = Encoding.UTF8.GetBytes(" + Key + "); RandomNumberGenerator.Fill(key.AsSpan(4));")]
    [InlineData("key = Convert.FromBase64String(" + Base64 + "); file.ReadExactly(key);")]
    [InlineData("key = Convert.FromHexString(" + Hex + "); Random.Shared.Shuffle(key);")]
    [InlineData("var list = new System.Collections.Generic.List<byte>(); list.AddRange(\"fake-pre-77\"u8.ToArray()); list.AddRange(given); key = list.ToArray();")]
    [InlineData("var sbox = new byte[] { " + Bytes + " }; for (var i = 0; i < 32; i++) key[i] = sbox[given[i] & 15];")]
    public Task Is_silent_on_keys(string code) => Check<HardcodedCryptographicKey>
        .Code(Usings + "class C { object A(IConfiguration config, Stream file, byte[] given) { var key = new byte[32]; " + code + " return new AesGcm(key, 16); } }").Silent();

    [Theory]
    [InlineData("""var p = new char[12]; [|"fake-Pa55!x9"|].CopyTo(0, p, 0, 12); var text = new string(p);""")]
    [InlineData("""Span<char> p = stackalloc char[12]; [|"fake-Pa55!x9"|].CopyTo(p); var text = new string(p);""")]
    [InlineData("""Span<char> p = stackalloc char[12]; [|"fake-Pa55!x9"|].AsSpan().CopyTo(p); var text = p.ToString();""")]
    [InlineData("""var p = new char[12]; Encoding.UTF8.GetChars([|"fake-Pa55!x9"u8|], p); var text = new string(p, 0, 12);""")]
    [InlineData("""var p = new byte[12]; Encoding.UTF8.GetBytes([|"fake-Pa55!x9"|], p); var text = Encoding.UTF8.GetString(p);""")]
    [InlineData("""var p = new char[12]; new StringReader([|"fake-Pa55!x9"|]).Read(p, 0, 12); var text = new string(p);""")]
    [InlineData("""var text = string.Create(12, [|"fake-Pa55!x9"|], static (span, from) => from.CopyTo(span));""")]
    [InlineData("""var p = [|"fake-Pa55!x9"|].ToCharArray(); var text = new string(p); Array.Clear(p);""")]
    [InlineData("""var p = [|"fake-Pa55!x9"|].ToCharArray(); Array.Reverse(p); Array.Reverse(p); var text = new string(p);""")]
    [InlineData("var text = new string([|stackalloc char[] { " + Letters + " }|]);")]
    [InlineData("char[] p = [|[" + Letters + "]|]; var text = new string(p); Array.Clear(p);")]
    [InlineData("""Span<char> p = [.. [|"fake-Pa55!x9"|]]; var text = new string(p);""")]
    public Task Reports_passwords(string code) => Check<HardcodedCredential>.Code(Usings + "class C { object A() { " + code + """ return new NetworkCredential("app", text); } }""").Reports();

    [Theory]
    [InlineData("""var p = new char[12]; config["P"].CopyTo(0, p, 0, 12); var text = new string(p);""")]
    [InlineData("""var p = new char[12]; "fake-Pa55!x9".CopyTo(0, p, 0, 12); Array.Clear(p); config["P"].CopyTo(p); var text = new string(p);""")]
    [InlineData("""Span<char> p = stackalloc char[12]; RandomNumberGenerator.GetItems<char>("abcdefghijkmnpqrstuvwxyz23456789", p); var text = new string(p);""")]
    [InlineData("""var p = new char[12]; const string a = "abcdefghijkmnpqrstuvwxyz23456789"; for (var i = 0; i < 12; i++) p[i] = a[RandomNumberGenerator.GetInt32(32)]; var text = new string(p);""")]
    [InlineData("""var p = new char[12]; const string a = "abcdefghijkmnpqrstuvwxyz23456789"; var r = RandomNumberGenerator.GetBytes(12); for (var i = 0; i < 12; i++) p[i] = a[r[i] & 31]; var text = new string(p);""")]
    [InlineData("""var text = string.Create(12, "abcdefghijkmnpqrstuvwxyz23456789", static (span, a) => { for (var i = 0; i < span.Length; i++) span[i] = a[RandomNumberGenerator.GetInt32(a.Length)]; });""")]
    [InlineData("""var p = "ABCDEFGHJKLMNPQ23456789".ToCharArray(); Random.Shared.Shuffle(p); var text = new string(p, 0, 12);""")]
    [InlineData("""var text = string.Create(12, config["P"], static (span, from) => from.CopyTo(span));""")]
    [InlineData("""Span<char> digits = stackalloc char[] { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' }; var text = RandomNumberGenerator.GetString(digits, 12);""")]
    [InlineData("""var name = new char[12]; "Fake-Reader9".CopyTo(0, name, 0, 12); Console.WriteLine(new string(name)); var text = config["P"];""")]
    public Task Is_silent_on_passwords(string code) => Check<HardcodedCredential>
        .Code(Usings + "class C { object A(IConfiguration config) { " + code + """ return new NetworkCredential("app", text); } }""").Silent();

    [Theory]
    [InlineData("char[] Make() { var p = GC.AllocateArray<char>(12, pinned: true); [|\"fake-Pa55!x9\"|].AsSpan().CopyTo(p); return p; } object Use() => new NetworkCredential(\"a\", new string(Make()));")]
    [InlineData("static void Fill(char[] to) => [|\"fake-Pa55!x9\"|].CopyTo(0, to, 0, 12); object Use() { var c = new char[12]; Fill(c); return new NetworkCredential(\"a\", new string(c)); }")]
    [InlineData("static void Fill(Span<byte> to) => Encoding.UTF8.GetBytes([|" + Key + "|], to); object Use() { var c = new byte[32]; Fill(c); return new AesGcm(c, 16); }")]
    [InlineData("static void Put(char[] to, string w) => w.CopyTo(0, to, 0, w.Length); readonly char[] _c = new char[12]; C() => Put(_c, [|\"fake-Pa55!x9\"|]); object A() => new NetworkCredential(\"a\", new string(_c));")]
    [InlineData("readonly byte[] _own = new byte[32]; C() => Encoding.UTF8.GetBytes([|" + Key + "|], _own); object Use() => new AesGcm(_own, 16);")]
    [InlineData("byte[] _own; void Set() { var b = new byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], b); _own = b; } object Use() => new AesGcm(_own, 16);")]
    [InlineData("object Open(byte[] k) => new AesGcm(k, 16); void Run() { var b = new byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], b); Open(b); }")]
    [InlineData("object Open(ReadOnlySpan<byte> k) => new AesGcm(k, 16); void Run() { Span<byte> b = stackalloc byte[32]; Encoding.UTF8.GetBytes([|" + Key + "|], b); Open(b); }")]
    [InlineData("object Open(ReadOnlySpan<byte> k) => new AesGcm(k, 16); void Run() => Open([|stackalloc byte[] { " + Bytes + " }|]);")]
    [InlineData("static ReadOnlySpan<byte> Own => [|[" + Bytes + "]|]; object Use() => new AesGcm(Own, 16);")]
    [InlineData("static readonly byte[] Own = [|{ " + Bytes + " }|]; object Use() { var k = new byte[16]; for (var i = 0; i < 16; i++) k[i] = Own[i]; return new AesGcm(k, 16); }")]
    [InlineData("SecureString Open(char[] chars) { var s = new SecureString(); foreach (var c in chars) s.AppendChar(c); return s; } void Run() => Open([|new[] { " + Letters + " }|]);")]
    [InlineData("static unsafe SecureString Secure(string text) { fixed (char* p = text) return new SecureString(p, text.Length); } object Run() => new NetworkCredential(\"a\", Secure([|\"fake-Pa55!x9\"|]));")]
    public Task Reports_what_fills_elsewhere(string members) => Check<HardcodedCredentialElsewhere>.Code(Usings + "class C { " + members + " }").Reports();

    [Theory]
    [InlineData("static void Fill(byte[] to) => RandomNumberGenerator.Fill(to); object Use() { var c = new byte[32]; Fill(c); return new AesGcm(c, 16); }")]
    [InlineData("static void Fill(byte[] to) => Encoding.UTF8.GetBytes(" + Key + ", to); object Use() { var c = new byte[32]; Fill(c); RandomNumberGenerator.Fill(c); return new AesGcm(c, 16); }")]
    [InlineData("static void Fill(byte[] to) => Encoding.UTF8.GetBytes(" + Key + ", to); object Use() { var c = new byte[32]; Fill(c); c = RandomNumberGenerator.GetBytes(32); return new AesGcm(c, 16); }")]
    [InlineData("static void Open(byte[] k) { RandomNumberGenerator.Fill(k); GC.KeepAlive(new AesGcm(k, 16)); } void Run() => Open(Encoding.UTF8.GetBytes(" + Key + "));")]
    [InlineData("readonly byte[] _own = new byte[32]; C() => RandomNumberGenerator.Fill(_own); object Use() => new AesGcm(_own, 16);")]
    [InlineData("readonly byte[] _label = new byte[32], _own = RandomNumberGenerator.GetBytes(32); C() => Encoding.UTF8.GetBytes(" + Key + ", _label); object Use() => HMACSHA256.HashData(_own, _label);")]
    [InlineData("byte[] Make() { var b = new byte[32]; Encoding.UTF8.GetBytes(" + Key + ", b); RandomNumberGenerator.Fill(b); return b; } object Use() => new AesGcm(Make(), 16);")]
    [InlineData("static char[] Separators() => new[] { ' ', ',', ';', ':', '|', '-' }; object Use(string line) => new NetworkCredential(\"a\", line.Split(Separators())[1]);")]
    public Task Is_silent_on_what_fills_elsewhere(string members) => Check<HardcodedCredentialElsewhere>.Code(Usings + "class C { " + members + " }").Silent();

    [Theory]
    [InlineData("""var a = new[] { x, x }; var b = a; b[0] = [|"fake-Pa55!x9"|];""")]
    [InlineData("""var a = new[] { [|"fake-Pa55!x9"|], x }; var b = (string[])a.Clone(); b[0] = x;""")]
    [InlineData("""var a = new[] { [|"fake-Pa55!x9"|], x }; var b = a.ToArray(); b[0] = x;""")]
    [InlineData("""var b = new[] { [|"fake-Pa55!x9"|], x }; var a = new string[2]; b.CopyTo(a, 0); b[0] = x;""")]
    [InlineData("""var b = new System.Collections.Generic.List<string> { [|"fake-Pa55!x9"|], x }; var a = new System.Collections.Generic.List<string>(b); b.Clear();""")]
    [InlineData("""var b = new[] { x, [|"fake-Pa55!x9"|] }; var a = b.AsSpan(1);""")]
    [InlineData("""var a = new[] { x, [|"fake-Pa55!x9"|] }; Array.Reverse(a);""")]
    [InlineData("""var a = new string[2]; Array.Fill(a, [|"fake-Pa55!x9"|]);""")]
    public Task Reports_what_a_copy_keeps(string code) => Check<HardcodedCredential>.Code(Usings + "class C { object A(string x) { " + code + """ return new NetworkCredential("u", a[0]); } }""").Reports();

    [Theory]
    [InlineData("""var a = new[] { "fake-Pa55!x9", x }; var b = a; b[0] = x;""")]
    [InlineData("""var a = new[] { x, x }; var b = (string[])a.Clone(); b[0] = "fake-Pa55!x9";""")]
    [InlineData("""var a = new[] { x, x }; var b = a.ToArray(); b[0] = "fake-Pa55!x9";""")]
    [InlineData("""var b = new[] { "fake-Pa55!x9", x }; var a = new string[2]; b.CopyTo(a, 0); a[0] = x;""")]
    [InlineData("""var b = new[] { x, "fake-Pa55!x9" }; var a = new string[2]; Array.Copy(b, a, 2);""")]
    [InlineData("""var a = new System.Collections.Generic.List<string> { x, x }; var b = new System.Collections.Generic.List<string>(a); b[0] = "fake-Pa55!x9";""")]
    [InlineData("""var a = new[] { "fake-Pa55!x9", x }; Array.Fill(a, x);""")]
    [InlineData("""var a = new[] { "fake-Pa55!x9", x }; Array.Clear(a);""")]
    public Task Is_silent_on_what_a_copy_does_not_have(string code) => Check<HardcodedCredential>.Code(Usings + "class C { object A(string x) { " + code + """ return new NetworkCredential("u", a[0]); } }""").Silent();

    /// <summary>What is computed of a byte is another byte: nobody follows the arithmetic.</summary>
    [Fact]
    public Task Misses_bytes_that_are_decoded_one_by_one() => Check<HardcodedCryptographicKey>
        .Code(Usings + "class C { object A() { var raw = new byte[] { " + Bytes + " }; var key = new byte[16]; for (var i = 0; i < 16; i++) key[i] = (byte)(raw[i] ^ 0x5A); return new AesGcm(key, 16); } }")
        .Silent();

    [Fact]
    public Task Misses_letters_that_are_set_one_by_one() => Check<HardcodedCredential>
        .Code(Usings + """class C { object A() { var p = new char[4]; p[0] = 'f'; p[1] = '4'; p[2] = 'k'; p[3] = 'e'; return new NetworkCredential("app", new string(p)); } }""").Silent();
}
