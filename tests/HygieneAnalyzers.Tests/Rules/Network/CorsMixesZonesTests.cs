using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class CorsMixesZonesTests
{
    private const string Builder = "new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder()";

    [Fact]
    public Task Reports_a_developers_machine_with_credentials() => Check<CorsMixesZones>
        .Statements($$"""{{Builder}}.WithOrigins([|"http://localhost:3000"|], {|also:"https://www.partner.com"|}).AllowCredentials();""")
        .Message("The policy lets in 'localhost' (this machine) beside the public 'www.partner.com', with credentials; give each zone a policy of its own")
        .Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_as_suggestion_without_credentials() => Check<CorsMixesZones>
        .Statements($$"""{{Builder}}.WithOrigins("https://www.partner.com", [|"http://hr.internal"|]).AllowAnyHeader();""")
        .Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("http://hr.corp")]
    [InlineData("https://10.1.2.3")]
    [InlineData("http://portal")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://*.hr.internal")]
    public Task Reports_near_origins(string origin) => Check<CorsMixesZones>
        .Statements($$"""{{Builder}}.WithOrigins("https://www.partner.com", [|"{{origin}}"|]);""").Reports();

    [Fact]
    public Task Reports_policies_of_the_options() => Check<CorsMixesZones>.Code("""
        using Microsoft.Extensions.DependencyInjection;
        static class Services
        {
            public static void Add(IServiceCollection services) => services.AddCors(options => options.AddPolicy("spa", policy => policy
                .WithOrigins("https://www.partner.com", [|"http://localhost:4200"|])
                .AllowAnyHeader()
                .AllowCredentials()));
        }
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_two_calls_on_one_policy() => Check<CorsMixesZones>.Statements($$"""
        var policy = {{Builder}};
        policy.WithOrigins("https://www.partner.com");
        policy.AllowCredentials();
        policy.WithOrigins([|"http://localhost:3000"|]);
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_lists_in_variables() => Check<CorsMixesZones>.Statements($$"""
        string[] first = ["https://www.partner.com", [|"http://localhost:3000"|]];
        {{Builder}}.WithOrigins(first);
        var second = new[] { "https://www.partner.com", [|"http://localhost:3001"|] };
        {{Builder}}.WithOrigins(second);
        """).Reports();

    [Fact]
    public Task Reports_policies_as_objects() => Check<CorsMixesZones>.Statements("""
        var policy = new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy { SupportsCredentials = true };
        policy.Origins.Add("https://www.partner.com");
        policy.Origins.Add([|"http://hr.internal"|]);
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_what_runs_outside_production() => Check<CorsMixesZones>.Code("""
        using Microsoft.AspNetCore.Cors.Infrastructure;
        using Microsoft.Extensions.Hosting;
        class C
        {
            void M(CorsPolicyBuilder policy, IHostEnvironment environment)
            {
                policy.WithOrigins("https://www.partner.com");
                if (!environment.IsProduction())
                {
                    policy.WithOrigins([|"http://localhost:3000"|]);
                }
            }
        }
        """).Reports();

    [Theory]
    [InlineData("\"https://www.partner.com\", \"https://shop.partner.com\"")]
    [InlineData("\"http://localhost:3000\", \"http://localhost:4200\"")]
    [InlineData("\"http://localhost:3000\", \"http://hr.internal\"")]
    [InlineData("\"http://localhost:3000\", \"https://www.example.com\"")]
    [InlineData("\"https://www.partner.com\", \"https://*.partner.com\"")]
    [InlineData("\"https://www.partner.com\", args[0]")]
    [InlineData("\"https://www.partner.com\", \"null\"")]
    [InlineData("flag ? \"https://www.partner.com\" : \"http://localhost:3000\"")]
    public Task Is_silent_on_one_side(string origins) => Check<CorsMixesZones>.Statements($"{Builder}.WithOrigins({origins}).AllowCredentials();").Silent();

    [Fact]
    public Task Is_silent_in_development() => Check<CorsMixesZones>.Code("""
        using Microsoft.AspNetCore.Cors.Infrastructure;
        using Microsoft.Extensions.Hosting;
        class C
        {
            void M(CorsPolicyBuilder policy, IHostEnvironment environment)
            {
                policy.WithOrigins("https://www.partner.com").AllowCredentials();
                if (environment.IsDevelopment())
                {
                    policy.WithOrigins("http://localhost:3000");
                }
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_opposite_arms() => Check<CorsMixesZones>.Statements($$"""
        var policy = {{Builder}};
        if (flag) { policy.WithOrigins("https://www.partner.com"); } else { policy.WithOrigins("http://localhost:3000"); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_two_policies() => Check<CorsMixesZones>.Statements($$"""
        {{Builder}}.WithOrigins("https://www.partner.com").AllowCredentials();
        {{Builder}}.WithOrigins("http://localhost:3000").AllowCredentials();
        """).Silent();

    [Fact]
    public Task Is_silent_on_policies_of_two_names() => Check<CorsMixesZones>.Code("""
        using Microsoft.Extensions.DependencyInjection;
        static class Services
        {
            public static void Add(IServiceCollection services) => services.AddCors(options =>
            {
                options.AddPolicy("web", p => p.WithOrigins("https://www.partner.com"));
                options.AddPolicy("local", p => p.WithOrigins("http://localhost:3000"));
            });
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_other_lists() => Check<CorsMixesZones>
        .Statements("""new HttpClient().GetAsync("http://localhost:3000"); new HttpClient().GetAsync("https://www.partner.com");""").Silent();

    private const string FromSettings = """
        using Microsoft.AspNetCore.Cors.Infrastructure;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(CorsPolicyBuilder policy, IConfiguration configuration) => policy.WithOrigins(ORIGINS).AllowCredentials();
        }
        """;

    [Theory]
    [InlineData("""[|configuration.GetSection("Cors:Origins").Get<string[]>()|]!""")]
    [InlineData("""{|also:"https://www.partner.com"|}, [|configuration["Cors:Origins:1"]|]!""")]
    public Task Reports_origins_of_the_settings(string origins) => Check<CorsMixesZones>.Code(FromSettings.Replace("ORIGINS", origins, StringComparison.Ordinal))
        .File("appsettings.json", """{ "Cors": { "Origins": [ "https://www.partner.com", "http://hr.corp.local" ] } }""").Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_origins_of_the_constructor() => Check<CorsMixesZones>.Statements("""
        new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder({|also:"https://www.partner.com"|}, [|"http://hr.corp.local"|]).AllowCredentials();
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_origins_of_a_field() => Check<CorsMixesZones>.Code("""
        using Microsoft.AspNetCore.Cors.Infrastructure;
        class C
        {
            static readonly string[] Origins = { "https://www.partner.com", "http://hr.corp.local" };
            void M(CorsPolicyBuilder policy) => policy.WithOrigins([|Origins|]);
        }
        """).Reports();

    [Fact]
    public Task Misses_origins_that_several_files_have_a_say_in() => Check<CorsMixesZones>
        .Code(FromSettings.Replace("ORIGINS", """configuration.GetSection("Cors:Origins").Get<string[]>()!""", StringComparison.Ordinal))
        .File("appsettings.json", """{ "Cors": { "Origins": [ "http://hr.corp.local" ] } }""")
        .File("appsettings.Production.json", """{ "Cors": { "Origins": [ "https://www.partner.com" ] } }""").Silent();
}
