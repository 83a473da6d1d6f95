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
    public Task Reports_what_wanders_through_types_that_use_no_endpoint() => Check<IntranetDataLeavesElsewhere>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Staff(HttpClient http) { public async Task<string> Read() => await http.GetStringAsync({|also:"http://hr.corp/people"|}); }
        class Desk(Staff staff) { public Task<string> Fetch() => staff.Read(); }
        class Cache(Desk desk) { public string Latest = ""; public async Task Fill() { Latest = await desk.Fetch(); } }
        class Job(Cache cache, Mailbox box) { public Task Run() => box.Put([|cache.Latest|]); }
        class Mailbox(Post post) { public Task Put(string letter) => post.Stamp(letter); }
        class Post(Carrier carrier) { public Task Stamp(string letter) => carrier.Send(letter); }
        class Carrier(HttpClient http) { public async Task Send(string body) => await http.PostAsync({|also:"https://api.partner.com/in"|}, new StringContent(body)); }
        """).Reports();

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

    [Theory]
    [InlineData("class Job(IPeople people, IPartner partner) { string _text = \"\"; async Task Read() => _text = await people.All(); async Task Run() => await partner.Send(1, [|_text|]); }")]
    [InlineData("class Job(IPeople people, IPartner partner) { readonly Queue<string> _queue = new(); async Task Read() => _queue.Enqueue(await people.All()); async Task Run() { var next = _queue.Dequeue(); await partner.Send(1, [|next|]); } }")]
    [InlineData("class Job(IPeople people, IPartner partner) { readonly List<string> _all = new(); async Task Read() => _all.Add(await people.All()); async Task Run() { foreach (var one in _all) { await partner.Send(1, [|one|]); } } }")]
    [InlineData("class Store(IPeople people) { public string Latest { get; private set; } = \"\"; public async Task Refresh() => Latest = await people.All(); } class Job(Store store, IPartner partner) { Task Run() => partner.Send(1, [|store.Latest|]); }")]
    [InlineData("class Buffer(IPartner partner) { readonly List<string> _all = new(); public void Add(string text) => _all.Add(text); public Task Flush() => partner.Send(1, string.Join(\",\", _all)); } class Job(IPeople people, Buffer buffer) { async Task Run() => buffer.Add([|await people.All()|]); }")]
    [InlineData("class Report(string text) { public Task Send(IPartner partner) => partner.Send(1, text); } class Job(IPeople people, IPartner partner) { async Task Run() => await new Report([|await people.All()|]).Send(partner); }")]
    [InlineData("class Report { readonly string _text; public Report(string text) => _text = text; public Task Send(IPartner partner) => partner.Send(1, _text); } class Job(IPeople people, IPartner partner) { async Task Run() => await new Report([|await people.All()|]).Send(partner); }")]
    [InlineData("class Reader(IPeople people) { public bool TryRead(out string text) { text = people.All().Result; return true; } } class Job(Reader reader, IPartner partner) { async Task Run() { if (reader.TryRead(out var text)) { await partner.Send(1, [|text|]); } } }")]
    [InlineData("class Reader(IPeople people) { public async IAsyncEnumerable<string> Read() { yield return await people.All(); } } class Job(Reader reader, IPartner partner) { async Task Run() { await foreach (var text in reader.Read()) { await partner.Send(1, [|text|]); } } }")]
    [InlineData("record Person(string Name); static class Mapper { public static Person Map(string name) => new(name); } class Job(IPeople people, IPartner partner) { async Task Run() { var person = Mapper.Map(await people.All()); await partner.Send(1, [|person.Name|]); } }")]
    public Task Reports_data_that_rests_in_between(string code) => Check(code).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Reports();

    [Theory]
    [InlineData("class Wrap { public string Text { get; set; } = \"\"; } class A(IPeople people) { async Task<Wrap> Run() => new Wrap { Text = await people.All() }; } class B(IPartner partner) { async Task Run(string user) { var wrap = new Wrap { Text = user }; await partner.Send(1, wrap.Text); } }")]
    [InlineData("static class Texts { public static string Clean(string text) => text.Trim(); } class Job(IPeople people, IPartner partner) { async Task Run(string input) { System.Console.WriteLine(Texts.Clean(await people.All())); await partner.Send(1, Texts.Clean(input)); } }")]
    [InlineData("class Rates(HttpClient http) { public Task<string> Of(string currency) => http.GetStringAsync($\"https://api.rates.com/{currency}\"); } class Job(IPeople people, Rates rates, IPartner partner) { async Task Run() => await partner.Send(1, await rates.Of(await people.All())); }")]
    [InlineData("class Cache { readonly Dictionary<string, string> _all = new(); public void Put(string key, string text) => _all[key] = text; public string Get(string key) => _all[key]; } class Job(IPeople people, IPartner partner, Cache cache) { async Task Run(string user) { cache.Put(\"u\", user); System.Console.WriteLine(await people.All()); await partner.Send(1, cache.Get(\"u\")); } }")]
    [InlineData("class Job(IPeople people, IPartner partner) { string _text = \"\"; string _other = \"\"; async Task Read() => _text = await people.All(); async Task Run() { _other = _text.Length.ToString(); await partner.Send(1, \"done\"); } }")]
    public Task Is_silent_on_other_instances_and_other_values(string code) => Check(code).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Silent();

    [Theory]
    [InlineData("protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer(\"Server=sql01.corp.local;Database=hr;Integrated Security=true\");", "")]
    [InlineData("", "s.AddDbContext<Hr>(o => o.UseNpgsql(\"Host=pg.corp.local;Database=hr;Username=u\"));")]
    public Task Reports_rows_of_a_database_context(string configuring, string registration) => Check($$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        class Person { public string Name { get; set; } = ""; }
        class Hr : DbContext { public DbSet<Person> People => null!; {{configuring}} }
        class Job(Hr hr, IPartner partner) { async Task Run() { foreach (var person in hr.People) { await partner.Send(1, [|person.Name|]); } } }
        static class Startup { public static void Add(IServiceCollection s) { {{registration}} } }
        """).AlsoFile("c.cs", Usings + Outside).WithStub(Ef).Reports();

    [Theory]
    [InlineData("s.AddDbContext<Hr>(o => o.UseSqlServer(\"Server=localhost;Database=hr;Integrated Security=true\"));", "person.Name")]
    [InlineData("s.AddDbContext<Hr>(o => o.UseSqlServer(\"Server=sql01.corp.local;Database=hr;Integrated Security=true\"));", "\"done\"")]
    public Task Is_silent_on_other_rows(string registration, string data) => Check($$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        class Person { public string Name { get; set; } = ""; }
        class Hr : DbContext { public DbSet<Person> People => null!; }
        class Job(Hr hr, IPartner partner) { async Task Run() { foreach (var person in hr.People) { await partner.Send(1, {{data}}); } } }
        static class Startup { public static void Add(IServiceCollection s) { {{registration}} } }
        """).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).WithStub(Ef).Silent();

    [Fact]
    public Task Is_silent_through_a_member_that_is_a_gateway() => Check("""
        sealed class ZoneGatewayAttribute : System.Attribute;
        class Gate(HttpClient http) { [ZoneGateway] public Task Send(string text) => http.PostAsync("https://api.partner.com/v1", new StringContent(text)); }
        class Job(IPeople people, Gate gate) { async Task Run() => await gate.Send(await people.All()); }
        """).AlsoFile("b.cs", Usings + Inside).Silent();

    [Fact]
    public Task Misses_members_that_others_fill() => Check("""
        class Letter { public string Text { get; set; } = ""; }
        class Writer(IPeople people) { public async Task Write(Letter letter) => letter.Text = await people.All(); }
        class Job(Writer writer, IPartner partner) { async Task Run() { var letter = new Letter(); await writer.Write(letter); await partner.Send(1, letter.Text); } }
        """).AlsoFile("b.cs", Usings + Inside).AlsoFile("c.cs", Usings + Outside).Silent();

    private const string Usings = "using System.Collections.Generic;\nusing System.Net.Http;\nusing System.Threading.Tasks;\n";

    private static CheckCase Check(string code) => Check<IntranetDataLeavesElsewhere>.Code(Usings + code);

    private static readonly Stub Ef = new("Microsoft.EntityFrameworkCore", """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.DependencyInjection;
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder { }
            public class DbSet<T> : List<T> { }
            public class DbContext { protected virtual void OnConfiguring(DbContextOptionsBuilder o) { } }
            public static class SqlServerDbContextOptionsExtensions { public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder o, string? connectionString) => o; }
            public static class NpgsqlDbContextOptionsBuilderExtensions { public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder o, string? connectionString) => o; }
            public static class Services { public static IServiceCollection AddDbContext<T>(this IServiceCollection s, Action<DbContextOptionsBuilder>? options = null) => s; }
        }
        """);
}
