using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>HYG4002 where the URL of a request carries what it tells.</summary>
public class IntranetDataInQueriesTests
{
    [Theory]
    [InlineData("""await outside.GetAsync($"https://api.partner.com/v1?email={[|person.Email|]}");""")]
    [InlineData("""await outside.GetAsync($"https://api.partner.com/v1?q={[|Uri.EscapeDataString(person.Email)|]}");""")]
    [InlineData("""await outside.GetStringAsync("https://api.partner.com/v1?size=1&ssn=" + [|person.Code|]);""")]
    [InlineData("""var url = "https://api.partner.com/v1?date_of_birth=" + [|person.Code|]; await outside.GetAsync(new Uri(url));""")]
    [InlineData("""var builder = new UriBuilder("https://api.partner.com/v1"); builder.Query = $"iban={[|person.Code|]}"; await outside.GetAsync(builder.Uri);""")]
    [InlineData("""await outside.GetAsync(QueryHelpers.AddQueryString("https://api.partner.com/v1", "phone", [|person.Code|]));""")]
    [InlineData("""await outside.GetAsync(QueryHelpers.AddQueryString("https://api.partner.com/v1", new Dictionary<string, string?> { ["phone"] = [|person.Code|] }));""")]
    [InlineData("""var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["salary"] = [|person.Code|] }); var query = await form.ReadAsStringAsync(); await outside.GetAsync($"https://api.partner.com/v1?{query}");""")]
    [InlineData("""await outside.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"https://api.partner.com/v1?email={[|person.Email|]}"));""")]
    public Task Reports_what_tells_of_a_person(string statements) => Check("https://hr.corp/people", statements).Reports();

    [Theory]
    [InlineData("""await outside.GetAsync($"https://api.partner.com/v1?city={person.City}&code={person.Code}");""")]
    [InlineData("""await outside.GetAsync($"https://api.partner.com/v1/{person.City}");""")]
    [InlineData("""await outside.GetAsync("https://api.partner.com/v1?email=info@partner.com");""")]
    [InlineData("""await outside.GetAsync($"https://api.partner.com/v1?email={mine}");""")]
    [InlineData("""await inside.GetAsync($"https://erp.corp/v1?email={person.Email}");""")]
    [InlineData("""var builder = new UriBuilder("https://api.partner.com/v1") { Query = "className=" + person.Code }; await outside.GetAsync(builder.Uri);""")]
    [InlineData("""await outside.GetAsync(QueryHelpers.AddQueryString("https://api.partner.com/v1", "city", person.City));""")]
    [InlineData("""Console.WriteLine($"https://api.partner.com/v1?email={person.Email}"); await outside.GetAsync("https://api.partner.com/v1");""")]
    public Task Is_silent_on_what_is_asked_for(string statements) => Check("https://hr.corp/people", statements).Silent();

    [Fact]
    public Task Is_silent_on_people_of_the_public_network() =>
        Check("https://api.rates.com/people", """await outside.GetAsync($"https://api.partner.com/v1?email={person.Email}"); await inside.GetAsync("https://hr.corp/");""").Silent();

    [Fact]
    public Task Misses_what_no_name_tells() =>
        Check("https://hr.corp/people", """await outside.GetAsync($"https://api.partner.com/v1?d={Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(person))}");""").Silent();

    private static CheckCase Check(string source, string statements) => Testing.Check<IntranetDataLeaves>.Code($$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.WebUtilities;

        class Person { public string Email { get; set; } = ""; public string City { get; set; } = ""; public string Code { get; set; } = ""; }

        class Job(HttpClient inside, HttpClient outside)
        {
            async Task Run(string mine)
            {
                var person = (await inside.GetFromJsonAsync<Person>("{{source}}"))!;
                {{statements}}
            }
        }
        """);
}
