using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class EndpointInWrongZoneTests
{
    [Fact]
    public Task Reports_a_public_host_in_the_intranet() => Check<EndpointInWrongZone>.Code(Call("""[|"https://api.partner.com/v1"|]"""))
        .Option("hygiene.zone", "intranet")
        .Message("Code of the zone 'intranet' connects to 'api.partner.com', which lies in the public network; go through a gateway, or move the code to the zone it belongs to").Reports();

    [Fact]
    public Task Reports_an_intranet_host_in_the_public_zone() => Check<EndpointInWrongZone>.Code(Call("""[|"https://hr.internal/people"|]"""))
        .Option("hygiene.zone", "public")
        .Message("Code of the zone 'public' connects to 'hr.internal', which lies in the intranet; go through a gateway, or move the code to the zone it belongs to").Reports();

    [Theory]
    [InlineData("hygiene.zone", "internal")]
    [InlineData("hygiene.zone_namespaces", "Acme.** = intranet")]
    [InlineData("hygiene.zone_namespaces", "Acme.Hr = intranet, Acme.Web.** = public")]
    [InlineData("hygiene.zone_namespaces", "Acme.* = intranet")]
    [InlineData("hygiene.zone_namespaces", "Acme.** = public, Acme.Hr.** = intranet")]
    public Task Reports_in_zones_of_folders_and_namespaces(string key, string value) =>
        Check<EndpointInWrongZone>.Code(Call("""[|"https://webhook.site/1"|]""")).Option(key, value).Reports();

    [Fact]
    public Task Reports_in_zones_of_some_folders_only() => Check<EndpointInWrongZone>.Code("class A { }")
        .AlsoFile("Hr/a.cs", Call("""[|"https://api.partner.com/v1"|]"""))
        .AlsoFile("Web/b.cs", """class B { void M(System.Net.Http.HttpClient http) => http.GetAsync("https://api.partner.com/v1"); }""")
        .Option("hygiene.zone", "intranet", "Hr/**.cs").Reports();

    [Theory]
    [InlineData("[NetworkZone(\"intranet\")] class C", "")]
    [InlineData("class C", "[NetworkZone(\"intranet\")] ")]
    public Task Reports_in_zones_of_attributes(string type, string member) => Check<EndpointInWrongZone>.Code($$"""
        sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }
        {{type}} { {{member}}void M(System.Net.Http.HttpClient http) => http.GetAsync([|"https://api.partner.com/v1"|]); }
        """).Reports();

    [Fact]
    public Task Reports_in_the_zone_of_the_assembly() => Check<EndpointInWrongZone>.Code("""
        [assembly: NetworkZone("intranet")]
        [System.AttributeUsage(System.AttributeTargets.All)] sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }
        class C { void M(System.Net.Http.HttpClient http) => http.GetAsync([|"https://api.partner.com/v1"|]); }
        """).Reports();

    [Theory]
    [InlineData("intranet", "https://hr.internal/")]
    [InlineData("intranet", "https://localhost/")]
    [InlineData("intranet", "https://basket-api/")]
    [InlineData("intranet", "https://www.example.com/")]
    [InlineData("public", "https://api.partner.com/")]
    [InlineData("public", "https://localhost/")]
    [InlineData("public", "https://basket-api/")]
    [InlineData("public", "https://192.0.2.1/")]
    [InlineData("gateway", "https://hr.internal/")]
    [InlineData("gateway", "https://api.partner.com/")]
    public Task Is_silent_on_hosts_of_the_zone(string zone, string url) => Check<EndpointInWrongZone>.Code(Call($"\"{url}\"")).Option("hygiene.zone", zone).Silent();

    [Fact]
    public Task Is_silent_without_zones() => Check<EndpointInWrongZone>.Code(Call("\"https://api.partner.com/v1\"")).Silent();

    [Fact]
    public Task Is_silent_on_other_namespaces() => Check<EndpointInWrongZone>.Code(Call("\"https://api.partner.com/v1\""))
        .Option("hygiene.zone_namespaces", "Acme.Hr.* = intranet, Acme.Hrm = intranet, Ac.** = intranet").Silent();

    [Fact]
    public Task Is_silent_in_a_gateway() => Check<EndpointInWrongZone>.Code("""
        sealed class ZoneGatewayAttribute : System.Attribute { }
        [ZoneGateway] class C { void M(System.Net.Http.HttpClient http) => http.GetAsync("https://api.partner.com/v1"); }
        """).Option("hygiene.zone", "intranet").Silent();

    [Fact]
    public Task Is_silent_on_text_that_reaches_no_sink() => Check<EndpointInWrongZone>
        .Statements("""Console.WriteLine("https://api.partner.com/v1");""").Option("hygiene.zone", "intranet").Silent();

    private static string Call(string url) => $$"""
        namespace Acme.Hr { class C { void M(System.Net.Http.HttpClient http) => http.GetAsync({{url}}); } }
        """;
}
