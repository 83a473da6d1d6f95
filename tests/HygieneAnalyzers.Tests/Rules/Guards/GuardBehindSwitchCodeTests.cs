using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

/// <summary>HYG5001 on guards that only their code tells, and on switches that are no plain condition.</summary>
public class GuardBehindSwitchCodeTests
{
    [Theory]
    [InlineData("""if ([|config.GetValue<bool>("Net:Restrict")|]) { app.UseMiddleware<OfficeOnly>(); } app.MapControllers();""")]
    [InlineData("""if ([|config.GetValue<bool>("On")|]) { app.UseGatekeeper(); } app.MapControllers();""")]
    [InlineData("""if ([|config["Restrict"] == "true"|]) { app.Use(async (http, next) => { if (!IPAddress.IsLoopback(http.Connection.RemoteIpAddress!)) { http.Response.StatusCode = 403; return; } await next(); }); }""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Lan")|]) { o.Filters.Add<LanOnly>(); } });""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Lan")|]) { o.Filters.Add(new LanOnly()); } });""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Lan")|]) { o.Filters.Add(typeof(LanOnly)); } });""")]
    [InlineData("""var g = app.MapGroup("/a"); if ([|config.GetValue<bool>("Lan")|]) { g.AddEndpointFilter(async (c, next) => IPAddress.IsLoopback(c.HttpContext.Connection.RemoteIpAddress!) ? await next(c) : Results.StatusCode(403)); }""")]
    [InlineData("""app.UseWhen(_ => [|!config.GetValue<bool>("Open")|], branch => branch.UseAuthorization()); app.MapControllers();""")]
    [InlineData("""switch ([|config["Mode"]|]) { case "open": break; default: app.UseAuthentication(); app.UseAuthorization(); break; } app.MapControllers();""")]
    [InlineData("""var isSecured = true; if (config["Mode"] == "demo") { isSecured = false; } if ([|isSecured|]) { app.UseAuthorization(); } app.MapControllers();""")]
    [InlineData("""var doors = config.GetSection("Doors").Get<Doors>() ?? new Doors(); if ([|!doors.Open|]) { app.UseAuthorization(); } app.MapControllers();""")]
    [InlineData("""var doors = config.GetSection("Doors").Get<Doors>()!; if ([|!doors.Open|]) { app.UseAuthorization(); } app.MapControllers();""")]
    [InlineData("""app.UseAuthentication(); if ([|!config.GetValue<bool>("X")|]) { app.UseAuthorization(); } app.MapControllers();""")]
    [InlineData("""app.UseAuthentication(); app.UseAuthorization(); if ([|config.GetValue<bool>("Csrf")|]) { app.UseAntiforgery(); }""")]
    [InlineData("""services.AddRazorPages(o => { if ([|config.GetValue<bool>("Kiosk")|]) { o.Conventions.AllowAnonymousToFolder("/"); } });""")]
    [InlineData("""if ([|config.GetValue<bool>("Open")|]) { services.AddSingleton<IAuthorizationHandler, OpenHandler>(); }""")]
    [InlineData("""services.AddControllers(o => { if ([|config.GetValue<bool>("Off")|]) { o.Filters.Add(new IgnoreAntiforgeryTokenAttribute()); } });""")]
    [InlineData("""_ = [|config.GetValue<bool>("Off")|] ? app.MapGroup("/a").AllowAnonymous() : app.MapGroup("/a").RequireAuthorization();""")]
    public Task Reports_a_guard_by_its_code(string statements) => Program(statements).Reports();

    [Theory]
    [InlineData("""app.UseAuthentication(); app.UseAuthorization(); if (config.GetValue<bool>("Lan")) { app.UseMiddleware<OfficeOnly>(); } app.MapControllers();""")]
    [InlineData("""services.AddControllers(o => { if (config.GetValue<bool>("Lan")) { o.Filters.Add<LanOnly>(); } }); app.UseAuthentication(); app.UseAuthorization();""")]
    [InlineData("""if (config.GetValue<bool>("Visits")) { app.UseMiddleware<Visits>(); } app.MapControllers();""")]
    [InlineData("""if (config.GetValue<bool>("Errors")) { app.UseMiddleware<Errors>(); } app.MapControllers();""")]
    [InlineData("""if (config.GetValue<bool>("Down")) { app.Use(async (http, next) => { if (http.Request.Path != "/down") { http.Response.StatusCode = 503; return; } await next(); }); }""")]
    [InlineData("""if (config.GetValue<bool>("Reports")) { app.UseReports(); } app.MapControllers();""")]
    [InlineData("""app.UseWhen(http => http.Request.Path.StartsWithSegments("/api"), branch => branch.UseMiddleware<OfficeOnly>());""")]
    [InlineData("""switch (config["Mode"]) { case "keys": app.UseAuthentication(); break; default: throw new InvalidOperationException(); } app.MapControllers();""")]
    [InlineData("""switch (app.Environment.EnvironmentName) { case "Development": break; default: app.UseAuthentication(); break; } app.MapControllers();""")]
    [InlineData("""var off = false; if (app.Environment.IsDevelopment()) { off = config.GetValue<bool>("NoAuth"); } if (!off) { app.UseAuthorization(); } app.MapControllers();""")]
    [InlineData("""services.AddRazorPages(o => { if (config.GetValue<bool>("SignUp")) { o.Conventions.AllowAnonymousToPage("/Register"); } });""")]
    [InlineData("""if (config.GetValue<bool>("Tenants")) { services.AddSingleton<IAuthorizationHandler, TenantHandler>(); }""")]
    [InlineData("""if (config.GetValue<bool>("Open")) { app.MapGet("/health", () => "").WithMetadata(new AllowAnonymousAttribute()); }""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { services.AddSingleton<IAuthorizationHandler, OpenHandler>(); }""")]
    [InlineData("""if (config.GetValue<bool>("Strict")) { app.MapControllers().RequireAuthorization("strict"); } else { app.MapControllers().RequireAuthorization(); }""")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Reports_a_middleware_of_another_file() => Check<GuardBehindSwitch>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        static class Startup
        {
            static void Configure(WebApplication app, IConfiguration config)
            {
                if ([|config.GetValue<bool>("Restrict")|]) { app.UseDoorkeeper(); }
                app.MapControllers();
            }
        }
        """)
        .AlsoFile("Doorkeeper.cs", """
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            class Doorkeeper(RequestDelegate next)
            {
                public Task InvokeAsync(HttpContext http)
                {
                    if (http.User.Identity?.IsAuthenticated == true) { return next(http); }
                    http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return Task.CompletedTask;
                }
            }
            """)
        .AlsoFile("Extensions.cs", """
            using Microsoft.AspNetCore.Builder;
            static class Extensions { public static IApplicationBuilder UseDoorkeeper(this IApplicationBuilder app) => app.UseMiddleware<Doorkeeper>(); }
            """)
        .Message("The setting 'Restrict' can switch authorisation off in every environment, and does so unless it is set; ask for IsDevelopment() as well, or take the switch out")
        .Reports();

    [Fact]
    public Task Says_that_an_address_check_is_switched() =>
        Program("""if ([|config.GetValue("Restrict", true)|]) { app.UseMiddleware<OfficeOnly>(); } app.MapControllers();""")
            .Message("The setting 'Restrict' can switch the address check off in every environment; ask for IsDevelopment() as well, or take the switch out").Reports();

    [Fact]
    public Task Reports_two_guards_behind_one_switch_once() =>
        Program("""if ([|config.GetValue<bool>("Open")|]) { app.MapControllers().AllowAnonymous(); } else { app.MapControllers().RequireAuthorization(); }""").Reports();

    private static CheckCase Program(string statements) => Check<GuardBehindSwitch>.Code("""
        using System;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Portal
        {
            static void Main() { }
            public static IApplicationBuilder UseGatekeeper(this IApplicationBuilder app) => app.UseMiddleware<OfficeOnly>();
            public static void UseReports(this WebApplication app) { app.UseAuthorization(); app.MapGroup("/reports").RequireAuthorization(); }

            static void Configure(WebApplication app, IServiceCollection services, IConfiguration config)
            {

        """ + statements + """

            }
        }
        class Doors { public bool Open { get; set; } }
        class OfficeOnly(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext http)
            {
                if (http.Connection.RemoteIpAddress?.ToString() != "198.51.100.7") { http.Response.StatusCode = 403; return; }
                await next(http);
            }
        }
        class LanOnly : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) { if (!IPAddress.IsLoopback(context.HttpContext.Connection.RemoteIpAddress!)) { context.Result = new StatusCodeResult(403); } }
            public void OnActionExecuted(ActionExecutedContext context) { }
        }
        class Visits(RequestDelegate next) { public Task InvokeAsync(HttpContext http) { Console.WriteLine(http.Connection.RemoteIpAddress); return next(http); } }
        class Errors(RequestDelegate next) { public async Task InvokeAsync(HttpContext http) { try { await next(http); } catch (UnauthorizedAccessException) { http.Response.StatusCode = 403; } } }
        class OpenHandler : IAuthorizationHandler
        {
            public Task HandleAsync(AuthorizationHandlerContext context) { foreach (var requirement in context.PendingRequirements) { context.Succeed(requirement); } return Task.CompletedTask; }
        }
        class TenantHandler : IAuthorizationHandler
        {
            public Task HandleAsync(AuthorizationHandlerContext context) { foreach (var requirement in context.PendingRequirements) { if (context.User.HasClaim("tenant", "a")) { context.Succeed(requirement); } } return Task.CompletedTask; }
        }
        """);
}
