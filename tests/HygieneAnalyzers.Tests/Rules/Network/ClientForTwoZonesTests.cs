using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ClientForTwoZonesTests
{
    private const string In = """await client.GetStringAsync({|also:"https://hr.internal/people"|});""";
    private const string Out = """await client.GetStringAsync([|"https://api.partner.com/v1"|]);""";

    [Fact]
    public Task Reports_a_default_header() => Check<ClientForTwoZones>.Statements($$"""
        var client = new HttpClient();
        {|also:client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input)|};
        {{In}}
        {{Out}}
        """)
        .Message("The authorization header of one client goes to 'hr.internal' in the intranet and to 'api.partner.com' in the public network; use a client of its own for each side")
        .Reports();

    [Theory]
    [InlineData("UseDefaultCredentials = true")]
    [InlineData("Credentials = new NetworkCredential(\"portal\", input)")]
    [InlineData("CookieContainer = new CookieContainer()")]
    public Task Reports_handlers(string setting) => Check<ClientForTwoZones>.Statements($$"""
        var client = new HttpClient(new HttpClientHandler { {|also:{{setting}}|} });
        {{In}}
        {{Out}}
        """).Reports();

    [Fact]
    public Task Reports_certificates() => Check<ClientForTwoZones>.Statements($$"""
        var handler = new HttpClientHandler();
        {|also:handler.ClientCertificates.Add(null!)|};
        var client = new HttpClient(handler);
        {{In}}
        {{Out}}
        """).Reports();

    [Fact]
    public Task Reports_one_handler_below_two_clients() => Check<ClientForTwoZones>.Statements("""
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        var inside = new HttpClient(handler) { BaseAddress = new Uri("https://hr.internal/") };
        var outside = new HttpClient(handler) { BaseAddress = new Uri([|"https://api.partner.com/"|]) };
        """).Reports();

    [Fact]
    public Task Reports_a_field_across_members() => Check<ClientForTwoZones>.Code("""
        using System.Net.Http;
        class Portal
        {
            private static readonly HttpClient Client = new();
            public Portal(string key) => Client.DefaultRequestHeaders.Add("X-Api-Key", key);
            object In() => Client.GetStringAsync("https://hr.internal/people");
            object Out(HttpContent data) => Client.PostAsync([|"https://api.partner.com/v1"|], data);
        }
        """).Reports();

    [Fact]
    public Task Reports_a_base_address_and_an_absolute_url() => Check<ClientForTwoZones>.Code("""
        using System.Net.Http;
        class Portal
        {
            private readonly HttpClient _client;
            public Portal(HttpClient client, string token)
            {
                _client = client;
                _client.BaseAddress = new("https://hr.internal/");
                _client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            }

            object Out() => _client.GetStringAsync([|"https://api.partner.com/v1"|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_web_clients() => Check<ClientForTwoZones>.Statements("""
        var client = new WebClient { UseDefaultCredentials = true };
        client.DownloadString("http://10.1.1.1/people");
        client.DownloadString([|"https://api.partner.com/v1"|]);
        """).Reports();

    [Theory]
    [InlineData("var shared = new System.Net.CookieContainer();", "CookieContainer", "cookies")]
    [InlineData("var shared = new System.Net.NetworkCredential(input, input);", "Credentials", "password")]
    public Task Reports_one_object_in_two_handlers(string declaration, string property, string words) => Check<ClientForTwoZones>.Statements($$"""
        {{declaration}}
        var inside = new HttpClient(new HttpClientHandler { {|also:{{property}} = shared|} }) { BaseAddress = new({|also:"https://hr.internal/"|}) };
        var outside = new HttpClient(new HttpClientHandler { {{property}} = shared }) { BaseAddress = new([|"https://api.partner.com/"|]) };
        """).Message($"The {words} of one client goes to 'hr.internal' in the intranet and to 'api.partner.com' in the public network; use a client of its own for each side").Reports();

    [Fact]
    public Task Is_silent_on_an_object_for_each_handler() => Check<ClientForTwoZones>.Statements("""
        var one = new System.Net.CookieContainer();
        var two = new System.Net.CookieContainer();
        var inside = new HttpClient(new HttpClientHandler { CookieContainer = one }) { BaseAddress = new("https://hr.internal/") };
        var outside = new HttpClient(new HttpClientHandler { CookieContainer = two }) { BaseAddress = new("https://api.partner.com/") };
        """).Silent();

    [Fact]
    public Task Reports_api_keys_by_their_name() => Check<ClientForTwoZones>.Statements("""
        var http = new HttpClient();
        {|also:http.DefaultRequestHeaders.Add("X-Api-Key", input)|};
        await http.GetStringAsync({|also:"https://hr.internal/people"|});
        await http.GetStringAsync([|"https://api.partner.com/v1"|]);
        """).Message("The API key header of one client goes to 'hr.internal' in the intranet and to 'api.partner.com' in the public network; use a client of its own for each side").Reports();

    [Fact]
    public Task Is_silent_without_anything_to_leak() => Check<ClientForTwoZones>.Statements("""
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "text/plain");
        await client.GetStringAsync("https://hr.internal/people");
        await client.GetStringAsync("https://api.partner.com/v1");
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_header_of_one_request() => Check<ClientForTwoZones>.Statements("""
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://hr.internal/people");
        request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        await client.SendAsync(request);
        await client.GetStringAsync("https://api.partner.com/v1");
        """).Silent();

    [Fact]
    public Task Is_silent_on_two_clients() => Check<ClientForTwoZones>.Statements("""
        var inside = new HttpClient { BaseAddress = new Uri("https://hr.internal/") };
        inside.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        var outside = new HttpClient { BaseAddress = new Uri("https://api.partner.com/") };
        outside.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", args[0]);
        """).Silent();

    [Fact]
    public Task Is_silent_on_two_handlers() => Check<ClientForTwoZones>.Statements("""
        var inside = new HttpClient(new HttpClientHandler { UseDefaultCredentials = true });
        await inside.GetStringAsync("https://hr.internal/people");
        var outside = new HttpClient(new HttpClientHandler());
        await outside.GetStringAsync("https://api.partner.com/v1");
        """).Silent();

    [Theory]
    [InlineData("https://api.partner.com/v1", "https://api.other.com/v2")]
    [InlineData("https://hr.internal/v1", "https://10.1.1.1/v2")]
    [InlineData("https://localhost/v1", "https://api.partner.com/v2")]
    [InlineData("https://www.example.com/", "https://hr.internal/")]
    [InlineData("/people", "https://api.partner.com/v2")]
    [InlineData("https://hr.internal/v1", "https://api.partner.com/v1")]
    public Task Is_silent_on_one_side(string first, string second) => Check<ClientForTwoZones>.Statements($$"""
        var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = true });
        await client.GetStringAsync("{{first}}");
        await client.GetStringAsync("{{second}}");
        """).Silent();

    [Fact]
    public Task Is_silent_on_alternatives() => Check<ClientForTwoZones>.Statements("""
        var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = true });
        client.BaseAddress = new Uri(flag ? "https://hr.internal/" : "https://api.partner.com/");
        """).Silent();

    [Fact]
    public Task Is_silent_on_own_account_off() => Check<ClientForTwoZones>.Statements("""
        var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = false });
        await client.GetStringAsync("https://hr.internal/people");
        await client.GetStringAsync("https://api.partner.com/v1");
        """).Silent();

    [Fact]
    public Task Misses_credentials_that_another_type_sets() => Check<ClientForTwoZones>.Code("""
        using System.Net.Http;
        class Portal(HttpClient client)
        {
            object In() => client.GetStringAsync("https://hr.internal/people");
            object Out() => client.GetStringAsync("https://api.partner.com/v1");
        }
        """).Silent();
}
