using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>Endpoints that the using type does not name itself: registered clients, options classes, settings, fields, small methods of its own.</summary>
public class MixedZonesThroughRegistrationsTests
{
    private const string Usings = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        """;

    [Theory]
    [InlineData("""s.AddHttpClient("hr", c => c.BaseAddress = new Uri("http://hr.corp.local/"));""")]
    [InlineData("""s.AddHttpClient("hr", c => { c.Timeout = TimeSpan.FromSeconds(3); c.BaseAddress = new("http://hr.corp.local/"); });""")]
    [InlineData("""s.AddHttpClient("hr").ConfigureHttpClient(c => c.BaseAddress = new Uri("http://hr.corp.local/"));""")]
    [InlineData("""s.AddHttpClient("hr", (p, c) => c.BaseAddress = new Uri(p.GetRequiredService<IConfiguration>()["Services:Hr"]!));""")]
    [InlineData("""s.AddHttpClient("hr", (p, c) => c.BaseAddress = new Uri(p.GetRequiredService<IOptions<HrOptions>>().Value.Url)); s.Configure<HrOptions>(configuration.GetSection("Hr"));""")]
    public Task Reports_named_clients(string registration) => Check("""
        class Portal(IHttpClientFactory factory)
        {
            public async Task Run()
            {
                var hr = factory.CreateClient({|also:"hr"|});
                Console.WriteLine(await hr.GetStringAsync("people"));
                await factory.CreateClient().GetStringAsync([|"https://api.partner.com/v1"|]);
            }
        }
        """, registration).Message("'Portal' connects to 'hr.corp.local' in the intranet and to 'api.partner.com' in the public network; give each side a type of its own and let a gateway stand between them").Reports();

    [Theory]
    [InlineData("""s.AddHttpClient<HrClient>(c => c.BaseAddress = new Uri("http://hr.corp.local/"));""")]
    [InlineData("""s.AddHttpClient<IHr, HrClient>(c => c.BaseAddress = new Uri(configuration["Services:Hr"]!));""")]
    [InlineData("""s.AddHttpClient<HrClient>().ConfigureHttpClient(c => c.BaseAddress = new Uri(configuration.GetSection("Services").GetValue<string>("Hr")!));""")]
    public Task Reports_typed_clients(string registration) => Check("""
        interface IHr { }
        class HrClient : IHr
        {
            private readonly HttpClient _http;
            public HrClient(HttpClient http) => _http = http;
            public Task<string> People() => _http.GetStringAsync({|also:"people"|});
            public Task Log(string text) => new HttpClient().PostAsync([|"https://api.partner.com/log"|], new StringContent(text));
        }
        """, registration).Reports();

    [Theory]
    [InlineData("""s.Configure<HrOptions>(configuration.GetSection("Hr"));""")]
    [InlineData("""s.Configure<HrOptions>(configuration.GetRequiredSection("Hr"));""")]
    [InlineData("""s.AddOptions<HrOptions>().BindConfiguration("Hr").ValidateOnStart();""")]
    [InlineData("""s.AddOptions<HrOptions>().Bind(configuration.GetSection("Hr"));""")]
    [InlineData("""var options = configuration.GetSection("Hr").Get<HrOptions>();""")]
    [InlineData("""var options = new HrOptions(); configuration.Bind("Hr", options);""")]
    [InlineData("""var options = new HrOptions(); configuration.GetSection("Hr").Bind(options);""")]
    public Task Reports_options_classes(string registration) => Check("""
        class Portal
        {
            private readonly HrOptions _options;
            public Portal(IOptions<HrOptions> options) => _options = options.Value;
            public async Task Run(HttpClient http)
            {
                await http.GetStringAsync({|also:_options.Url|});
                await http.GetStringAsync([|"https://api.partner.com/v1"|]);
            }
        }
        """, registration).Reports();

    [Theory]
    [InlineData("options.Value.Url")]
    [InlineData("options.Value.Inner.Url")]
    public Task Reports_sections_within_sections(string read) => Check($$"""
        class Portal(IOptions<HrOptions> options)
        {
            public async Task Run(HttpClient http)
            {
                await http.GetStringAsync($"{{{"{|also:" + read + "|}"}}}/people");
                await http.GetStringAsync([|"https://api.partner.com/v1"|]);
            }
        }
        """, """s.Configure<HrOptions>(configuration.GetSection("Hr"));""").Reports();

    [Theory]
    [InlineData("""private readonly string _hr = {|also:"http://hr.corp.local"|};""", "_hr + \"/people\"")]
    [InlineData("""private const string Hr = {|also:"http://hr.corp.local"|};""", "Hr + \"/people\"")]
    [InlineData("""private const string Hr = {|also:"http://hr.corp.local"|};""", "$\"{Hr}/people/{id}\"")]
    [InlineData("""private static readonly Uri Hr = new({|also:"http://hr.corp.local"|});""", "new Uri(Hr, \"people\")")]
    [InlineData("""private string Hr { get; } = {|also:"http://hr.corp.local"|};""", "Hr + \"/people\"")]
    [InlineData("""private static string Hr => {|also:"http://hr.corp.local"|};""", "Hr + \"/people\"")]
    [InlineData("""private readonly string _host = {|also:"hr.corp.local"|};""", "$\"https://{_host}:8443/people\"")]
    public Task Reports_members_with_one_value(string member, string url) => Check($$"""
        class Portal
        {
            {{member}}
            Task<string> In(HttpClient http, int id) => http.GetStringAsync({{url}});
            Task<string> Out(HttpClient http) => http.GetStringAsync([|"https://api.partner.com/v1"|]);
        }
        """, "").Reports();

    [Fact]
    public Task Reports_settings_kept_in_fields() => Check("""
        class Portal
        {
            private readonly string _hr;
            private readonly string _partner;
            private readonly HttpClient _http = new();
            public Portal(IConfiguration configuration)
            {
                _hr = {|also:configuration["Services:Hr"]|} ?? throw new InvalidOperationException();
                _partner = [|configuration.GetValue<string>("Services:Partner")|]!;
            }

            Task<string> In() => _http.GetStringAsync(_hr);
            Task<string> Out() => _http.GetStringAsync(_partner + "/v1");
        }
        """, "").Reports();

    [Fact]
    public Task Reports_old_settings_files() => Check<MixedZones>.Code("""
        using System.Configuration;
        using System.Data.SqlClient;
        class Portal
        {
            void M(System.Net.WebClient client)
            {
                new SqlConnection({|also:ConfigurationManager.ConnectionStrings["Hr"].ConnectionString|}).Open();
                client.DownloadString([|ConfigurationManager.AppSettings["PartnerUrl"]|]);
            }
        }
        namespace System.Configuration
        {
            public class ConnectionStringSettings { public string ConnectionString { get; set; } }
            public class ConnectionStringSettingsCollection { public ConnectionStringSettings this[string name] => null; }
            public static class ConfigurationManager
            {
                public static System.Collections.Specialized.NameValueCollection AppSettings => null;
                public static ConnectionStringSettingsCollection ConnectionStrings => null;
            }
        }
        """).On(Platform.Net48).File("web.config", """
        <configuration>
          <connectionStrings><add name="Hr" connectionString="Server=sql01.corp.local;Database=hr;Integrated Security=true" /></connectionStrings>
          <appSettings><add key="PartnerUrl" value="https://api.partner.com/v1" /></appSettings>
        </configuration>
        """).Reports();

    [Theory]
    [InlineData("""Task<string> Call(string url) => http.GetStringAsync(url + "/status");""", """{|also:"http://10.0.0.8"|}""", """[|"https://status.partner.com"|]""")]
    [InlineData("""Task<string> Call(Uri url) => http.GetStringAsync(new Uri(url, "status"));""", """new Uri({|also:"http://10.0.0.8"|})""", """new Uri([|"https://status.partner.com"|])""")]
    [InlineData("""Task<string> Call(string host) => http.GetStringAsync($"https://{host}/status");""", """{|also:"10.0.0.8"|}""", """[|"status.partner.com"|]""")]
    public Task Reports_the_calls_of_small_methods(string method, string inside, string outside) => Check($$"""
        class Portal(HttpClient http)
        {
            {{method}}
            async Task Run()
            {
                await Call({{inside}});
                await Call({{outside}});
            }
        }
        """, "").Reports();

    [Fact]
    public Task Reports_all_that_a_loop_goes_through() => Check("""
        class Portal(HttpClient http)
        {
            async Task Run()
            {
                foreach (var url in new[] { {|also:"http://10.1.1.7/a"|}, "http://10.1.1.8/a" }) { await http.GetAsync(url); }
                await http.GetStringAsync([|"https://api.partner.com/v1"|]);
            }
        }
        """, "").Reports();

    [Theory]
    [InlineData("""new System.Net.NetworkInformation.Ping().Send({|also:"10.4.4.4"|});""")]
    [InlineData("""new System.Data.Common.DbConnectionStringBuilder(); new System.Net.Sockets.UdpClient({|also:"10.4.4.4"|}, 514).Dispose();""")]
    [InlineData("""await Flurl.Http.GeneratedExtensions.PostJsonAsync({|also:"http://hr.corp.local/x"|}, "a");""")]
    [InlineData("""var b = new UriBuilder("https", {|also:"hr.corp.local"|}, 8443);""")]
    [InlineData("""var b = new UriBuilder { Scheme = "https", Host = {|also:"hr.corp.local"|} };""")]
    public Task Reports_other_ways_to_name_a_host(string statement) => Check($$"""
        class Portal(HttpClient http) { async Task Run() { {{statement}} await http.GetStringAsync([|"https://api.partner.com/v1"|]); } }
        """, "").WithStub(Stubs.NetworkClients).Reports();

    [Fact]
    public Task Is_silent_on_typed_clients_for_one_side_each() => Check("""
        class HrClient(HttpClient http) { public Task<string> Get() => http.GetStringAsync("people"); }
        class PartnerClient(HttpClient http) { public Task<string> Get() => http.GetStringAsync("people"); }
        class Job(HrClient hr, PartnerClient partner) { async Task Run() { Console.WriteLine(await hr.Get()); Console.WriteLine(await partner.Get()); } }
        """, """
        s.AddHttpClient<HrClient>(h => h.BaseAddress = new Uri("https://hr.corp.local/"));
        s.AddHttpClient<PartnerClient>(h => h.BaseAddress = new Uri("https://api.partner.com/"));
        """).Silent();

    [Theory]
    [InlineData("""s.AddHttpClient("hr", c => c.BaseAddress = new Uri("http://localhost:5000/"));""")]
    [InlineData("""s.AddHttpClient("hr", c => c.BaseAddress = new Uri("https://hr.partner.com/"));""")]
    [InlineData("""s.AddHttpClient("other", c => c.BaseAddress = new Uri("http://hr.corp.local/"));""")]
    [InlineData("""s.AddHttpClient("hr", c => c.BaseAddress = new Uri(configuration["Nowhere"]!));""")]
    [InlineData("""if (configuration["a"] == "b") { s.AddHttpClient("hr", c => c.BaseAddress = new Uri("http://hr.corp.local/")); } else { s.AddHttpClient("hr", c => c.BaseAddress = new Uri("https://hr.partner.com/")); }""")]
    public Task Is_silent_on_named_clients_of_no_other_side(string registration) => Check("""
        class Portal(IHttpClientFactory factory)
        {
            public async Task Run()
            {
                Console.WriteLine(await factory.CreateClient("hr").GetStringAsync("people"));
                await factory.CreateClient().GetStringAsync("https://api.partner.com/v1");
            }
        }
        """, registration).Silent();

    [Theory]
    [InlineData("private string _url = \"http://10.0.0.3/\"; public void UseCloud() { _url = \"https://api.partner.com/\"; }")]
    [InlineData("private readonly string _url; public Portal(bool isCloud) { if (isCloud) { _url = \"https://api.partner.com/\"; } else { _url = \"http://10.0.0.3/\"; } }")]
    [InlineData("private string _url => Environment.MachineName == \"a\" ? \"http://10.0.0.3/\" : \"https://api.partner.com/\";")]
    [InlineData("private static string Of(string s) => s switch { \"dev\" => \"http://10.0.0.3/\", _ => \"https://api.partner.com/\" }; private readonly string _url = Of(\"a\");")]
    public Task Is_silent_on_members_with_alternatives(string member) => Check($$"""
        class Portal { {{member}} Task<string> Run(HttpClient http) => http.GetStringAsync(_url + "x"); }
        """, "").Silent();

    [Fact]
    public Task Is_silent_on_options_that_nobody_uses() => Check("""
        class Portal(IOptions<HrOptions> options, HttpClient http) { Task<string> Run() => http.GetStringAsync("https://api.partner.com/v1"); string Show() => options.Value.Url; }
        """, """s.Configure<HrOptions>(configuration.GetSection("Hr"));""").Silent();

    [Fact]
    public Task Is_silent_on_a_member_that_is_a_gateway() => Check("""
        sealed class ZoneGatewayAttribute : Attribute;
        class Portal(HttpClient http)
        {
            Task<string> In() => http.GetStringAsync("http://hr.corp.local/x");
            [ZoneGateway] Task<string> Out() => http.GetStringAsync("https://api.partner.com/v1");
        }
        """, "").Silent();

    private static CheckCase Check(string code, string registration) => Check<MixedZones>.Code(Usings + code)
        .AlsoFile("Startup.cs", Usings + $$"""
        class Inner { public string Url { get; set; } = ""; }
        class HrOptions { public string Url { get; set; } = ""; public Inner Inner { get; set; } = new(); }
        static class Startup { public static void Add(IServiceCollection s, IConfiguration configuration) { {{registration}} } }
        """)
        .File("appsettings.json", """
        { "Services": { "Hr": "https://hr.corp.local/", "Partner": "https://api.partner.com" }, "Hr": { "Url": "https://hr.corp.local", "Inner": { "Url": "http://10.9.9.9" } } }
        """);
}
