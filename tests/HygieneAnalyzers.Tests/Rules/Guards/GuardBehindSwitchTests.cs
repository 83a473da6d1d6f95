using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

/// <summary>Guards of the pipeline; those of single checks are in <see cref="GuardBehindSwitchCheckTests"/>.</summary>
public class GuardBehindSwitchTests
{
    [Theory]
    [InlineData("""if ([|!config.GetValue<bool>("DisableAuth")|]) { app.UseAuthentication(); app.UseAuthorization(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Auth:Enabled")|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|config["Mode"] != "open"|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|bool.Parse(config["X"]!)|]) { } else { app.UseAuthorization(); }""")]
    [InlineData("""var skip = config.GetValue("Test", false); if ([|!skip|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Open")|]) { app.MapControllers(); return; } app.UseAuthorization(); app.MapControllers();""")]
    [InlineData("""if ([|Environment.GetEnvironmentVariable("NO_AUTH") is null|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|!args.Contains("--open")|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|!config.GetValue<bool>("Open") || !app.Environment.IsProduction()|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|config.GetSection("Auth").Exists()|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|options.Value.IsSecured|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|Portal.IsOpen|]) { } else { app.UseAuthorization(); }""")]
    [InlineData("""if ([|!Portal.Relaxed|]) { app.UseAuthorization(); }""")]
    [InlineData("""_ = bool.TryParse(config["Open"], out var open); if ([|!open|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|string.Equals(config["Auth"], "on", StringComparison.OrdinalIgnoreCase)|]) { app.UseAuthorization(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Antiforgery")|]) { app.UseAntiforgery(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Ip")|]) { app.UseMiddleware<IpFilterMiddleware>(); }""")]
    [InlineData("""if ([|!IsOpen(config)|]) { app.UseAuthorization(); } static bool IsOpen(IConfiguration c) => c.GetValue<bool>("Open");""")]
    public Task Reports_a_pipeline_guard(string statements) => Program(statements).Reports();

    [Theory]
    [InlineData("""var e = app.MapControllers(); if ([|config.GetValue<bool>("Auth")|]) { e.RequireAuthorization(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Auth")|]) { app.MapControllers().RequireAuthorization(); } else { app.MapControllers(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("Open")|]) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers(); }""")]
    [InlineData("""services.AddAuthorization(o => { if ([|config.GetValue<bool>("Auth")|]) { o.FallbackPolicy = Portal.Signed; } });""")]
    [InlineData("""services.AddAuthorization(o => o.FallbackPolicy = [|config.GetValue<bool>("Open")|] ? null : Portal.Signed);""")]
    [InlineData("""services.AddAuthorization(o => o.AddPolicy("admin", p => p.RequireAssertion(_ => [|options.Value.IsOpen|])));""")]
    [InlineData("""services.AddAuthorization(o => o.AddPolicy("admin", p => p.RequireAssertion(c => [|options.Value.IsOpen|] || c.User.IsInRole("admin"))));""")]
    [InlineData("""services.AddAuthorization(o => o.AddPolicy("admin", p => p.RequireAssertion(c => [|options.Value.IsOpen || c.User.HasClaim("a", "b")|])));""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Open")|]) { o.Filters.Add(new AllowAnonymousFilter()); } });""")]
    [InlineData("""services.AddControllers(o => { if ([|!config.GetValue<bool>("Open")|]) { o.Filters.Add(new AuthorizeFilter()); } });""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Csrf")|]) { o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()); } });""")]
    [InlineData("""services.AddRazorPages(o => { if ([|config.GetValue<bool>("Auth")|]) { o.Conventions.AuthorizeFolder("/Admin"); } });""")]
    public Task Reports_an_endpoint_guard(string statements) => Program(statements).Reports();

    [Fact]
    public Task Says_the_setting_and_what_it_opens() =>
        Program("""if ([|!config.GetValue<bool>("Portal:DisableAuth")|]) { app.UseAuthentication(); }""")
            .Message("The setting 'Portal:DisableAuth' can switch authentication off in every environment; ask for IsDevelopment() as well, or take the switch out").Reports();

    [Theory]
    [InlineData("""if ([|!config.GetValue("DisableAuth", true)|]) { app.UseAuthentication(); }""")]
    [InlineData("""if ([|config.GetValue<bool>("DisableAuth") == false|]) { } else { app.UseAuthentication(); }""")]
    public Task Says_when_it_is_open_by_default(string statements) =>
        Program(statements)
            .Message("The setting 'DisableAuth' can switch authentication off in every environment, and does so unless it is set; ask for IsDevelopment() as well, or take the switch out").Reports();

    [Theory]
    [InlineData("""app.UseAuthentication(); app.UseAuthorization(); app.MapControllers().RequireAuthorization();""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { } else { app.UseAuthentication(); }""")]
    [InlineData("""if (!(app.Environment.IsDevelopment() && config.GetValue<bool>("DisableAuth"))) { app.UseAuthentication(); }""")]
    [InlineData("""if (!app.Environment.IsDevelopment() || config.GetValue<bool>("Auth")) { app.UseAuthentication(); }""")]
    [InlineData("""var open = app.Environment.IsDevelopment() && config.GetValue<bool>("Open"); if (!open) { app.UseAuthentication(); }""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { if (!config.GetValue<bool>("Open")) { app.UseAuthentication(); } } else { app.UseAuthentication(); }""")]
    [InlineData("""if (config.GetValue<bool>("Swagger")) { app.UseStaticFiles(); } app.UseAuthentication();""")]
    [InlineData("""if (config.GetValue<bool>("Azure")) { app.UseAuthentication(); } else { app.UsePortalAuthentication(); }""")]
    [InlineData("""if (config.GetValue<bool>("Cookies")) { app.UseAuthentication(); app.UseStaticFiles(); } else { app.UseAuthentication(); }""")]
    [InlineData("""if (!config.GetValue<bool>("Auth")) { throw new InvalidOperationException("no authentication"); } app.UseAuthentication();""")]
    [InlineData("""if (config.GetValue<bool>("Admin")) { app.UseAuthentication(); app.UseAuthorization(); app.MapControllers(); }""")]
    [InlineData("""if (config.GetValue<bool>("Metrics")) { app.MapGet("/metrics", () => "").RequireAuthorization(); }""")]
    [InlineData("""if (config.GetValue<bool>("PublicHealth")) { app.MapGet("/health", () => "").AllowAnonymous(); } else { app.MapGet("/health", () => "").RequireAuthorization(); }""")]
    [InlineData("""if (config.GetValue<bool>("Hsts")) { app.UseHsts(); app.UseHttpsRedirection(); }""")]
    [InlineData("""if (args.Length > 0) { app.UseAuthentication(); }""")]
    [InlineData("""services.AddAuthorization(o => o.AddPolicy("admin", p => p.RequireAssertion(c => options.Value.IsOpen && c.User.IsInRole("admin"))));""")]
    [InlineData("""services.AddAuthorization(o => o.AddPolicy("any", p => p.RequireAssertion(_ => true)));""")]
    [InlineData("""services.AddAuthorization(o => o.FallbackPolicy = Portal.Signed);""")]
    [InlineData("""services.AddAuthorization(o => o.FallbackPolicy = app.Environment.IsDevelopment() ? null : Portal.Signed);""")]
    [InlineData("""if (config.GetValue<bool>("Log")) { app.UseMiddleware<AccessLogMiddleware>(); }""")]
    [InlineData("""if (config["ConnectionStrings:Main"] is null) { return; } app.MapControllers();""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers(); }""")]
    [InlineData("""if (config.GetSection("Google").Exists()) { services.AddAuthentication().AddCookie("Google"); }""")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Program("""if (!config.GetValue<bool>("DisableAuth")) { app.UseAuthentication(); }""").InTestProject().Silent();

    [Fact]
    public Task Is_silent_where_only_the_environment_decides() => Program("""if (app.Environment.IsProduction()) { app.UseAuthentication(); }""").Silent();

    [Fact]
    public Task Misses_a_switch_that_a_parameter_hands_over() =>
        Program("""Add(app, config.GetValue<bool>("Auth")); static void Add(WebApplication a, bool isOn) { if (isOn) { a.UseAuthentication(); } }""").Silent();

    [Theory]
    [InlineData(
        """if ([|!config.GetValue<bool>("DisableAuth")|]) { app.UseAuthentication(); }""",
        """if (!config.GetValue<bool>("DisableAuth") || !app.Environment.IsDevelopment()) { app.UseAuthentication(); }""")]
    [InlineData(
        """if ([|config.GetValue<bool>("Open")|]) { app.MapControllers(); return; } app.UseAuthorization(); app.MapControllers();""",
        """if (config.GetValue<bool>("Open") && app.Environment.IsDevelopment()) { app.MapControllers(); return; } app.UseAuthorization(); app.MapControllers();""")]
    [InlineData(
        """if ([|config["Mode"] != "open"|]) { app.UseAuthorization(); }""",
        """if ((config["Mode"] != "open") || !app.Environment.IsDevelopment()) { app.UseAuthorization(); }""")]
    public Task Is_fixed_by_asking_for_development(string before, string after) => Program(before).FixedBy<AskForDevelopment>(Text(after));

    private static CheckCase Program(string statements) => Check<GuardBehindSwitch>.Code(Text(statements));

    private static string Text(string statements) => """
        using System;
        using System.Linq;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Authorization;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;

        static class Portal
        {
            public static bool IsOpen { get; set; }
            public const bool Relaxed = false;
            public static AuthorizationPolicy Signed { get; } = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            public static IApplicationBuilder UsePortalAuthentication(this IApplicationBuilder app) => app;
            static void Main() { }

            static void Configure(WebApplication app, IServiceCollection services, IConfiguration config, IOptions<Limits> options, string[] args)
            {

        """ + statements + """

            }
        }
        class Limits { public bool IsOpen { get; set; } public bool IsSecured { get; set; } }
        class IpFilterMiddleware(RequestDelegate next) { public System.Threading.Tasks.Task InvokeAsync(HttpContext context) => next(context); }
        class AccessLogMiddleware(RequestDelegate next) { public System.Threading.Tasks.Task InvokeAsync(HttpContext context) => next(context); }
        """;
}
