using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>Objects that stand for one service: OData containers, what generators write, SOAP.</summary>
public class ServiceClientsTests
{
    private const string InContainer = """var hr = new Container(new Uri("https://erp.corp.local/odata"));""";
    private const string OutContainer = """var crm = new Container(new Uri("https://odata.partner.com/v4"));""";

    [Fact]
    public Task Reports_what_goes_from_container_to_container() => Check<IntranetDataLeaves>($$"""
        {{InContainer}}
        {{OutContainer}}
        foreach (var person in await hr.People.ExecuteAsync())
        {
            crm.AddToPeople([|new Person { Name = person.Name }|]);
            crm.AddObject("People", [|person|]);
        }

        await crm.SaveChangesAsync();
        """).Reports();

    [Fact]
    public Task Reports_what_generated_clients_pass_on() => Check<IntranetDataLeaves>("""
        var hr = new HrClient("https://hr.corp.local/", new HttpClient());
        var crm = new CrmClient(new HttpClient()) { BaseUrl = "https://api.partner.com/" };
        foreach (var person in await hr.PeopleAsync())
        {
            await crm.ImportAsync([|person|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_what_soap_passes_on() => Check<IntranetDataLeaves>("""
        var hr = new HrSoapClient(new EndpointAddress("https://hr.corp.local/soap"));
        var crm = new HrSoapClient(new EndpointAddress("https://soap.partner.com/"));
        await crm.RegisterAsync([|await hr.AllAsync()|]);
        """).Reports();

    [Fact]
    public Task Reports_one_account_for_two_containers() => Check<ClientForTwoZones>("""
        var account = new NetworkCredential("svc", input);
        var hr = new Container(new Uri("https://erp.corp.local/odata")) { Credentials = account };
        var crm = new Container(new Uri([|"https://odata.partner.com/v4"|])) { Credentials = account };
        """).Reports();

    [Fact]
    public Task Reports_one_client_below_two_generated_ones() => Check<ClientForTwoZones>("""
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        var hr = new HrClient("https://hr.corp.local/", http);
        var crm = new CrmClient(http) { BaseUrl = [|"https://api.partner.com/"|] };
        """).Reports();

    [Fact]
    public Task Reports_both_sides_in_one_type() => Check<MixedZones>($$"""
        {{InContainer}}
        var crm = new CrmClient(new HttpClient()) { BaseUrl = [|"https://api.partner.com/"|] };
        """).Reports();

    [Theory]
    [InlineData("""await crm.People.AddQueryOption("name", (await hr.People.ExecuteAsync()).First().Name).ExecuteAsync();""")]
    [InlineData("""foreach (var person in await crm.People.ExecuteAsync()) hr.AddToPeople(person);""")]
    [InlineData("""crm.AddToPeople(new Person { Name = input });""")]
    public Task Is_silent_on_containers_that_take_no_data_in(string statement) => Check<IntranetDataLeaves>($$"""
        {{InContainer}}
        {{OutContainer}}
        {{statement}}
        """).Silent();

    [Theory]
    [InlineData("""await crm.PeopleAsync((await hr.PeopleAsync()).First().Name);""")]
    [InlineData("""foreach (var person in await crm.PeopleAsync()) await hr.ImportAsync(person);""")]
    public Task Is_silent_on_generated_clients_that_are_asked(string statement) => Check<IntranetDataLeaves>($$"""
        var hr = new HrClient("https://hr.corp.local/", new HttpClient());
        var crm = new CrmClient(new HttpClient()) { BaseUrl = "https://api.partner.com/" };
        {{statement}}
        """).Silent();

    [Theory]
    [InlineData("input", "args[0]")]
    [InlineData("input", "input + input")]
    public Task Is_silent_on_accounts_of_their_own(string first, string second) => Check<ClientForTwoZones>($$"""
        var hr = new Container(new Uri("https://erp.corp.local/odata")) { Credentials = new NetworkCredential("svc", {{first}}) };
        var crm = new Container(new Uri("https://odata.partner.com/v4")) { Credentials = new NetworkCredential("svc", {{second}}) };
        """).Silent();

    [Fact]
    public Task Is_silent_on_clients_of_their_own() => Check<ClientForTwoZones>("""
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        var hr = new HrClient("https://hr.corp.local/", http);
        var crm = new CrmClient(new HttpClient()) { BaseUrl = "https://api.partner.com/" };
        """).Silent();

    [Fact]
    public Task Misses_addresses_of_classes_that_say_nothing_of_a_generator() => Check<MixedZones>($$"""
        {{InContainer}}
        var crm = new HandWritten("https://api.partner.com/", new HttpClient());
        """).Silent();

    private static CheckCase Check<T>(string statements)
        where T : DiagnosticAnalyzer, new() => Testing.Check<T>.Code($$"""
        using System;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.ServiceModel;
        using System.Threading.Tasks;
        using Default;
        using Described;
        using Soap;
        class C
        {
            async Task M(string input, string[] args)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """).WithStub(Stubs.ServiceClients);
}
