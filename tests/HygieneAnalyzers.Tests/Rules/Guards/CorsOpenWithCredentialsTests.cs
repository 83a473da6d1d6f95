using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class CorsOpenWithCredentialsTests
{
    [Theory]
    [InlineData("""p.SetIsOriginAllowed(_ => true).AllowAnyHeader().[|AllowCredentials()|];""")]
    [InlineData("""p.[|AllowCredentials()|].AllowAnyMethod().SetIsOriginAllowed(origin => true);""")]
    [InlineData("""p.AllowAnyOrigin().[|AllowCredentials()|];""")]
    [InlineData("""p.SetIsOriginAllowed(delegate { return true; }); p.AllowAnyHeader(); p.[|AllowCredentials()|];""")]
    [InlineData("""p.SetIsOriginAllowed(IsAllowed).[|AllowCredentials()|]; static bool IsAllowed(string origin) { return true; }""")]
    [InlineData("""p.SetIsOriginAllowed(origin => !string.IsNullOrEmpty(origin)).[|AllowCredentials()|];""")]
    [InlineData("""p.SetIsOriginAllowed(origin => origin != null).[|AllowCredentials()|];""")]
    [InlineData("""if (flag) { p.SetIsOriginAllowed(_ => true).[|AllowCredentials()|]; } else { p.WithOrigins("https://portal.contoso.example").AllowCredentials(); }""")]
    [InlineData("""if (!env.IsProduction()) { p.SetIsOriginAllowed(_ => true).[|AllowCredentials()|]; }""")]
    [InlineData("""var policy = new CorsPolicyBuilder().SetIsOriginAllowed(_ => true).[|AllowCredentials()|].Build();""")]
    [InlineData("""var policy = new CorsPolicy { IsOriginAllowed = _ => true, [|SupportsCredentials = true|] };""")]
    [InlineData("""var policy = new CorsPolicy(); policy.IsOriginAllowed = _ => true; [|policy.SupportsCredentials = true|];""")]
    [InlineData("""p.WithOrigins("*").[|AllowCredentials()|];""")]
    public Task Reports(string statements) => Policy(statements).Reports();

    [Theory]
    [InlineData("""http.Response.Headers["Access-Control-Allow-Origin"] = http.Request.Headers["Origin"]; [|http.Response.Headers["Access-Control-Allow-Credentials"] = "true"|];""")]
    [InlineData("""var origin = http.Request.Headers.Origin.ToString(); if (!string.IsNullOrEmpty(origin)) { http.Response.Headers.AccessControlAllowOrigin = origin; [|http.Response.Headers.AccessControlAllowCredentials = "true"|]; }""")]
    [InlineData("""http.Response.Headers.Append("Access-Control-Allow-Origin", http.Request.Headers["Origin"]); [|http.Response.Headers.Append("Access-Control-Allow-Credentials", "true")|];""")]
    public Task Reports_an_origin_that_is_sent_back(string statements) => Policy(statements).Reports();

    [Theory]
    [InlineData("""var origin = http.Request.Headers.Origin.ToString(); if (known.Contains(origin)) { http.Response.Headers.AccessControlAllowOrigin = origin; http.Response.Headers.AccessControlAllowCredentials = "true"; }""")]
    [InlineData("""http.Response.Headers.AccessControlAllowOrigin = "https://portal.contoso.example"; http.Response.Headers.AccessControlAllowCredentials = "true";""")]
    [InlineData("""http.Response.Headers.AccessControlAllowOrigin = http.Request.Headers.Origin;""")]
    public Task Is_silent_on_headers(string statements) => Policy(statements).Silent();

    [Fact]
    public Task Says_what_opens_it() =>
        Policy("""p.SetIsOriginAllowed(_ => true).[|AllowCredentials()|];""")
            .Message("Every origin is allowed (the predicate of SetIsOriginAllowed is always true) and its requests carry the visitor's credentials; name the origins or leave the credentials out")
            .Reports();

    [Theory]
    [InlineData("""p.SetIsOriginAllowed(_ => true).AllowAnyHeader();""")]
    [InlineData("""p.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod();""")]
    [InlineData("""p.AllowAnyOrigin().DisallowCredentials();""")]
    [InlineData("""p.WithOrigins("https://portal.contoso.example").AllowCredentials();""")]
    [InlineData("""p.SetIsOriginAllowedToAllowWildcardSubdomains().WithOrigins("https://*.contoso.example").AllowCredentials();""")]
    [InlineData("""p.SetIsOriginAllowed(origin => new Uri(origin).Host == "portal.contoso.example").AllowCredentials();""")]
    [InlineData("""p.SetIsOriginAllowed(origin => new Uri(origin).IsLoopback).AllowCredentials();""")]
    [InlineData("""p.SetIsOriginAllowed(IsAllowed).AllowCredentials(); static bool IsAllowed(string origin) { if (origin.Length > 100) { return false; } return true; }""")]
    [InlineData("""p.SetIsOriginAllowed(_ => false).AllowCredentials();""")]
    [InlineData("""if (env.IsDevelopment()) { p.SetIsOriginAllowed(_ => true).AllowCredentials(); }""")]
    [InlineData("""if (flag) { p.AllowAnyOrigin(); } else { p.WithOrigins("https://portal.contoso.example").AllowCredentials(); }""")]
    [InlineData("""var other = new CorsPolicyBuilder(); other.AllowAnyOrigin(); p.WithOrigins("https://portal.contoso.example").AllowCredentials();""")]
    [InlineData("""var policy = new CorsPolicy { IsOriginAllowed = _ => true, SupportsCredentials = false };""")]
    [InlineData("""var policy = new CorsPolicy { IsOriginAllowed = o => o == "https://portal.contoso.example", SupportsCredentials = true };""")]
    public Task Is_silent_on(string statements) => Policy(statements).Silent();

    [Fact]
    public Task Is_silent_on_two_policies() => Policy("").AlsoFile("Setup.cs", """
        using Microsoft.Extensions.DependencyInjection;
        static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddCors(o =>
            {
                o.AddPolicy("public", p => p.AllowAnyOrigin());
                o.AddPolicy("portal", p => p.WithOrigins("https://portal.contoso.example").AllowCredentials());
            });
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Policy("""p.SetIsOriginAllowed(_ => true).AllowCredentials();""").InTestProject().Silent();

    [Fact]
    public Task Misses_a_policy_opened_in_another_method() =>
        Policy("""Open(p).AllowCredentials(); static CorsPolicyBuilder Open(CorsPolicyBuilder policy) => policy.SetIsOriginAllowed(_ => true);""").Silent();

    [Theory]
    [InlineData("""p.SetIsOriginAllowed(_ => true).AllowAnyHeader().[|AllowCredentials()|];""", """p.SetIsOriginAllowed(_ => true).AllowAnyHeader();""")]
    [InlineData("""p.[|AllowCredentials()|].AllowAnyMethod().SetIsOriginAllowed(origin => true);""", """p.AllowAnyMethod().SetIsOriginAllowed(origin => true);""")]
    [InlineData("""var policy = new CorsPolicy { IsOriginAllowed = _ => true, [|SupportsCredentials = true|] };""", """var policy = new CorsPolicy { IsOriginAllowed = _ => true };""")]
    public Task Is_fixed_by_leaving_the_credentials_out(string before, string after) => Policy(before).FixedBy<DropCredentials>(Text(after));

    private static CheckCase Policy(string statements) => Check<CorsOpenWithCredentials>.Code(Text(statements));

    private static string Text(string statements) => """
        using System;
        using System.Linq;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Cors.Infrastructure;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Program
        {
            static void Main() { }

            static void Configure(CorsPolicyBuilder p, IWebHostEnvironment env, bool flag, HttpContext http, string[] known)
            {

        """ + statements + """

            }
        }
        """;
}
