using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class AllowListOnClientHeaderTests
{
    [Theory]
    [InlineData("""var ip = http.Request.Headers["X-Forwarded-For"].ToString(); if (![|allowed.Contains(ip)|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].FirstOrDefault() ?? ""; if ([|allowed.Contains(ip)|]) { await next(http); return; } http.Response.StatusCode = StatusCodes.Status401Unauthorized;""")]
    [InlineData("""string? ip = http.Request.Headers["CF-Connecting-IP"]; if ([|ip != "198.51.100.7"|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""if (http.Request.Headers.TryGetValue("X-Forwarded-For", out var ip) && [|allowed.Contains(ip.ToString())|]) { await next(http); return; } http.Response.StatusCode = 403;""")]
    [InlineData("""var ip = http.Request.Headers["x-forwarded-for"].ToString().Split(',')[0].Trim(); if (![|allowed.Contains(ip)|]) { throw new UnauthorizedAccessException(); } await next(http);""")]
    [InlineData("""var ip = IPAddress.Parse(http.Request.Headers["X-Client-IP"].ToString()); if (![|ip.Equals(IPAddress.Loopback)|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""var isKnown = [|allowed.Contains(http.Request.Headers["X-Real-IP"].ToString())|]; if (!isKnown) { http.Response.StatusCode = 401; return; } await next(http);""")]
    [InlineData("""if (![|http.Request.Headers["X-Forwarded-For"].ToString().StartsWith("10.")|]) { await http.ForbidAsync(); return; } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); if (!allowed.Any(known => [|known == ip|])) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""if (http.Request.Headers.TryGetValue("X-Real-IP", out var v) && IPAddress.TryParse(v, out var ip) && [|IPAddress.IsLoopback(ip)|]) { await next(http); return; } http.Response.StatusCode = 401;""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); if (http.Request.Path == "/admin" && [|ip != "198.51.100.7"|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); if (!([|ip == "198.51.100.7"|] || ip == "198.51.100.8")) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""if ([|Array.IndexOf(allowed, http.Request.Headers["X-Real-IP"].ToString())|] < 0) { http.Response.StatusCode = 403; return; } await next(http);""")]
    public Task Reports(string statements) => Middleware(statements).Reports();

    [Fact]
    public Task Reports_a_check_of_its_own() =>
        Middleware("""await next(http);""", """static bool IsIpAllowed(HttpContext http, string[] allowed) => [|allowed.Contains(http.Request.Headers["X-Forwarded-For"].ToString())|];""").Reports();

    [Fact]
    public Task Says_the_header() =>
        Middleware("""if (![|allowed.Contains(http.Request.Headers["X-Real-IP"].ToString())|]) { http.Response.StatusCode = 403; return; } await next(http);""")
            .Message("'X-Real-IP' decides who is let in, and every client can write it; use Connection.RemoteIpAddress, with the forwarded-headers middleware and its known proxies")
            .Reports();

    [Theory]
    [InlineData("""var ip = http.Connection.RemoteIpAddress?.ToString() ?? ""; if (!allowed.Contains(ip)) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""Console.WriteLine(http.Request.Headers["X-Forwarded-For"].ToString()); await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Forwarded-For"].ToString(); if (ip == "") { ip = "unknown"; } Console.WriteLine(ip); await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Forwarded-For"].ToString(); if (string.IsNullOrEmpty(ip)) { http.Response.StatusCode = 401; return; } await next(http);""")]
    [InlineData("""var key = http.Request.Headers["X-Api-Key"].ToString(); if (!allowed.Contains(key)) { http.Response.StatusCode = 401; return; } await next(http);""")]
    [InlineData("""var proto = http.Request.Headers["X-Forwarded-Proto"].ToString(); if (proto != "https") { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); var provider = allowed.Contains(ip) ? "azure" : "other"; Console.WriteLine(provider); await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); if (allowed.Contains(ip)) { Console.WriteLine("known"); } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); var path = http.Request.Path.ToString(); if (!allowed.Contains(path)) { http.Response.StatusCode = 403; return; } Console.WriteLine(ip); await next(http);""")]
    [InlineData("""http.Request.Headers["X-Forwarded-For"] = "198.51.100.7"; await next(http);""")]
    [InlineData("""if (http.Request.Headers.ContainsKey("X-Forwarded-For")) { Console.WriteLine("proxied"); } await next(http);""")]
    [InlineData("""var ip = http.Request.Headers["X-Real-IP"].ToString(); if (allowed.Contains(ip)) { http.Response.StatusCode = 429; return; } await next(http);""")]
    [InlineData("""var ip = http.Connection.RemoteIpAddress!.ToString(); if (allowed.Contains(ip)) { ip = http.Request.Headers["X-Forwarded-For"].ToString(); } if (ip != "198.51.100.7") { http.Response.StatusCode = 403; return; } await next(http);""")]
    public Task Is_silent_on(string statements) => Middleware(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() =>
        Middleware("""if (!allowed.Contains(http.Request.Headers["X-Real-IP"].ToString())) { http.Response.StatusCode = 403; return; } await next(http);""").InTestProject().Silent();

    [Theory]
    [InlineData("""if (![|allowed.Contains(ClientAddress(http))|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""var ip = ClientAddress(http); if (![|IsKnown(ip)|]) { http.Response.StatusCode = 403; return; } await next(http);""")]
    public Task Reports_a_header_that_a_helper_reads(string statements) => Middleware(statements, Helpers).Reports();

    [Theory]
    [InlineData("""if (IsBanned(ClientAddress(http))) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData("""if (allowed.Contains(OwnAddress(http))) { await next(http); return; } http.Response.StatusCode = 403;""")]
    public Task Is_silent_on_a_helper(string statements) => Middleware(statements, Helpers).Silent();

    [Fact]
    public Task Misses_a_header_that_another_file_reads() =>
        Middleware("""if (!allowed.Contains(Headers.ClientAddress(http))) { http.Response.StatusCode = 403; return; } await next(http);""").AlsoFile("Headers.cs", """
            using Microsoft.AspNetCore.Http;
            static class Headers { public static string ClientAddress(HttpContext http) => http.Request.Headers["X-Real-IP"].ToString(); }
            """).Silent();

    [Theory]
    [InlineData(
        """if (![|allowed.Contains(http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[0].Trim())|]) { http.Response.StatusCode = 403; return; } await next(http);""",
        """if (!allowed.Contains(http.Connection.RemoteIpAddress?.ToString() ?? "")) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData(
        """var ip = http.Request.Headers["X-Real-IP"].FirstOrDefault() ?? ""; if (![|allowed.Contains(ip)|]) { http.Response.StatusCode = 403; return; } await next(http);""",
        """var ip = http.Connection.RemoteIpAddress?.ToString() ?? ""; if (!allowed.Contains(ip)) { http.Response.StatusCode = 403; return; } await next(http);""")]
    [InlineData(
        """if ([|http.Request.Headers["X-Real-IP"].ToString() != "198.51.100.7"|]) { http.Response.StatusCode = 403; return; } await next(http);""",
        """if ((http.Connection.RemoteIpAddress?.ToString() ?? "") != "198.51.100.7") { http.Response.StatusCode = 403; return; } await next(http);""")]
    public Task Is_fixed_by_asking_for_the_connection(string before, string after) => Middleware(before).FixedBy<AskForConnectionAddress>(Text(after, ""));

    [Fact]
    public Task Is_not_fixed_where_the_header_is_no_text() =>
        Middleware("""if (http.Request.Headers.TryGetValue("X-Forwarded-For", out var ip) && [|allowed.Contains(ip.ToString())|]) { await next(http); return; } http.Response.StatusCode = 403;""").NotFixedBy<AskForConnectionAddress>();

    private const string Helpers = """
        static string ClientAddress(HttpContext http) => http.Request.Headers["X-Real-IP"].FirstOrDefault() ?? http.Connection.RemoteIpAddress!.ToString();
        static string OwnAddress(HttpContext http) => http.Connection.RemoteIpAddress!.ToString();
        static bool IsKnown(string address) => address == "198.51.100.7";
        static bool IsBanned(string address) => address == "198.51.100.7";
        """;

    private static CheckCase Middleware(string statements, string members = "") => Check<AllowListOnClientHeader>.Code(Text(statements, members));

    private static string Text(string statements, string members) => """
        using System;
        using System.Linq;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Http;

        class AddressMiddleware(RequestDelegate next, string[] allowed)
        {
            public async Task InvokeAsync(HttpContext http)
            {

        """ + statements + """

            }

        """ + members + """

        }
        """;
}
