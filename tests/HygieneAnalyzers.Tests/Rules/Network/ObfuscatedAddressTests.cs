using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ObfuscatedAddressTests
{
    [Theory]
    [InlineData("http://0x7f.1/x")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0177.0.0.1")]
    [InlineData("http://192.168.010.1:8080/")]
    [InlineData("https://10.1/admin")]
    [InlineData("https://0xA9FEA9FE/latest")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[64:ff9b::a00:1]/")]
    [InlineData("http://[2002:a00:1::1]/")]
    [InlineData("http://1\uFF10.0.0.1/")]
    [InlineData("http://user@0x7f.0.0.1/")]
    public Task Reports_odd_forms(string url) => Check<ObfuscatedAddress>
        .Statements($"await new HttpClient().GetStringAsync([|\"{url}\"|]);").Reports();

    [Fact]
    public Task Reports_what_it_is() => Check<ObfuscatedAddress>
        .Statements("""await new HttpClient().GetStringAsync([|"http://0x7f.1/x"|]);""")
        .Message("The address '0x7f.1' is 127.0.0.1 (this machine), written in hexadecimal; write it plainly so that readers and filters see where it leads")
        .Reports();

    [Fact]
    public Task Reports_hosts_of_sockets() => Check<ObfuscatedAddress>
        .Statements("""new System.Net.Sockets.TcpClient().Connect([|"010.0.0.1"|], 80);""").Reports();

    [Fact]
    public Task Reports_parsed_addresses() => Check<ObfuscatedAddress>
        .Statements("""new System.Net.Sockets.TcpClient().Connect(new IPEndPoint(IPAddress.Parse([|"0xa.1"|]), 80));""").Reports();

    [Fact]
    public Task Reports_base_addresses_through_locals() => Check<ObfuscatedAddress>.Statements("""
        var url = [|"http://3232235777/"|];
        var client = new HttpClient { BaseAddress = new Uri(url) };
        """).Reports();

    [Fact]
    public Task Reports_interpolated_urls_once() => Check<ObfuscatedAddress>.Statements("""
        var url = $"[|http://0xA.0.0.1/|]{input}";
        await new HttpClient().GetStringAsync(url);
        await new HttpClient().DeleteAsync(url);
        """).Reports();

    [Fact]
    public Task Reports_field_initialisers() => Check<ObfuscatedAddress>.Code("""
        using System.Net.Http;
        class C
        {
            private readonly HttpClient _client = new() { BaseAddress = new System.Uri([|"http://127.1/"|]) };
        }
        """).Reports();

    [Fact]
    public Task Reports_a_constant_of_another_type_where_it_is_used() => Check<ObfuscatedAddress>.Code("""
        class A { public const string Url = "http://0x7f.1/"; }
        class B { void M() => new System.Net.Http.HttpClient().GetAsync([|A.Url|]); }
        """).Reports();

    [Fact]
    public Task Reports_cors_origins() => Check<ObfuscatedAddress>.Statements("""
        new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins("https://a.partner.com", [|"http://0x7f.1"|]);
        """).Reports();

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://10.0.0.1:8080/x")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[2001:4860:4860::8888]/")]
    [InlineData("http://[64:ff9b::808:808]/")]
    [InlineData("http://[2002:808:808::1]/")]
    [InlineData("http://api.partner.com/0x7f.1")]
    [InlineData("http://1.api.partner.com/")]
    [InlineData("http://0.0.0.0:5000")]
    [InlineData("/0x7f.1")]
    [InlineData("http://8080/")]
    [InlineData("http://099.1.1.1/")]
    public Task Is_silent_on_usual_forms(string url) => Check<ObfuscatedAddress>
        .Statements($"await new HttpClient().GetStringAsync(\"{url}\");").Silent();

    [Fact]
    public Task Is_silent_on_text_that_reaches_no_sink() => Check<ObfuscatedAddress>
        .Statements("""Console.WriteLine("http://0x7f.1/" + new Version("1.2.3.04") + new Uri("http://017.0.0.1"));""").Silent();

    [Fact]
    public Task Is_silent_on_ranges_and_proxies() => Check<ObfuscatedAddress>
        .Statements("""new ForwardedHeadersOptions().KnownProxies.Add(IPAddress.Parse("::ffff:10.0.0.1"));""").Silent();

    [Fact]
    public Task Is_silent_on_ports_of_servers() => Check<ObfuscatedAddress>
        .Statements("""new System.Data.SqlClient.SqlConnection("Server=tcp:db.corp,1433;Database=x");""").On(Platform.Net48).Silent();

    [Fact]
    public Task Is_silent_on_versions_and_attributes() => Check<ObfuscatedAddress>.Code("""
        [System.CodeDom.Compiler.GeneratedCode("x", "010.0.0.0")]
        class C { const string AssemblyVersion = "0x1.1"; }
        """).Silent();

    [Fact]
    public Task Misses_addresses_put_together_from_parts() => Check<ObfuscatedAddress>
        .Statements("""await new HttpClient().GetStringAsync("http://0x7f." + input);""").Silent();
}
