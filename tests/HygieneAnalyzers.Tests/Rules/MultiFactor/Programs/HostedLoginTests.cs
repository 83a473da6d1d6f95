using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Logins in every kind of host: token servers, remote procedure calls, hubs, background services, filters, handlers.</summary>
public class HostedLoginTests
{
    [Fact]
    public Task Reports_duende_ropc() => Web("""
        using Duende.IdentityServer.Validation; using Duende.IdentityServer.Models;
        public class ResourceOwnerPasswordValidator(UserManager<IdentityUser> users) : IResourceOwnerPasswordValidator
        {
            public async Task ValidateAsync(ResourceOwnerPasswordValidationContext context)
            {
                var user = await users.FindByNameAsync(context.UserName);
                if (user != null && await {|HYG2008:users.CheckPasswordAsync(user, context.Password)|})
                {
                    context.Result = {|HYG3004:new GrantValidationResult(user.Id, "pwd")|};
                    return;
                }
                context.Result = new GrantValidationResult(TokenRequestErrors.InvalidGrant, "invalid");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_duende_quickstart_login() => Web("""
        using Duende.IdentityServer; using Duende.IdentityServer.Test;
        public class LoginPage(TestUserStore users) : PageModel
        {
            [BindProperty] public string Username { get; set; } = ""; [BindProperty] public string Password { get; set; } = "";
            public async Task<IActionResult> OnPost()
            {
                if (ModelState.IsValid)
                {
                    if (users.ValidateCredentials(Username, Password))
                    {
                        var user = users.FindByUsername(Username);
                        var isuser = new IdentityServerUser(user.SubjectId) { DisplayName = user.Username };
                        await {|HYG3004:HttpContext.SignInAsync(isuser, new AuthenticationProperties())|};
                        return Redirect("~/");
                    }
                }
                return Page();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_openiddict_password() => Web("""
        using OpenIddict.Abstractions; using OpenIddict.Server.AspNetCore; using Microsoft.AspNetCore;
        public class AuthorizationController(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : Controller
        {
            [HttpPost("~/connect/token")]
            public async Task<IActionResult> Exchange()
            {
                var request = HttpContext.GetOpenIddictServerRequest()!;
                if (request.IsPasswordGrantType())
                {
                    var user = await userManager.FindByNameAsync(request.Username!);
                    if (user is null) return Forbid(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
                    var result = await signInManager.CheckPasswordSignInAsync(user, request.Password!, lockoutOnFailure: true);
                    if (!result.Succeeded) return Forbid(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
                    var identity = new ClaimsIdentity("x", "name", "role");
                    return {|HYG3001:SignIn(new ClaimsPrincipal(identity), OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)|};
                }
                throw new NotImplementedException();
            }
            public async Task<IActionResult> Verify2fa(string code) { var u = await signInManager.GetTwoFactorAuthenticationUserAsync(); var r = await signInManager.TwoFactorAuthenticatorSignInAsync(code, false, false); return r.Succeeded ? Ok() : Unauthorized(); }
        }
        """).Reports();

    [Fact]
    public Task Reports_grpc_service() => Web("""
        public class LoginRequest { public string Username { get; set; } = ""; public string Password { get; set; } = ""; }
        public class LoginReply { public string Token { get; set; } = ""; }
        public abstract class AuthBase { public virtual Task<LoginReply> Login(LoginRequest request, Grpc.Core.ServerCallContext context) => throw new Grpc.Core.RpcException(default); }
        public class AuthGrpcService(UserManager<IdentityUser> users, IJwtFactory jwt) : AuthBase
        {
            public override async Task<LoginReply> Login(LoginRequest request, Grpc.Core.ServerCallContext context)
            {
                var user = await users.FindByNameAsync(request.Username);
                if (user is null || await users.IsLockedOutAsync(user) || !await users.CheckPasswordAsync(user, request.Password))
                    throw new Grpc.Core.RpcException(new Grpc.Core.Status(Grpc.Core.StatusCode.Unauthenticated, "no"));
                return new LoginReply { Token = {|HYG3001:jwt.GenerateToken(user)|} };
            }
        }
        public interface IJwtFactory { string GenerateToken(IdentityUser user); }
        public class Setup(UserManager<IdentityUser> users) { public Task On(IdentityUser u) => users.SetTwoFactorEnabledAsync(u, true); }
        """).Reports();

    [Fact]
    public Task Reports_signalr_hub() => Web("""
        using Microsoft.AspNetCore.SignalR;
        public class AuthHub(UserManager<IdentityUser> users, IConfiguration c) : Hub
        {
            public async Task<string> Login(string name, string password)
            {
                var user = await users.FindByNameAsync(name);
                if (user == null || !await {|HYG2008:users.CheckPasswordAsync(user, password)|}) throw new HubException("denied");
                var t = {|HYG3001:new JwtSecurityToken(issuer: "me", claims: [new Claim("sub", user.Id)], expires: DateTime.UtcNow.AddMinutes(5))|};
                return new JwtSecurityTokenHandler().WriteToken(t);
            }
            public async Task<bool> Confirm(string code) => await users.VerifyTwoFactorTokenAsync((await users.GetUserAsync(Context.User!))!, "Authenticator", code);
        }
        """).Reports();

    [Fact]
    public Task Reports_background_service() => Web("""
        public class LoginQueueWorker(System.Threading.Channels.Channel<(string User, string Password, TaskCompletionSource<string?> Reply)> queue, IServiceScopeFactory scopes, IJwt jwt) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await foreach (var job in queue.Reader.ReadAllAsync(stoppingToken))
                {
                    using var scope = scopes.CreateScope();
                    var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
                    var user = await users.FindByNameAsync(job.User);
                    if (user is not null && await {|HYG2008:users.CheckPasswordAsync(user, job.Password)|})
                        job.Reply.SetResult({|HYG3001:jwt.IssueToken(user)|});
                    else job.Reply.SetResult(null);
                }
            }
        }
        public interface IJwt { string IssueToken(IdentityUser u); }
        public class X(UserManager<IdentityUser> m) { public Task<bool> E(IdentityUser u) => m.GetTwoFactorEnabledAsync(u); }
        """).Reports();

    [Fact]
    public Task Reports_endpoint_filter() => Web("""
        public class BasicToCookieFilter(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                var name = context.GetArgument<string>(0); var password = context.GetArgument<string>(1);
                var user = await users.FindByNameAsync(name);
                if (user is null) return Results.Unauthorized();
                var check = await signIn.CheckPasswordSignInAsync(user, password, true);
                if (!check.Succeeded) return Results.Unauthorized();
                await {|HYG3001:signIn.SignInAsync(user, isPersistent: false)|};
                return await next(context);
            }
        }
        public class T(SignInManager<IdentityUser> s) { public Task<Microsoft.AspNetCore.Identity.SignInResult> Go(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, false); }
        """).Reports();

    [Fact]
    public Task Reports_mediatr_handler() => Web("""
        public record LoginCommand(string Email, string Password) : IRequest<LoginResponse>; public record LoginResponse(string? Token, bool Ok);
        public interface IRequest<T> { } public interface IRequestHandler<TReq, TRes> where TReq : IRequest<TRes> { Task<TRes> Handle(TReq r, CancellationToken ct); } public interface ISender { Task<T> Send<T>(IRequest<T> r); }
        public interface ITokenGenerator { string Generate(IdentityUser user); string GenerateToken(string id); }
        public class LoginHandler(UserManager<IdentityUser> users, ITokenGenerator tokens) : IRequestHandler<LoginCommand, LoginResponse>
        {
            public async Task<LoginResponse> Handle(LoginCommand r, CancellationToken ct)
            {
                var user = await users.FindByEmailAsync(r.Email);
                if (user is null) return new(null, false);
                var ok = await {|HYG2008:users.CheckPasswordAsync(user, r.Password)|};
                if (!ok) return new(null, false);
                var token = {|HYG3001:tokens.GenerateToken(user.Id)|};
                return new(token, true);
            }
        }
        public class EnableHandler(UserManager<IdentityUser> users) { public Task Do(IdentityUser u) => users.SetTwoFactorEnabledAsync(u, true); }
        public class Ctl(ISender sender) : ControllerBase { [HttpPost] public async Task<IActionResult> Login(LoginCommand c) { var r = await sender.Send(c); return r.Ok ? Ok(r) : Unauthorized(); } }
        """).Reports();

    [Fact]
    public Task Reports_template_method_missing() => Web("""
        public abstract class LoginFlow(SignInManager<IdentityUser> signIn)
        {
            protected abstract Task<bool> CheckFirstFactor(IdentityUser user, string secret);
            public async Task<bool> Run(IdentityUser user, string secret)
            {
                if (!await CheckFirstFactor(user, secret)) return false;
                await {|HYG3001:signIn.SignInAsync(user, false)|};
                return true;
            }
        }
        public class PasswordFlow(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users) : LoginFlow(signIn)
        {
            protected override Task<bool> CheckFirstFactor(IdentityUser user, string secret) => {|HYG2008:users.CheckPasswordAsync(user, secret)|};
            public Task<string?> Key(IdentityUser u) => users.GetAuthenticatorKeyAsync(u);
        }
        """).Reports();

    [Fact]
    public Task Reports_bearer_scheme_minimal() => Web("""
        public static class E { public static void Map(WebApplication app) {
          app.MapIdentityApi<IdentityUser>();
          app.MapPost("/quick-login", async (SignInManager<IdentityUser> s, UserManager<IdentityUser> m, string n, string p) => {
            var u = await m.FindByEmailAsync(n);
            if (u is null) return Results.Unauthorized();
            var r = await s.CheckPasswordSignInAsync(u, p, lockoutOnFailure: true);
            if (!r.Succeeded) return Results.Problem(r.ToString(), statusCode: 401);
            var principal = await s.CreateUserPrincipalAsync(u);
            return {|HYG3001:Results.SignIn(principal, authenticationScheme: IdentityConstants.BearerScheme)|};
          });
        } }
        """).Reports();

    [Fact]
    public Task Reports_typed_results() => Web("""
        public static class E { public static void Map(WebApplication app) { app.MapIdentityApi<IdentityUser>(); app.MapPost("/x", Handle); }
          static async Task<Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.SignInHttpResult, Microsoft.AspNetCore.Http.HttpResults.UnauthorizedHttpResult>> Handle(SignInManager<IdentityUser> s, UserManager<IdentityUser> m, string n, string p)
          {
            var u = await m.FindByEmailAsync(n);
            if (u is null || !(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return TypedResults.Unauthorized();
            return {|HYG3001:TypedResults.SignIn(await s.CreateUserPrincipalAsync(u), new AuthenticationProperties(), IdentityConstants.ApplicationScheme)|};
          } }
        """).Reports();

    [Fact]
    public Task Is_silent_on_basic_auth_handler() => Web("""
        public class BasicHandler(IOptionsMonitor<AuthenticationSchemeOptions> o, ILoggerFactory l, System.Text.Encodings.Web.UrlEncoder e, UserManager<IdentityUser> m) : AuthenticationHandler<AuthenticationSchemeOptions>(o, l, e)
        {
            protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
            {
                var u = await m.FindByNameAsync("x");
                if (u == null || !await m.CheckPasswordAsync(u, "y")) return AuthenticateResult.Fail("no");
                return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(), Scheme.Name));
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_bitwarden_like_validator() => Web("""
        public abstract class BaseRequestValidator(UserManager<IdentityUser> m)
        {
            protected async Task Validate(Ctx c)
            {
                var valid = await ValidateContext(c);
                if (!valid) { c.Error = "x"; return; }
                var required = await RequiresTwoFactorAsync(c.User!);
                if (required)
                {
                    if (c.Code == null) { c.Error = "2fa"; return; }
                    if (!await m.VerifyTwoFactorTokenAsync(c.User!, "A", c.Code)) { c.Error = "bad"; return; }
                }
                await BuildSuccess(c);
            }
            private async Task<bool> RequiresTwoFactorAsync(IdentityUser u) => m.SupportsUserTwoFactor && await m.GetTwoFactorEnabledAsync(u) && (await m.GetValidTwoFactorProvidersAsync(u)).Count > 0;
            protected abstract Task<bool> ValidateContext(Ctx c);
            protected abstract Task BuildSuccess(Ctx c);
        }
        public class Ctx { public IdentityUser? User; public string? Code; public string? Error; public string Password = ""; public Duende.IdentityServer.Validation.ResourceOwnerPasswordValidationContext Inner = new(); }
        public class PasswordValidator(UserManager<IdentityUser> m) : BaseRequestValidator(m), Duende.IdentityServer.Validation.IResourceOwnerPasswordValidator
        {
            private readonly UserManager<IdentityUser> users = m;
            public async Task ValidateAsync(Duende.IdentityServer.Validation.ResourceOwnerPasswordValidationContext context) => await Validate(new Ctx { Inner = context, Password = context.Password, User = await users.FindByNameAsync(context.UserName) });
            protected override async Task<bool> ValidateContext(Ctx c) => c.User != null && !await users.IsLockedOutAsync(c.User) && await users.CheckPasswordAsync(c.User, c.Password);
            protected override Task BuildSuccess(Ctx c) { c.Inner.Result = new Duende.IdentityServer.Validation.GrantValidationResult(c.User!.Id, "pwd"); return Task.CompletedTask; }
        }
        """).Silent();

    [Fact]
    public Task Reports_sp_signin_manager_custom_wrapper() => Web("""
        public class AppSignIn(UserManager<IdentityUser> m, IHttpContextAccessor a, IUserClaimsPrincipalFactory<IdentityUser> f, IOptions<IdentityOptions> o, ILogger<SignInManager<IdentityUser>> l, IAuthenticationSchemeProvider s, IUserConfirmation<IdentityUser> c) : SignInManager<IdentityUser>(m, a, f, o, l, s, c)
        {
            public override async Task<Microsoft.AspNetCore.Identity.SignInResult> PasswordSignInAsync(IdentityUser user, string password, bool isPersistent, bool lockoutOnFailure)
            {
                var attempt = await CheckPasswordSignInAsync(user, password, lockoutOnFailure);
                if (!attempt.Succeeded) return attempt;
                await {|HYG3001:SignInAsync(user, isPersistent)|};
                return attempt;
            }
            public Task<bool> T(IdentityUser u) => UserManager.GetTwoFactorEnabledAsync(u);
        }
        """).Reports();
}
