using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ConfigurationMixesZonesTests
{
    [Fact]
    public Task Reports_destinations_of_one_cluster() => Check<ConfigurationMixesZones>.File("appsettings.json", """
        {
          "ReverseProxy": {
            "Clusters": {
              "hr": {
                "Destinations": {
                  "first": { "Address": "{|also:https://hr.internal/|}" },
                  "second": { "Address": "[|https://hr.partner.com/|]" }
                }
              }
            }
          }
        }
        """)
        .Message("'ReverseProxy:Clusters:hr:Destinations' holds 'hr.partner.com' in the public network beside 'hr.internal' in the intranet; keep the members of one cluster or list in one zone")
        .Reports();

    [Theory]
    [InlineData("""new Dictionary<string, DestinationConfig> { ["a"] = new() { Address = {|also:"http://10.0.4.10:5000/"|} }, ["b"] = new() { Address = [|"https://backend.partner.com/"|] } }""")]
    [InlineData("""new Dictionary<string, DestinationConfig> { { "a", new DestinationConfig { Address = {|also:"http://hr.corp.local/"|} } }, { "b", new DestinationConfig { Address = [|"https://backend.partner.com/"|] } } }""")]
    public Task Reports_destinations_in_code(string destinations) => Check<ConfigurationMixesZones>.Code($$"""
        using System.Collections.Generic;
        using Yarp.ReverseProxy.Configuration;
        class C { object M() => {{destinations}}; }
        """).WithStub(Stubs.NetworkClients).Reports();

    [Fact]
    public Task Is_silent_on_clusters_for_one_side_each() => Check<ConfigurationMixesZones>.Code("""
        using System.Collections.Generic;
        using Yarp.ReverseProxy.Configuration;
        class C
        {
            object A() => new Dictionary<string, DestinationConfig> { ["a"] = new() { Address = "http://10.0.4.10:5000/" } };
            object B() => new Dictionary<string, DestinationConfig> { ["b"] = new() { Address = "https://backend.partner.com/" } };
        }
        """).WithStub(Stubs.NetworkClients).Silent();

    [Theory]
    [InlineData("""{ "Backends": [ "https://10.1.2.3/", "[|https://api.partner.com/|]" ] }""")]
    [InlineData("""{ "Backends": [ { "Url": "https://hr/" }, { "Url": "[|https://api.partner.com/|]" } ] }""")]
    [InlineData("""{ "Cors": { "AllowedOrigins": [ "[|https://www.partner.com|]", "https://hr.corp" ] } }""")]
    [InlineData("""{ "Elastic": { "Nodes": [ "es1.corp:9200", "[|es2.partner.com:9200|]" ] } }""")]
    [InlineData("""{ "Kafka": { "BootstrapServers": "k1.corp:9092,[|k2.partner.com|]:9092" } }""")]
    [InlineData("""{ "Mongo": { "Hosts": "10.1.1.1, [|db.partner.com|]" } }""")]
    public Task Reports_lists_and_pools(string json) => Check<ConfigurationMixesZones>.File("appsettings.json", json).Reports();

    [Fact]
    public Task Reports_environment_files() => Check<ConfigurationMixesZones>
        .File("appsettings.Production.json", """{ "Backends": [ "https://10.1.2.3/", "[|https://api.partner.com/|]" ] }""").Reports();

    [Fact]
    public Task Reports_configured_hosts() => Check<ConfigurationMixesZones>
        .File("appsettings.json", """{ "Backends": [ "https://a.acme.com/", "[|https://api.partner.com/|]" ] }""")
        .Global("hygiene.internal_hosts", "*.acme.com").Reports();

    [Theory]
    [InlineData("""{ "Hr": { "Url": "https://hr.internal/" }, "Partner": { "Url": "https://api.partner.com/" } }""")]
    [InlineData("""{ "HrUrl": "https://hr.internal/", "PartnerUrl": "https://api.partner.com/" }""")]
    [InlineData("""{ "Backends": [ "https://a.internal/", "https://b.internal/" ] }""")]
    [InlineData("""{ "Backends": [ "https://a.partner.com/", "https://b.partner.com/" ] }""")]
    [InlineData("""{ "Backends": [ "http://localhost:5000/", "https://b.partner.com/" ] }""")]
    [InlineData("""{ "Backends": [ "https://www.example.com/", "https://10.1.1.1/" ] }""")]
    [InlineData("""{ "Client": { "RedirectUris": [ "https://hr.internal/", "https://www.partner.com/" ] } }""")]
    [InlineData("""{ "ValidIssuers": [ "https://sso.internal/", "https://sso.partner.com/" ] }""")]
    [InlineData("""{ "KnownProxies": [ "10.0.0.1", "8.8.8.8" ], "DeniedHosts": [ "10.0.0.1", "www.partner.com" ] }""")]
    [InlineData("""{ "Names": [ "hr.internal", "www.partner.com" ] }""")]
    [InlineData("""{ "Versions": [ "10.0.0.0", "11.2.3.4" ] }""")]
    [InlineData("""{ "Clusters": { "a": { "Destinations": { "d": { "Address": "https://hr.internal/" } } }, "b": { "Destinations": { "d": { "Address": "https://api.partner.com/" } } } } }""")]
    [InlineData("""{ "Text": "hr.internal, www.partner.com" }""")]
    [InlineData("""{ "Backends": [ "https://{tenant}/", "https://b.partner.com/", "#{Host}#" ] }""")]
    public Task Is_silent_on_what_is_no_mix(string json) => Check<ConfigurationMixesZones>.File("appsettings.json", json).Silent();

    [Fact]
    public Task Is_silent_on_two_files() => Check<ConfigurationMixesZones>
        .File("appsettings.json", """{ "Backends": [ "https://hr.internal/" ] }""")
        .File("appsettings.Production.json", """{ "Backends": [ "https://api.partner.com/" ] }""").Silent();

    [Fact]
    public Task Is_silent_on_ignored_settings() => Check<ConfigurationMixesZones>
        .File("appsettings.json", """{ "Backends": [ "https://10.1.2.3/", "https://api.partner.com/" ] }""")
        .Global("hygiene.ignored_paths", "Backends").Silent();

    [Fact]
    public Task Is_silent_on_a_broken_file() => Check<ConfigurationMixesZones>.File("appsettings.json", """{ "Backends": [ "https://10.1.2.3/", """).Silent();

    [Fact]
    public Task Misses_settings_that_code_puts_into_one_list() => Check<ConfigurationMixesZones>
        .File("appsettings.json", """{ "Backend1": "https://10.1.2.3/", "Backend2": "https://api.partner.com/" }""").Silent();
}
