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
    public Task Is_silent_on(string statements) => Middleware(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() =>
        Middleware("""if (!allowed.Contains(http.Request.Headers["X-Real-IP"].ToString())) { http.Response.StatusCode = 403; return; } await next(http);""").InTestProject().Silent();

    [Fact]
    public Task Misses_a_header_that_a_helper_reads() =>
        Middleware("""if (!allowed.Contains(Address(http))) { http.Response.StatusCode = 403; return; } await next(http);""", """static string Address(HttpContext http) => http.Request.Headers["X-Real-IP"].ToString();""").Silent();

    private static CheckCase Middleware(string statements, string members = "") => Check<AllowListOnClientHeader>.Code("""
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
        """);
}
