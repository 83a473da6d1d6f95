using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>What a project says of its hosts counts before what they look like, for every rule that asks.</summary>
public class ConfiguredHostsTests
{
    private const string Internal = "hygiene.internal_hosts";
    private const string Public = "hygiene.public_hosts";

    [Theory]
    [InlineData("https://hr.acme.com/people", "https://api.partner.com/v1", Internal, "*.acme.com")]
    [InlineData("https://81.2.69.144/people", "https://api.partner.com/v1", Internal, "81.2.69.0/24")]
    [InlineData("https://acme.blob.core.windows.net/people", "https://api.partner.com/v1", Internal, "acme.blob.core.windows.net")]
    [InlineData("https://hr.corp/people", "https://relay.partner.internal/v1", Public, "*.partner.internal")]
    [InlineData("https://hr.corp/people", "https://10.20.30.40/v1", Public, "10.20.0.0/16")]
    [InlineData("https://hr.corp/people", "https://relay/v1", Public, "relay")]
    [InlineData("https://hr.corp/people", "https://drop.corp/v1", "hygiene.exfiltration_hosts", "drop.corp")]
    public async Task Reports_hosts_that_are_not_what_they_look_like(string inside, string outside, string key, string value)
    {
        await Check<IntranetDataLeaves>.Statements(Sent($"\"{inside}\"", $"\"{outside}\"", "[|new StringContent(people)|]")).Option(key, value).Reports();
        await Check<ClientForTwoZones>.Statements(Shared($"\"{inside}\"", $"[|\"{outside}\"|]")).Option(key, value).Reports();
        await Check<IntranetDataLeavesElsewhere>.Code(Joined(inside, outside, "[|await _a.People()|]")).Option(key, value).Reports();
    }

    [Theory]
    [InlineData("https://hr.corp/people", "https://api.acme.com/v1", Internal, "*.acme.com")]
    [InlineData("https://hr.corp/people", "https://webhook.site/1", Internal, "webhook.site")]
    [InlineData("https://hr.corp/people", "https://81.2.69.144/v1", Internal, "81.2.69.0/24")]
    [InlineData("https://10.20.30.40/people", "https://api.partner.com/v1", Public, "10.20.0.0/16")]
    [InlineData("https://relay.partner.internal/people", "https://api.partner.com/v1", Public, "*.partner.internal")]
    [InlineData("https://relay/people", "https://api.partner.com/v1", Public, "relay")]
    public async Task Is_silent_on_hosts_of_one_side(string inside, string outside, string key, string value)
    {
        await Check<IntranetDataLeaves>.Statements(Sent($"\"{inside}\"", $"\"{outside}\"", "new StringContent(people)")).Option(key, value).Silent();
        await Check<ClientForTwoZones>.Statements(Shared($"\"{inside}\"", $"\"{outside}\"")).Option(key, value).Silent();
        await Check<IntranetDataLeavesElsewhere>.Code(Joined(inside, outside, "await _a.People()")).Option(key, value).Silent();
    }

    [Fact]
    public Task Reports_by_the_options_of_a_folder() => Check<IntranetDataLeaves>.Code("class C { }")
        .AlsoFile("Hr/Sync.cs", Job(Sent("\"https://hr.acme.com/\"", "\"https://api.partner.com/\"", "[|new StringContent(people)|]")))
        .Option(Internal, "*.acme.com", "Hr/**.cs").Reports();

    [Fact]
    public Task Is_silent_on_hosts_that_another_folder_declares() => Check<IntranetDataLeaves>.Code("class C { }")
        .AlsoFile("Crm/Sync.cs", Job(Sent("\"https://hr.acme.com/\"", "\"https://api.partner.com/\"", "new StringContent(people)")))
        .Option(Internal, "*.acme.com", "Hr/**.cs").Silent();

    [Fact]
    public Task Reports_hosts_of_the_settings() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        class Job(IConfiguration configuration, HttpClient http)
        {
            async Task Run()
            {
                var people = await http.GetStringAsync(configuration["Hr"]);
                await http.PostAsync("https://api.partner.com/v1", [|new StringContent(people)|]);
            }
        }
        """).File("appsettings.json", """{ "Hr": "https://hr.acme.com/" }""").Global(Internal, "*.acme.com").Reports();

    [Theory]
    [InlineData("http://legacy/", Internal, "legacy")]
    [InlineData("http://hr.test/", Internal, "*.test")]
    [InlineData("http://relay/", Public, "relay")]
    public Task Reports_clear_text_to_hosts_that_are_declared(string url, string key, string value) => Check<CredentialOverClearText>.Statements($$"""
        var client = new HttpClient { BaseAddress = new Uri([|"{{url}}"|]) };
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        """).Option(key, value).Reports();

    private static string Sent(string inside, string outside, string data) => $$"""
        var http = new HttpClient();
        var people = await http.GetStringAsync({{inside}});
        await http.PostAsync({{outside}}, {{data}});
        """;

    private static string Shared(string inside, string outside) => $$"""
        var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = true });
        await client.GetStringAsync({{inside}});
        await client.GetStringAsync({{outside}});
        """;

    private static string Job(string statements) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job
        {
            async Task Run()
            {
                {{statements}}
            }
        }
        """;

    private static string Joined(string inside, string outside, string data) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class A(HttpClient http) { public Task<string> People() => http.GetStringAsync("{{inside}}"); }
        class B(HttpClient http) { public Task Store(string text) => http.PostAsync("{{outside}}", new StringContent(text)); }
        class Job
        {
            private readonly A _a = new(null!);
            private readonly B _b = new(null!);
            public async Task Run() => await _b.Store({{data}});
        }
        """;
}
