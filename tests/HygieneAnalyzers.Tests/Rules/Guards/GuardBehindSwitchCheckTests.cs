using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

/// <summary>HYG5001 on checks inside methods: handlers, filters, middleware, signatures.</summary>
public class GuardBehindSwitchCheckTests
{
    [Theory]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) { if ([|_options.DisableAuth|]) { return true; } return user.IsInRole("admin"); }""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => [|_options.Relaxed|] || user.IsInRole("admin");""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => user.IsInRole("admin") || [|_options.Relaxed|];""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => [|_options.Relaxed|] ? true : user.IsInRole("admin");""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => [|_options.Strict|] ? user.IsInRole("admin") : true;""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if ([|_options.CheckMac|] && !VerifySignature(body, mac)) { return Results.Unauthorized(); } return Results.Ok(); }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if ([|_options.CheckMac|]) { if (!VerifySignature(body, mac)) { return Results.Unauthorized(); } } return Results.Ok(); }""")]
    [InlineData("""void Pay(byte[] body, byte[] mac) { if ([|_options.CheckMac|]) { EnsureSignature(body, mac); } Book(body); }""")]
    [InlineData("""async Task<IResult> Post(HttpContext http, IAntiforgery antiforgery) { if ([|_options.Csrf|]) { await antiforgery.ValidateRequestAsync(http); } return Results.Ok(); }""")]
    [InlineData("""bool IsKnown(byte[] a, byte[] b) => [|!_options.Strict|] || CryptographicOperations.FixedTimeEquals(a, b);""")]
    [InlineData("""Task<bool> HasPermissionAsync(ClaimsPrincipal user) { if ([|Environment.GetEnvironmentVariable("OPEN") == "1"|]) { return Task.FromResult(true); } return Ask(user); }""")]
    [InlineData("""bool IsIpAddressAllowed(string address) { if ([|!_options.Strict|]) return true; return address == "198.51.100.7"; }""")]
    [InlineData("""bool Passes(ClaimsPrincipal user) => [|_config.GetValue<bool>("Open")|] || user.Identity!.IsAuthenticated;""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if ([|_options.CheckMac|] && !Verify(body, mac)) { return Results.Unauthorized(); } return Results.Ok(); } static bool Verify(byte[] a, byte[] b) => CryptographicOperations.FixedTimeEquals(a, b);""")]
    public Task Reports_a_check(string member) => Service(member).Reports();

    [Fact]
    public Task Reports_a_handler_that_succeeds() => Handler("""if ([|_options.DisableAuth|]) { context.Succeed(requirement); return Task.CompletedTask; }""").Reports();

    [Fact]
    public Task Reports_a_middleware_that_is_stepped_over() => Middleware("""if ([|!_options.Strict|]) { await next(http); return; }""").Reports();

    /// <summary>Both what is answered and what is left out tell of the guard: one switch is one finding all the same.</summary>
    [Fact]
    public Task Reports_a_switch_beside_a_check_once() => Check<GuardBehindSwitch>.Code(Usings + """
        class SupplierGate(RequestDelegate next, IConfiguration configuration)
        {
            public async Task InvokeAsync(HttpContext http)
            {
                if ([|configuration.GetValue<bool>("Gate:NetworkTest")|] || IsSupplierIpAddress(http.Connection.RemoteIpAddress))
                {
                    await next(http);
                    return;
                }
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
            }
            private static bool IsSupplierIpAddress(System.Net.IPAddress? address) => address is not null && System.Net.IPAddress.IsLoopback(address);
        }
        """).Reports();

    [Fact]
    public Task Reports_a_filter_that_returns_early() => Filter("""if ([|!_options.Strict|]) { return; }""").Reports();

    [Fact]
    public Task Reports_a_field_that_is_filled_from_configuration() =>
        Service("""bool IsAdmin(ClaimsPrincipal user) { if ([|_isOpen|]) { return true; } return user.IsInRole("admin"); }""")
            .Message("The setting 'Portal:Open' can switch authorisation off in every environment; ask for IsDevelopment() as well, or take the switch out")
            .Reports();

    [Theory]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) { if (_env.IsDevelopment() && _options.DisableAuth) { return true; } return user.IsInRole("admin"); }""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => (_env.IsDevelopment() && _options.Relaxed) || user.IsInRole("admin");""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => _options.Strict && user.IsInRole("admin");""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) => _options.Strict ? user.IsInRole("admin") : false;""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) { if (user.HasClaim("admin", "yes")) { return true; } return user.IsInRole("admin"); }""")]
    [InlineData("""bool IsAdmin(ClaimsPrincipal user) { if (_options.Relaxed && user.HasClaim("admin", "yes")) { return true; } return user.IsInRole("admin"); }""")]
    [InlineData("""bool UseCache(string key) { if (_options.Relaxed) { return true; } return key.Length > 3; }""")]
    [InlineData("""bool IsAccessLogged(string key) { return true; }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if (!VerifySignature(body, mac)) { return Results.Unauthorized(); } if (_options.Strict) { Book(body); } return Results.Ok(); }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if (!_options.Strict) { return Results.NotFound(); } if (!VerifySignature(body, mac)) { return Results.Unauthorized(); } return Results.Ok(); }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if (!_options.Strict || !VerifySignature(body, mac)) { return Results.Unauthorized(); } return Results.Ok(); }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if (_options.Strict) { if (VerifySignature(body, mac)) { Book(body); } } return Results.Ok(); }""")]
    [InlineData("""IResult Pay(byte[] body, byte[] mac) { if (_options.CheckMac) { EnsureSignature(body, mac); } else { throw new InvalidOperationException(); } return Results.Ok(); }""")]
    [InlineData("""IResult Register() { if (!_options.Strict) { return Results.Forbid(); } return Results.Ok(); }""")]
    [InlineData("""void Show(ClaimsPrincipal user) { if (_options.Strict) { Console.WriteLine(user.IsInRole("admin")); } }""")]
    [InlineData("""void Move(string path) { if (path.Length > 0 && path != _options.Name && _options.Name.Length > 0) { EnsureWriteAccess(path); } } static void EnsureWriteAccess(string path) { }""")]
    [InlineData("""void Move(string path) { if (_options.Strict) { EnsureWriteAccess(path); } } static void EnsureWriteAccess(string path) { }""")]
    [InlineData("""void Send() { if (_options.Strict) { AuthenticateAsync(); } } Task AuthenticateAsync() => Task.CompletedTask;""")]
    [InlineData("""string Name(string book) { if (_options.Strict && !HasAuthor(book)) { return ""; } return book; } static bool HasAuthor(string book) => book.Length > 3;""")]
    [InlineData("""bool IsSignatureRequired(string path) { if (_options.Strict) { return true; } return path.Length > 3; }""")]
    [InlineData("""bool IsTokenExpired(DateTime end) { if (_options.Strict) { return true; } return end < DateTime.UnixEpoch; }""")]
    [InlineData("""string Sign(string path) { if (!_options.Strict && !IsSignatureRequired(path)) { return ""; } return path; } static bool IsSignatureRequired(string path) => path.Length > 3;""")]
    [InlineData("""bool HasRole(string role) { for (var i = 0; i < role.Length; i++) { if (role[i] == 'a') { return true; } } return false; }""")]
    public Task Is_silent_on(string member) => Service(member).Silent();

    [Theory]
    [InlineData("""if (context.User.IsInRole("admin")) { context.Succeed(requirement); }""")]
    [InlineData("""if (_options.Relaxed && context.User.IsInRole("guest")) { context.Succeed(requirement); }""")]
    [InlineData("""if (!_options.IsSetupComplete) { context.Succeed(requirement); }""")]
    [InlineData("""if (_env.IsDevelopment()) { context.Succeed(requirement); }""")]
    [InlineData("""if (_options.DisableAuth) { context.Fail(); }""")]
    public Task Is_silent_on_a_handler(string statements) => Handler(statements).Silent();

    [Theory]
    [InlineData("""if (http.Request.Path == "/health") { await next(http); return; }""")]
    [InlineData("""if (!_options.Strict) { http.Response.StatusCode = 503; return; }""", true)]
    [InlineData("""if (_env.IsDevelopment() && _options.Relaxed) { await next(http); return; }""")]
    public Task Is_silent_on_a_middleware(string statements, bool stops = false) =>
        Middleware(stops ? statements.Replace("return;", "throw new InvalidOperationException();", StringComparison.Ordinal) : statements).Silent();

    [Fact]
    public Task Is_not_fixed_where_no_environment_is_in_reach() => Filter("""if ([|!_options.Strict|]) { return; }""").NotFixedBy<AskForDevelopment>();

    private static CheckCase Service(string member) => Check<GuardBehindSwitch>.Code(Usings + """
        class Gate
        {
            private readonly PortalOptions _options;
            private readonly IHostEnvironment _env;
            private readonly IConfiguration _config;
            private readonly bool _isOpen;

            public Gate(PortalOptions options, IHostEnvironment env, IConfiguration config)
            {
                _options = options; _env = env; _config = config;
                _isOpen = config.GetValue<bool>("Portal:Open");
            }

            public bool Open => _isOpen && _env.IsDevelopment();
            static bool VerifySignature(byte[] body, byte[] mac) => HMACSHA256.HashData(mac, body)[0] == 1;
            static void EnsureSignature(byte[] body, byte[] mac) { if (body.Length != mac.Length) { throw new InvalidOperationException(); } }
            static void Book(byte[] body) { }
            static Task<bool> Ask(ClaimsPrincipal user) => Task.FromResult(user.HasClaim("a", "b"));
        """ + member + "\n}");

    private static CheckCase Handler(string statements) => Check<GuardBehindSwitch>.Code(Usings + """
        class Requirement : IAuthorizationRequirement { }
        class Handler(PortalOptions _options, IHostEnvironment _env) : AuthorizationHandler<Requirement>
        {
            protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
            {
        """ + statements + """
                if (_env.IsProduction() && context.User.HasClaim("portal", "yes")) { context.Succeed(requirement); }
                return Task.CompletedTask;
            }
        }
        """);

    private static CheckCase Middleware(string statements) => Check<GuardBehindSwitch>.Code(Usings + """
        class KeyMiddleware(RequestDelegate next, PortalOptions _options, IHostEnvironment _env)
        {
            public async Task InvokeAsync(HttpContext http)
            {
        """ + statements + """
                if (http.Request.Headers["X-Key"] != _options.Name || _env.IsProduction())
                {
                    http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return;
                }
                await next(http);
            }
        }
        """);

    private static CheckCase Filter(string statements) => Check<GuardBehindSwitch>.Code(Usings + """
        class KeyFilter(PortalOptions _options) : Microsoft.AspNetCore.Mvc.Filters.IAuthorizationFilter
        {
            public void OnAuthorization(Microsoft.AspNetCore.Mvc.Filters.AuthorizationFilterContext context)
            {
        """ + statements + """
                if (context.HttpContext.Request.Headers["X-Key"] != _options.Name)
                {
                    context.Result = new Microsoft.AspNetCore.Mvc.UnauthorizedResult();
                }
            }
        }
        """);

    private const string Usings = """
        using System;
        using System.Security.Claims;
        using System.Security.Cryptography;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Antiforgery;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class PortalOptions
        {
            public bool DisableAuth { get; set; } = Environment.ProcessId > 0;
            public bool Relaxed { get; set; }
            public bool Strict { get; set; } = true;
            public bool CheckMac { get; set; } = true;
            public bool Csrf { get; set; } = true;
            public bool IsSetupComplete { get; set; }
            public string Name { get; set; } = "";
        }

        """;
}
