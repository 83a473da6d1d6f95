using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class MixedZonesTests
{
    [Fact]
    public Task Reports_two_calls_in_one_method() => Check<MixedZones>.Code(Class("""
        await http.GetStringAsync({|also:"http://hr.internal/people"|});
        await http.GetStringAsync([|"https://api.partner.com/v1"|]);
        """))
        .Message("'Portal' connects to 'hr.internal' in the intranet and to 'api.partner.com' in the public network; give each side a type of its own and let a gateway stand between them")
        .Reports();

    [Fact]
    public Task Reports_top_level_statements() => Check<MixedZones>.Code("""
        using System.Net.Http;
        using var http = new HttpClient();
        await http.GetStringAsync({|also:"http://hr.internal/people"|});
        await http.GetStringAsync([|"https://api.partner.com/v1"|]);
        """).Reports();

    [Fact]
    public Task Reports_once_where_several_members_use_the_public_side() => Check<MixedZones>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Portal(HttpClient http)
        {
            Task<string> In() => http.GetStringAsync({|also:"http://10.1.2.3/people"|});
            Task<string> Out() => http.GetStringAsync([|"https://api.partner.com/v1"|]);
            Task<string> More() => http.GetStringAsync("https://api.partner.com/v2");
            class Inner { Task<string> Out(HttpClient http) => http.GetStringAsync("https://api.other.com/v1"); }
        }
        """).Reports();

    [Fact]
    public Task Reports_hosts_whose_paths_are_known_by_nothing() => Check<MixedZones>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Portal(HttpClient http)
        {
            Task<string> In(string id) => http.GetStringAsync(string.Format({|also:"http://hr.corp/{0}"|}, id));
            Task<string> Out(string id) => http.GetStringAsync(string.Concat([|"https://api.partner.com/"|], id));
        }
        """).Reports();

    [Fact]
    public Task Reports_two_methods_of_one_type() => Check<MixedZones>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Portal(HttpClient http)
        {
            Task<string> In() => http.GetStringAsync("http://10.1.2.3/people");
            Task<string> Out() => http.GetStringAsync([|"https://api.partner.com/v1"|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_partial_types() => Check<MixedZones>.Code("""
        partial class Portal
        {
            System.Threading.Tasks.Task Out(System.Net.Http.HttpClient http) => http.GetStringAsync([|"https://api.partner.com/v1"|]);
        }
        """).AlsoFile("b.cs", """
        partial class Portal
        {
            System.Threading.Tasks.Task In(System.Net.Http.HttpClient http) => http.GetStringAsync({|also:"http://hr.corp/"|});
        }
        """).Reports();

    [Fact]
    public Task Reports_a_share_and_a_public_host() => Check<MixedZones>.Code(Class("""
        var text = System.IO.File.ReadAllText(@"\\fileserver\hr\salaries.csv");
        await http.GetStringAsync([|"https://api.partner.com/v1"|]);
        """)).Reports();

    [Fact]
    public Task Reports_a_database_and_a_public_host() => Check<MixedZones>.Code("""
        using System.Net;
        using System.Data.SqlClient;
        class Portal
        {
            void M()
            {
                using (var connection = new SqlConnection("Server=sql01.corp;Database=hr;Integrated Security=true")) connection.Open();
                using (var client = new WebClient()) client.DownloadString([|"https://api.partner.com/v1"|]);
            }
        }
        """).On(Platform.Net48).Reports();

    [Fact]
    public Task Reports_fields_that_hold_clients() => Check<MixedZones>.Code("""
        using System.Net.Http;
        class Portal
        {
            readonly HttpClient _in = new() { BaseAddress = new("http://hr.internal/") };
            readonly HttpClient _out = new() { BaseAddress = new([|"https://api.partner.com/"|]) };
        }
        """).Reports();

    [Fact]
    public Task Reports_sockets_and_mail() => Check<MixedZones>.Code(Class("""
        new System.Net.Sockets.TcpClient().Connect("192.168.1.4", 22);
        new System.Net.Mail.SmtpClient([|"smtp.partner.com"|]).Dispose();
        """)).Reports();

    [Fact]
    public Task Reports_a_configured_internal_host() => Check<MixedZones>.Code(Class("""
        await http.GetStringAsync("https://hr.acme.com/people");
        await http.GetStringAsync([|"https://api.partner.com/v1"|]);
        """)).Option("hygiene.internal_hosts", "*.acme.com").Reports();

    [Theory]
    [InlineData("""configuration["Services:Hr:Url"]""")]
    [InlineData("""configuration.GetSection("Services")["Hr:Url"]""")]
    [InlineData("""configuration.GetSection("Services").GetSection("Hr").GetValue<string>("Url")""")]
    [InlineData("""configuration["services:hr:url"]""")]
    public Task Reports_hosts_of_the_settings(string read) => Check<MixedZones>.Code($$"""
        using Microsoft.Extensions.Configuration;
        using System.Net.Http;
        class Portal
        {
            public Portal(IConfiguration configuration, HttpClient inside, HttpClient outside)
            {
                inside.BaseAddress = new({|also:{{read}}|} ?? throw new System.InvalidOperationException());
                outside.BaseAddress = new([|"https://api.partner.com/"|]);
            }
        }
        """).File("appsettings.json", """{ "Services": { "Hr": { "Url": "https://hr.internal/" } } }""").Reports();

    [Theory]
    [InlineData("appsettings.Development.json", "https://hr.internal/", "Services:Hr:Url")]
    [InlineData("appsettings.json", "http://localhost:5000/", "Services:Hr:Url")]
    [InlineData("appsettings.json", "#{HrUrl}#", "Services:Hr:Url")]
    [InlineData("appsettings.json", "https://hr.internal/", "Services:Other:Url")]
    public Task Is_silent_on_settings_of_no_zone(string file, string url, string key) => Check<MixedZones>.Code($$"""
        using Microsoft.Extensions.Configuration;
        using System.Net.Http;
        class Portal
        {
            public Portal(IConfiguration configuration, HttpClient inside, HttpClient outside)
            {
                inside.BaseAddress = new(configuration["{{key}}"]!);
                outside.BaseAddress = new("https://api.partner.com/");
            }
        }
        """).File(file, $$"""{ "Services": { "Hr": { "Url": "{{url}}" } } }""").Silent();

    [Theory]
    [InlineData("http://localhost/", "https://api.partner.com/a")]
    [InlineData("http://127.0.0.1/", "https://api.partner.com/a")]
    [InlineData("http://www.example.com/", "http://10.1.1.1/")]
    [InlineData("http://hr.internal/a", "http://10.1.1.1/b")]
    [InlineData("https://api.partner.com/a", "https://api.other.com/b")]
    [InlineData("http://192.0.2.1/", "https://api.partner.com/a")]
    [InlineData("http://10.0.2.2/", "https://api.partner.com/a")]
    [InlineData("http://10.1.1.1:5000/v1/people", "https://api.partner.com:5000/v1/people")]
    [InlineData("http://basket-api/items", "https://api.partner.com/a")]
    public Task Is_silent_on_hosts_that_are_no_mix(string first, string second) => Check<MixedZones>.Code(Class($"""
        await http.GetStringAsync("{first}");
        await http.GetStringAsync("{second}");
        """)).Silent();

    [Theory]
    [InlineData("""await http.GetStringAsync(flag ? "http://10.1.1.1/" : "https://api.partner.com/");""")]
    [InlineData("""if (flag) { await http.GetStringAsync("http://10.1.1.1/"); } else { await http.GetStringAsync("https://api.partner.com/"); }""")]
    [InlineData("""if (flag) { await http.GetStringAsync("http://10.1.1.1/"); return; } await http.GetStringAsync("https://api.partner.com/");""")]
    [InlineData("""http.BaseAddress = new Uri("http://10.1.1.1/"); if (flag) { http.BaseAddress = new Uri("https://api.partner.com/"); }""")]
    [InlineData("""var url = "http://10.1.1.1/"; if (flag) { url = "https://api.partner.com/"; } await http.GetStringAsync(url);""")]
    [InlineData("""switch (args.Length) { case 0: await http.GetStringAsync("http://10.1.1.1/"); break; default: await http.GetStringAsync("https://api.partner.com/"); break; }""")]
    [InlineData("""var r = args.Length switch { 0 => await http.GetStringAsync("http://10.1.1.1/"), _ => await http.GetStringAsync("https://api.partner.com/") };""")]
    public Task Is_silent_on_alternatives(string statements) => Check<MixedZones>.Code(Class(statements)).Silent();

    [Fact]
    public Task Is_silent_on_compiled_alternatives() => Check<MixedZones>.Code(Class("""
        #if DEBUG
        await http.GetStringAsync("http://10.1.1.1/");
        #else
        await http.GetStringAsync("https://api.partner.com/");
        #endif
        """)).Silent();

    [Fact]
    public Task Is_silent_on_registrations() => Check<MixedZones>.Code("""
        using Microsoft.Extensions.DependencyInjection;
        static class Services
        {
            public static void Add(IServiceCollection services)
            {
                services.AddHttpClient("hr", c => c.BaseAddress = new System.Uri("http://hr.internal/"));
                services.AddHttpClient("partner", c => c.BaseAddress = new System.Uri("https://api.partner.com/"));
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_gateway() => Check<MixedZones>.Code("""
        sealed class ZoneGatewayAttribute : System.Attribute { }
        [ZoneGateway]
        class Gateway(System.Net.Http.HttpClient http)
        {
            async System.Threading.Tasks.Task M()
            {
                await http.GetStringAsync("http://hr.internal/people");
                await http.GetStringAsync("https://api.partner.com/v1");
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_two_types_of_one_file() => Check<MixedZones>.Code("""
        class In(System.Net.Http.HttpClient http) { object M() => http.GetStringAsync("http://hr.internal/people"); }
        class Out(System.Net.Http.HttpClient http) { object M() => http.GetStringAsync("https://api.partner.com/v1"); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_nested_types() => Check<MixedZones>.Code("""
        class In(System.Net.Http.HttpClient http)
        {
            object M() => http.GetStringAsync("http://hr.internal/people");
            class Out(System.Net.Http.HttpClient http) { object M() => http.GetStringAsync("https://api.partner.com/v1"); }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_text_that_reaches_no_sink() => Check<MixedZones>.Code("""
        using System.Net;
        class C
        {
            const string Help = "https://docs.partner.com/help";
            static readonly string[] Denied = ["10.0.0.0/8", "192.168.0.0/16"];
            static readonly IPNetwork Private = new(IPAddress.Parse("10.0.0.0"), 8);
            static readonly System.Version Version = new("10.0.0.0");
            void M(System.Net.Http.HttpClient http) => http.GetStringAsync("https://api.partner.com/v1");
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_cors_and_listeners() => Check<MixedZones>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Cors.Infrastructure;
        class C
        {
            void M(CorsPolicyBuilder cors, WebApplication app)
            {
                cors.WithOrigins("https://www.partner.com", "http://hr.internal");
                app.Urls.Add("http://10.1.1.1:80");
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Check<MixedZones>.Code(Class("""
        await http.GetStringAsync("http://hr.internal/people");
        await http.GetStringAsync("https://api.partner.com/v1");
        """)).InTestProject().Silent();

    [Fact]
    public Task Misses_a_public_host_of_which_nothing_is_known() => Check<MixedZones>.Code(Class("""
        await http.GetStringAsync("http://hr.internal/people");
        await http.GetStringAsync(args[0]);
        """)).Silent();

    private static string Class(string statements) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class Portal(HttpClient http)
        {
            async Task M(string[] args, bool flag)
            {
        {{statements}}
            }
        }
        """;
}
