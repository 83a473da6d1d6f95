using HygieneAnalyzers.CodeFixes.Fixes.Network;
using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Fixes.Network;

public class NetworkFixTests
{
    [Theory]
    [InlineData("\"http://0x7f.1/x\"", "\"http://127.0.0.1/x\"")]
    [InlineData("@\"http://[::ffff:10.0.0.1]/\"", "@\"http://10.0.0.1/\"")]
    [InlineData("\"http://2130706433:8080/\"", "\"http://127.0.0.1:8080/\"")]
    public Task Writes_addresses_plainly(string before, string after) => Check<ObfuscatedAddress>
        .Statements($"await new HttpClient().GetStringAsync([|{before}|]);").FixedBy<WriteAddressPlainly>($"await new HttpClient().GetStringAsync({after});");

    [Fact]
    public Task Writes_addresses_in_interpolations_plainly() => Check<ObfuscatedAddress>
        .Statements("""await new HttpClient().GetStringAsync($"[|http://0xA.1/|]{input}");""")
        .FixedBy<WriteAddressPlainly>("""await new HttpClient().GetStringAsync($"http://10.0.0.1/{input}");""");

    [Fact]
    public Task Leaves_addresses_of_other_files_alone() => Check<ObfuscatedAddress>
        .Code("class B { void M() => new System.Net.Http.HttpClient().GetAsync([|A.Url|]); }").AlsoFile("a.cs", """class A { public const string Url = "http://0x7f.1/"; }""")
        .NotFixedBy<WriteAddressPlainly>();

    [Fact]
    public Task Encrypts_connections() => Check<CredentialOverClearText>.Statements("""
        var request = new HttpRequestMessage(HttpMethod.Get, [|"http://api.partner.com/v1"|]);
        request.Headers.Add("X-Api-Key", input);
        """).FixedBy<EncryptConnection>("""
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.partner.com/v1");
        request.Headers.Add("X-Api-Key", input);
        """);

    [Fact]
    public Task Leaves_ports_alone() => Check<CredentialOverClearText>.Statements("""
        var request = new HttpRequestMessage(HttpMethod.Get, [|"http://api.partner.com:8080/v1"|]);
        request.Headers.Add("X-Api-Key", input);
        """).NotFixedBy<EncryptConnection>();

    [Fact]
    public Task Removes_origins() => Check<CorsMixesZones>
        .Statements("""new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins([|"http://localhost:3000"|], "https://www.partner.com");""")
        .FixedBy<RemoveOrigin>("""new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins("https://www.partner.com");""");

    [Fact]
    public Task Leaves_origins_of_variables_alone() => Check<CorsMixesZones>.Statements("""
        var origins = new[] { "https://www.partner.com", [|"http://localhost:3001"|] };
        new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins(origins);
        """).NotFixedBy<RemoveOrigin>();

    [Theory]
    [InlineData("""builder.WebHost.UseUrls([|"http://0.0.0.0:5000"|]);""", """builder.WebHost.UseUrls("http://localhost:5000");""")]
    [InlineData("""builder.WebHost.UseUrls([|"http://*:5000"|]);""", """builder.WebHost.UseUrls("http://localhost:5000");""")]
    [InlineData("""builder.WebHost.ConfigureKestrel(o => [|o.ListenAnyIP(5000)|]);""", """builder.WebHost.ConfigureKestrel(o => o.ListenLocalhost(5000));""")]
    [InlineData("""new System.Net.Sockets.TcpListener([|System.Net.IPAddress.Any|], 1);""", """new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 1);""")]
    public Task Listens_on_loopback(string before, string after) => Check<ListenerOnEveryInterface>.Code(Listener(before))
        .Option("hygiene.zone", "intranet").FixedBy<ListenOnLoopback>(Listener(after));

    [Fact]
    public Task Marks_the_gateway() => Check<ZoneCrossedWithoutGateway>.Code("""
        namespace Acme.Hr
        {
            /// <summary>What a type is for stays above it.</summary>
            class Payroll
            {
                object A() => new Acme.Web.[|Site|]();
                object B() => new Acme.Web.[|Site|]();
            }
        }
        """ + Zones).Option("hygiene.zone_namespaces", "Acme.Hr.** = intranet, Acme.Web.** = public").FixedBy<MarkGateway>("""
        namespace Acme.Hr
        {
            /// <summary>What a type is for stays above it.</summary>
            [ZoneGateway]
            class Payroll
            {
                object A() => new Acme.Web.Site();
                object B() => new Acme.Web.Site();
            }
        }
        """ + Zones);

    [Fact]
    public Task Marks_no_gateway_without_the_attribute() => Check<ZoneCrossedWithoutGateway>
        .Code("namespace Acme.Hr { class Payroll { object M() => new Acme.Web.[|Site|](); } } namespace Acme.Web { public class Site { } }")
        .Option("hygiene.zone_namespaces", "Acme.Hr.** = intranet, Acme.Web.** = public").NotFixedBy<MarkGateway>();

    [Fact]
    public Task Declares_the_zone_of_the_neighbours() => Check<CodeWithoutZone>.Code("""
        namespace Acme.Hr
        {
            [NetworkZone("plant")]
            class A { }

            public class [|B|] { }
        }
        """ + Zones).Option("hygiene.zone_namespaces", "Acme.Web.** = public").FixedBy<DeclareZone>("""
        namespace Acme.Hr
        {
            [NetworkZone("plant")]
            class A { }

            [NetworkZone("plant")]
            public class B { }
        }
        """ + Zones);

    [Fact]
    public Task Declares_no_zone_without_the_attribute() => Check<CodeWithoutZone>
        .Code("class [|B|] { } namespace Acme.Web { class C { } }").Option("hygiene.zone_namespaces", "Acme.Web.** = public").NotFixedBy<DeclareZone>();

    private const string Zones = """

        namespace Acme.Web { public class Site { } }
        [System.AttributeUsage(System.AttributeTargets.All)] sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }
        [System.AttributeUsage(System.AttributeTargets.All)] sealed class ZoneGatewayAttribute : System.Attribute { }
        """;

    private static string Listener(string statement) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder) { {{statement}} } }
        """;
}
