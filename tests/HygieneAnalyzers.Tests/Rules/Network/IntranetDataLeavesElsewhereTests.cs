using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class IntranetDataLeavesElsewhereTests
{
    private const string Inside = """
        interface IPeople { Task<string> All(); }
        class People(HttpClient http) : IPeople { public Task<string> All() => http.GetStringAsync("https://hr.internal/people"); }
        """;

    private const string Outside = """
        interface IPartner { Task Send(int id, string text); }
        class Partner(HttpClient http) : IPartner { public Task Send(int id, string text) => http.PostAsync("https://api.partner.com/v1", new StringContent(text)); }
        """;

    [Fact]
    public Task Reports_data_of_another_method() => Check("""
        class Job(HttpClient http)
        {
            Task<string> People() => http.GetStringAsync("https://hr.internal/people");
            async Task Run() => await http.PostAsync("https://api.partner.com/v1", [|new StringContent(await People())|]);
        }
        """)
        .Message("Data from 'hr.internal' in the intranet, read in 'Job.People', is sent to 'api.partner.com' in the public network by 'Job.Run'; keep it inside, or let a declared gateway decide what may leave")
        .Reports();

    [Theory]
    [InlineData("class Job(People people, Partner partner) { async Task Run() => await partner.Send(1, [|await people.All()|]); }")]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() => await partner.Send(1, [|await people.All()|]); }")]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() { var text = await people.All(); await partner.Send(1, [|text.Trim()|]); } }")]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() { var list = new List<string>(); list.Add(await people.All()); await partner.Send(text: [|string.Join(\",\", list)|], id: 1); } }")]
    public Task Reports_types_in_between(string job) => Check(job).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Reports();

    [Fact]
    public Task Reports_through_forwarding_methods() => Check("""
        class Facade(IPeople people, IPartner partner)
        {
            public Task<string> Names() => people.All();
            public Task Publish(string text) => partner.Send(1, text);
        }
        class Job(Facade facade) { async Task Run() => await facade.Publish([|await facade.Names()|]); }
        """).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Reports();

    [Fact]
    public Task Reports_base_classes() => Check("""
        abstract class Source { public abstract Task<string> Read(); }
        class HrSource(HttpClient http) : Source { public override Task<string> Read() => http.GetStringAsync("https://hr.corp/people"); }
        class Job(Source source, HttpClient http) { async Task Run() => await http.PostAsync("https://api.partner.com/v1", [|new StringContent(await source.Read())|]); }
        """).Reports();

    [Fact]
    public Task Reports_a_parameter_that_is_sent() => Check("""
        class Job(HttpClient http)
        {
            async Task Run() => await Upload([|await http.GetStringAsync("https://hr.internal/people")|]);
            Task Upload(string text) => http.PostAsync("https://api.partner.com/v1", new StringContent(text));
        }
        """).Reports();

    [Theory]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() { await people.All(); await partner.Send(1, \"text\"); } }")]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() => await partner.Send((await people.All()).Length, \"text\"); }")]
    [InlineData("class Job(IPeople people) { async Task Run() => System.Console.WriteLine(await people.All()); }")]
    [InlineData("class Job(IPartner partner) { async Task Run(string text) => await partner.Send(1, text); }")]
    [InlineData("class Job(IPeople people, IPartner partner) { async Task Run() { var text = await people.All(); text = \"text\"; await partner.Send(1, text); } }")]
    public Task Is_silent_on_other_data(string job) => Check(job).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Silent();

    [Fact]
    public Task Is_silent_on_what_one_method_shows_itself() => Check("""
        class Job(HttpClient http)
        {
            async Task Run() => await http.PostAsync("https://api.partner.com/v1", new StringContent(await http.GetStringAsync("https://hr.internal/people")));
        }
        """).Silent();

    [Fact]
    public Task Is_silent_through_a_gateway() => Check("""
        sealed class ZoneGatewayAttribute : System.Attribute;
        [ZoneGateway] class Gate(HttpClient http) { public Task Send(string text) => http.PostAsync("https://api.partner.com/v1", new StringContent(text)); }
        class Job(IPeople people, Gate gate) { async Task Run() => await gate.Send(await people.All()); }
        """).AlsoFile("b.cs", Usings + Inside).Silent();

    [Theory]
    [InlineData("https://localhost/people", "https://api.partner.com/v1")]
    [InlineData("https://hr.internal/people", "https://erp.internal/v1")]
    [InlineData("https://api.other.com/people", "https://api.partner.com/v1")]
    [InlineData("https://hr.internal/people", "https://www.example.com/v1")]
    public Task Is_silent_on_other_pairs(string from, string to) => Check($$"""
        class Job(HttpClient http)
        {
            Task<string> People() => http.GetStringAsync("{{from}}");
            async Task Run() => await http.PostAsync("{{to}}", new StringContent(await People()));
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Check("class Job(IPeople people, IPartner partner) { async Task Run() => await partner.Send(1, await people.All()); }")
        .AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).InTestProject().Silent();

    [Fact]
    public Task Misses_data_that_rests_in_a_field() => Check("""
        class Job(IPeople people, IPartner partner)
        {
            string _text = "";
            async Task Read() => _text = await people.All();
            async Task Run() => await partner.Send(1, _text);
        }
        """).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Silent();

    private const string Usings = "using System.Collections.Generic;\nusing System.Net.Http;\nusing System.Threading.Tasks;\n";

    private static CheckCase Check(string code) => Check<IntranetDataLeavesElsewhere>.Code(Usings + code);
}
