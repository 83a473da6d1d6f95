using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>A request that is made, filled, authorized and sent in different members of one type.</summary>
public class PreparedRequestsTests
{
    private const string Read = """var people = await inside.GetStringAsync("https://hr.corp/people");""";

    [Fact]
    public Task Reports_what_a_method_puts_into_the_request_it_makes() => Check<IntranetDataLeaves>($$"""
        async Task Run()
        {
            {{Read}}
            await outside.SendAsync([|Import(people)|]);
        }

        static HttpRequestMessage Import(string body)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.partner.com/v1");
            request.Content = new StringContent(body);
            return request;
        }
        """).Reports();

    [Fact]
    public Task Reports_what_is_put_into_a_request_that_a_method_made() => Check<IntranetDataLeaves>($$"""
        async Task Run()
        {
            {{Read}}
            var request = Import();
            request.Content = [|new StringContent(people)|];
            await Deliver(request);
        }

        static HttpRequestMessage Import() => new(HttpMethod.Post, "https://api.partner.com/v1");
        Task Deliver(HttpRequestMessage request) => outside.SendAsync(request);
        """).Reports();

    [Fact]
    public Task Reports_what_is_put_into_a_request_in_a_field() => Check<IntranetDataLeaves>($$"""
        private readonly HttpRequestMessage _import = new(HttpMethod.Post, "https://api.partner.com/v1");

        async Task Run()
        {
            {{Read}}
            _import.Content = [|new StringContent(people)|];
            await outside.SendAsync(_import);
        }
        """).Reports();

    [Fact]
    public Task Reports_what_another_method_puts_into_the_request() => Check<IntranetDataLeavesElsewhere>($$"""
        async Task Run()
        {
            {{Read}}
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.partner.com/v1");
            Fill(request, [|people|]);
            await outside.SendAsync(request);
        }

        static void Fill(HttpRequestMessage request, string body) => request.Content = new StringContent(body);
        """).Reports();

    [Fact]
    public Task Reports_an_answer_to_a_request_that_a_method_made() => Check<IntranetDataLeaves>("""
        async Task Run()
        {
            using var answer = await inside.SendAsync(People());
            await outside.PostAsync("https://api.partner.com/v1", [|new StringContent(await answer.Content.ReadAsStringAsync())|]);
        }

        static HttpRequestMessage People() => new(HttpMethod.Get, "https://hr.corp/people");
        """).Reports();

    [Fact]
    public Task Reports_by_the_names_of_clients() => Check<IntranetDataLeaves>("""
        async Task Run(IHttpClientFactory factory)
        {
            using var answer = await factory.CreateClient("hr").SendAsync(new HttpRequestMessage(HttpMethod.Get, "people"));
            var request = new HttpRequestMessage(HttpMethod.Post, "v1") { Content = new StringContent(await answer.Content.ReadAsStringAsync()) };
            await factory.CreateClient("crm").SendAsync([|request|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_absolute_urls_whatever_the_client() => Check<IntranetDataLeaves>("""
        async Task Run(IHttpClientFactory factory)
        {
            using var answer = await factory.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://hr.corp/people"));
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.partner.com/v1") { Content = [|new StringContent(await answer.Content.ReadAsStringAsync())|] };
            await factory.CreateClient("hr").SendAsync(request);
        }
        """).Reports();

    [Fact]
    public Task Reports_the_clients_header_with_requests_of_methods() => Check<ClientForTwoZones>("""
        async Task Run()
        {
            {|also:inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token)|};
            await inside.SendAsync(People());
            await Send(inside, new HttpRequestMessage(HttpMethod.Post, [|"https://api.partner.com/v1"|]));
        }

        static HttpRequestMessage People() => new(HttpMethod.Get, {|also:"https://hr.corp/people"|});
        static Task Send(HttpClient client, HttpRequestMessage request) => client.SendAsync(request);
        """).Reports();

    [Fact]
    public Task Reports_one_token_that_a_method_puts_on_both() => Check<ClientForTwoZones>("""
        async Task Run()
        {
            await inside.SendAsync(Authorized(new HttpRequestMessage(HttpMethod.Get, "https://hr.corp/people")));
            await outside.SendAsync(Authorized(new HttpRequestMessage(HttpMethod.Get, [|"https://api.partner.com/v1"|])));
        }

        HttpRequestMessage Authorized(HttpRequestMessage request)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return request;
        }
        """).Reports();

    [Theory]
    [InlineData("""Authorize(request); await inside.SendAsync(request);""")]
    [InlineData("""inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); await Send(request);""")]
    [InlineData("""request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); await Send(request);""")]
    public Task Reports_clear_text_of_requests_that_methods_make(string statements) => Check<CredentialOverClearText>($$"""
        async Task Run()
        {
            var request = People();
            {{statements}}
        }

        static HttpRequestMessage People() => new(HttpMethod.Get, [|"http://hr.corp/people"|]);
        void Authorize(HttpRequestMessage request) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Task Send(HttpRequestMessage request) => inside.SendAsync(request);
        """).Reports();

    [Theory]
    [InlineData("Create(args[0])", "Create(args[1])", "")]
    [InlineData("new HttpClient()", "new HttpClient()", "first.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", token);")]
    [InlineData("Plain()", "Plain()", "first.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", token);")]
    public Task Is_silent_on_what_each_call_sets_up(string first, string second, string statement) => Check<ClientForTwoZones>($$"""
        async Task Run(string[] args)
        {
            var first = {{first}};
            var second = {{second}};
            {{statement}}
            await Send(first, new HttpRequestMessage(HttpMethod.Get, "https://hr.corp/people"));
            await Send(second, new HttpRequestMessage(HttpMethod.Get, "https://api.partner.com/v1"));
        }

        static Task Send(HttpClient client, HttpRequestMessage request) => client.SendAsync(request);
        static HttpClient Plain() => new();
        static HttpClient Create(string token)
        {
            var client = new HttpClient();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return client;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_tokens_that_are_handed_in() => Check<ClientForTwoZones>("""
        async Task Run(string[] args)
        {
            var people = new HttpRequestMessage(HttpMethod.Get, "https://hr.corp/people");
            Authorize(people, args[0]);
            await inside.SendAsync(people);
            var import = new HttpRequestMessage(HttpMethod.Get, "https://api.partner.com/v1");
            Authorize(import, args[1]);
            await outside.SendAsync(import);
        }

        static void Authorize(HttpRequestMessage request, string token) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        """).Silent();

    [Theory]
    [InlineData("https://api.rates.com/v1", "https://api.partner.com/v2")]
    [InlineData("https://api.rates.com/v1", "https://erp.corp/rates")]
    [InlineData("https://erp.corp/rates", "https://erp.corp/copy")]
    public Task Is_silent_on_answers_that_may_go_there(string from, string to) => Check<IntranetDataLeaves>($$"""
        async Task Run()
        {
            using var answer = await inside.SendAsync(From());
            await outside.SendAsync(To(await answer.Content.ReadAsStringAsync()));
            await inside.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://hr.corp/health"));
            await outside.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.partner.com/health"));
        }

        static HttpRequestMessage From() => new(HttpMethod.Get, "{{from}}");
        static HttpRequestMessage To(string body) => new(HttpMethod.Post, "{{to}}") { Content = new StringContent(body) };
        """).Silent();

    [Fact]
    public Task Is_silent_on_an_answer_to_an_absolute_url_of_a_named_client() => Check<IntranetDataLeaves>("""
        async Task Run(IHttpClientFactory factory)
        {
            using var answer = await factory.CreateClient("hr").SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.rates.com/v1"));
            await outside.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.partner.com/v2") { Content = new StringContent(await answer.Content.ReadAsStringAsync()) });
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_method_that_sends_what_it_is_given() => Check<IntranetDataLeaves>("""
        async Task Run()
        {
            var rates = await Send(new HttpRequestMessage(HttpMethod.Get, "https://api.rates.com/v1"));
            await Send(new HttpRequestMessage(HttpMethod.Post, "https://erp.corp/rates") { Content = new StringContent(rates) });
        }

        async Task<string> Send(HttpRequestMessage request)
        {
            using var answer = await inside.SendAsync(request);
            return await answer.Content.ReadAsStringAsync();
        }
        """).Silent();

    [Fact]
    public Task Misses_what_a_registration_puts_on_a_client() => Check<ClientForTwoZones>("""
        async Task Run(IHttpClientFactory factory)
        {
            var client = factory.CreateClient("hr");
            await client.GetStringAsync("people");
            await client.GetStringAsync("https://api.partner.com/v1");
        }
        """).Silent();

    private static CheckCase Check<T>(string members)
        where T : DiagnosticAnalyzer, new() => Testing.Check<T>.Code($$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;

        static class Setup
        {
            static void Add(IServiceCollection services, string key)
            {
                services.AddHttpClient("hr", client =>
                {
                    client.BaseAddress = new Uri("https://hr.corp/");
                    client.DefaultRequestHeaders.Add("X-Api-Key", key);
                });
                services.AddHttpClient("crm", client => client.BaseAddress = new Uri("https://api.partner.com/"));
            }
        }

        class Job(HttpClient inside, HttpClient outside, string token)
        {
            {{members}}
        }
        """);
}
