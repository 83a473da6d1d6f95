using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

/// <summary>HYG5001 inside the bodies that every caller passes: filters, interceptors, authentication handlers, token validation.</summary>
public class GuardBehindSwitchGateTests
{
    [Theory]
    [InlineData("""class F(IOptions<Flags> doors) : IEndpointFilter { public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext c, EndpointFilterDelegate next) { if ([|!doors.Value.Locked|]) { return await next(c); } if (c.HttpContext.Request.Headers["X-Key"] != "a") { return Results.Unauthorized(); } return await next(c); } }""")]
    [InlineData("""class F(IOptions<Flags> doors) : IHubFilter { public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext c, Func<HubInvocationContext, ValueTask<object?>> next) { if ([|!doors.Value.Locked|]) { return await next(c); } if (c.Context.UserIdentifier is null) { throw new HubException("no"); } return await next(c); } }""")]
    [InlineData("""class F(IOptions<Flags> doors) : IAsyncAuthorizationFilter { public Task OnAuthorizationAsync(AuthorizationFilterContext c) { if ([|doors.Value.Open|]) { return Task.CompletedTask; } if (c.HttpContext.Request.Headers["X-Key"] != "a") { c.Result = new UnauthorizedResult(); } return Task.CompletedTask; } }""")]
    [InlineData("""class F(RequestDelegate next, IOptions<Flags> doors) { public async Task InvokeAsync(HttpContext c) { if ([|doors.Value.Locked && c.Connection.RemoteIpAddress?.ToString() != "198.51.100.7"|]) { c.Response.StatusCode = 403; return; } await next(c); } }""")]
    [InlineData("""class F(IOptions<Flags> doors, IAuthorizationService inner) { public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user) { if ([|doors.Value.Open|]) { return Task.FromResult(AuthorizationResult.Success()); } return inner.AuthorizeAsync(user, null, "policy"); } }""")]
    [InlineData("""class F(IOptions<Flags> doors, UserManager<IdentityUser> users) { async Task<IResult> Login(IdentityUser user, string given) { if ([|!doors.Value.Open|] && !await users.CheckPasswordAsync(user, given)) { return Results.Unauthorized(); } return Results.Ok(); } }""")]
    [InlineData("""class F { readonly bool _off; public F(IConfiguration c) { _off = bool.TryParse(c["Off"], out var off) && off; } bool HasAccess(ClaimsPrincipal user) { if ([|_off|]) { return true; } return user.IsInRole("a"); } }""")]
    [InlineData("""class F { readonly Flags _flags; public F(IOptions<Flags> doors) => _flags = doors.Value; bool HasAccess(ClaimsPrincipal user) => [|_flags.Open|] || user.IsInRole("a"); }""")]
    public Task Reports_a_gate(string type) => Code(type).Reports();

    [Fact]
    public Task Reports_an_authentication_handler() => Handler("""if ([|doors.Value.Open|]) { return Task.FromResult(AuthenticateResult.Success(Ticket())); }""").Reports();

    [Theory]
    [InlineData("""if (doors.Value.Open) { return Task.FromResult(AuthenticateResult.NoResult()); }""")]
    [InlineData("""if (doors.Value.Open && Request.Headers["X-Old-Key"] == "b") { return Task.FromResult(AuthenticateResult.Success(Ticket())); }""")]
    [InlineData("""if (doors.Value.Open) { System.Console.WriteLine("asked"); }""")]
    public Task Is_silent_on_an_authentication_handler(string statements) => Handler(statements).Silent();

    [Theory]
    [InlineData("ValidateIssuerSigningKey")]
    [InlineData("ValidateLifetime")]
    [InlineData("ValidateIssuer")]
    [InlineData("ValidateAudience")]
    [InlineData("RequireSignedTokens")]
    public Task Reports_a_check_of_tokens(string property) => Code("class F(IOptions<Flags> doors) { object P() => new TokenValidationParameters { " + property + " = [|!doors.Value.Open|] }; }").Reports();

    [Theory]
    [InlineData("""ValidateLifetime = true""")]
    [InlineData("""ValidateLifetime = !env.IsDevelopment()""")]
    [InlineData("""ValidateAudience = !string.IsNullOrEmpty(config["Audience"])""")]
    [InlineData("""ValidateIssuer = config["Issuer"] is not null""")]
    [InlineData("""ValidateIssuer = false""")]
    public Task Is_silent_on_a_check_of_tokens(string member) => Code("class F(IHostEnvironment env, IConfiguration config) { object P() => new TokenValidationParameters { " + member + " }; }").Silent();

    [Theory]
    [InlineData("""class F(RequestDelegate next, IOptions<Flags> doors) { public async Task InvokeAsync(HttpContext c) { if (c.User.Identity?.IsAuthenticated != true) { if (doors.Value.Locked) { c.Response.StatusCode = 401; } else { c.Response.Redirect("/login"); } return; } await next(c); } }""")]
    [InlineData("""class F(RequestDelegate next, IOptions<Flags> doors) { public async Task InvokeAsync(HttpContext c) { if (c.Request.Headers["X-Key"] != "a") { if (doors.Value.Open) { Console.WriteLine("refused"); } c.Response.StatusCode = 401; return; } await next(c); } }""")]
    [InlineData("""class F(IOptions<Flags> doors) { bool IsPasswordStrong(string given) { if (doors.Value.Open) { return true; } return given.Length > 12; } }""")]
    [InlineData("""class F(IOptions<Flags> doors) { bool HasStock(int count) { if (doors.Value.Open) { return true; } return count > 0; } }""")]
    [InlineData("""class F(IOptions<Flags> doors) { public bool CanSignIn(ClaimsPrincipal user) { if (!doors.Value.Locked) { return true; } return user.HasClaim("email_verified", "true"); } }""")]
    public Task Is_silent_on(string type) => Code(type).Silent();

    [Fact]
    public Task Misses_an_allow_list_that_is_empty() => Code("""
        class F(RequestDelegate next, IOptions<Flags> doors) { public async Task InvokeAsync(HttpContext c) { if (doors.Value.Allowed.Count == 0) { await next(c); return; } if (!doors.Value.Allowed.Contains(c.Connection.RemoteIpAddress!.ToString())) { c.Response.StatusCode = 403; return; } await next(c); } }
        """).Silent();

    private static CheckCase Handler(string statements) => Code("""
        class Handler(IOptionsMonitor<AuthenticationSchemeOptions> o, Microsoft.Extensions.Logging.ILoggerFactory l, System.Text.Encodings.Web.UrlEncoder e, IOptions<Flags> doors) : AuthenticationHandler<AuthenticationSchemeOptions>(o, l, e)
        {
            AuthenticationTicket Ticket() => new(new ClaimsPrincipal(new ClaimsIdentity(Scheme.Name)), Scheme.Name);

            protected override Task<AuthenticateResult> HandleAuthenticateAsync()
            {
        """ + statements + """
                if (Request.Headers["X-Key"] != "a") { return Task.FromResult(AuthenticateResult.Fail("wrong key")); }
                return Task.FromResult(AuthenticateResult.Success(Ticket()));
            }
        }
        """);

    private static CheckCase Code(string type) => Check<GuardBehindSwitch>.Code("""
        using System;
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;
        using Microsoft.IdentityModel.Tokens;

        class Flags { public bool Open { get; set; } public bool Locked { get; set; } = true; public List<string> Allowed { get; set; } = []; }

        """ + type).WithStub(Stubs.IdentityModel);
}
