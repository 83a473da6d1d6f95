using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Logins that are spread over services, interfaces, helpers and results.</summary>
public class ServiceLoginTests
{
    [Fact]
    public Task Reports_course_template_jwt() => Web("""
        public class AppUser : IdentityUser { public string DisplayName { get; set; } = ""; }
        public class LoginDto { public string Email { get; set; } = ""; public string Password { get; set; } = ""; }
        public class UserDto { public string DisplayName { get; set; } = ""; public string Token { get; set; } = ""; }
        public class TokenService(IConfiguration config)
        {
            public string CreateToken(AppUser user)
            {
                var claims = new List<Claim> { new(ClaimTypes.Name, user.UserName!), new(ClaimTypes.NameIdentifier, user.Id) };
                var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(config["TokenKey"]!));
                var tokenDescriptor = new SecurityTokenDescriptor { Subject = new ClaimsIdentity(claims), Expires = DateTime.UtcNow.AddDays(1), SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha512Signature) };
                var tokenHandler = new JwtSecurityTokenHandler();
                var token = tokenHandler.CreateToken(tokenDescriptor);
                return tokenHandler.WriteToken(token);
            }
        }
        [ApiController, Route("api/[controller]")]
        public class AccountController(UserManager<AppUser> userManager, SignInManager<AppUser> signInManager, TokenService tokenService) : ControllerBase
        {
            [AllowAnonymous, HttpPost("login")]
            public async Task<ActionResult<UserDto>> Login(LoginDto loginDto)
            {
                var user = await userManager.FindByEmailAsync(loginDto.Email);
                if (user == null) return Unauthorized();
                var result = await signInManager.CheckPasswordSignInAsync(user, loginDto.Password, {|HYG2007:false|});
                if (result.Succeeded) return {|HYG3002:CreateUserObject(user)|};
                return Unauthorized();
            }
            [HttpPost("2fa"), Authorize]
            public async Task<IActionResult> Enable() { var u = await userManager.GetUserAsync(User); await userManager.SetTwoFactorEnabledAsync(u!, true); return Ok(); }
            private UserDto CreateUserObject(AppUser user) => new() { DisplayName = user.DisplayName, Token = tokenService.CreateToken(user) };
        }
        """).Reports();

    [Fact]
    public Task Reports_course_template_no2fa() => Web("""
        public class AppUser : IdentityUser { }
        public class LoginDto { public string Email { get; set; } = ""; public string Password { get; set; } = ""; }
        public interface ITokenService { string CreateToken(AppUser user); }
        public class AccountController(UserManager<AppUser> userManager, ITokenService tokenService) : ControllerBase
        {
            [HttpPost("login")]
            public async Task<ActionResult<object>> Login(LoginDto loginDto)
            {
                var user = await userManager.Users.SingleOrDefaultAsync(x => x.Email == loginDto.Email);
                if (user == null) return Unauthorized("Invalid");
                var result = await {|HYG2008:userManager.CheckPasswordAsync(user, loginDto.Password)|};
                if (!result) return Unauthorized();
                return new { user.UserName, Token = {|HYG3004:tokenService.CreateToken(user)|} };
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_wrapper_result_succeeded() => Web("""
        public interface IAuthService { Task<bool> ValidateUserAsync(string email, string password); Task<string> CreateTokenAsync(string email); }
        public class AuthService(UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn) : IAuthService
        {
            public async Task<bool> ValidateUserAsync(string email, string password)
            {
                var user = await users.FindByEmailAsync(email);
                if (user == null) return false;
                var result = await signIn.CheckPasswordSignInAsync(user, password, true);
                return result.Succeeded;
            }
            public async Task<string> CreateTokenAsync(string email)
            {
                var user = await users.FindByEmailAsync(email);
                var token = new JwtSecurityToken("me", "you", new List<Claim> { new("sub", user!.Id) }, expires: DateTime.UtcNow.AddHours(1));
                return new JwtSecurityTokenHandler().WriteToken(token);
            }
        }
        public class AuthenticationController(IAuthService auth) : ControllerBase
        {
            [HttpPost("login")]
            public async Task<IActionResult> Authenticate(string email, string password)
            {
                if (!await auth.ValidateUserAsync(email, password)) return Unauthorized();
                return Ok(new { Token = await {|HYG3002:auth.CreateTokenAsync(email)|} });
            }
        }
        public class TwoFa(UserManager<IdentityUser> m) { public Task Enable(IdentityUser u) => m.SetTwoFactorEnabledAsync(u, true); }
        """).Reports();

    [Fact]
    public Task Reports_codemaze_two_calls_fieldstate() => Web("""
        public interface IAuthenticationService { Task<bool> ValidateUser(string u, string p); Task<string> CreateToken(); }
        public class AuthenticationService(UserManager<IdentityUser> users, IConfiguration configuration) : IAuthenticationService
        {
            private IdentityUser? _user;
            public async Task<bool> ValidateUser(string u, string p)
            {
                _user = await users.FindByNameAsync(u);
                var result = (_user != null && await users.CheckPasswordAsync(_user, p));
                if (!result) Console.WriteLine("Authentication failed");
                return result;
            }
            public async Task<string> CreateToken()
            {
                var tokenOptions = new JwtSecurityToken(issuer: "x", claims: new List<Claim> { new(ClaimTypes.Name, _user!.UserName!) }, expires: DateTime.Now.AddMinutes(5));
                return new JwtSecurityTokenHandler().WriteToken(tokenOptions);
            }
        }
        public class AuthenticationController(IAuthenticationService service) : ControllerBase
        {
            [HttpPost("login")]
            public async Task<IActionResult> Authenticate(string u, string p)
            {
                if (!await service.ValidateUser(u, p)) return Unauthorized();
                return Ok(new { Token = await {|HYG3004:service.CreateToken()|} });
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_abp_external_branch() => Web("""
        public class TokenController(SignInManager<IdentityUser> signInManager, UserManager<IdentityUser> userManager, System.DirectoryServices.AccountManagement.PrincipalContext directory) : Controller
        {
            public async Task<IActionResult> Exchange(string name, string password, bool external)
            {
                var user = await userManager.FindByNameAsync(name);
                if (user == null) return Forbid();
                if (external)
                {
                    if (directory.ValidateCredentials(name, password))
                    {
                        return await {|HYG3001:SetSuccessResultAsync(user)|};
                    }
                }
                var result = await signInManager.CheckPasswordSignInAsync(user, password, true);
                if (!result.Succeeded) return Forbid();
                if (await IsTfaEnabledAsync(user)) return await HandleTwoFactorLoginAsync(user);
                return await SetSuccessResultAsync(user);
            }
            private async Task<bool> IsTfaEnabledAsync(IdentityUser user) => userManager.SupportsUserTwoFactor && await userManager.GetTwoFactorEnabledAsync(user) && (await userManager.GetValidTwoFactorProvidersAsync(user)).Count > 0;
            private async Task<IActionResult> HandleTwoFactorLoginAsync(IdentityUser user) { var t = await userManager.GenerateUserTokenAsync(user, "x", "y"); return Json(new { t }); }
            private async Task<IActionResult> SetSuccessResultAsync(IdentityUser user)
            {
                var principal = await signInManager.CreateUserPrincipalAsync(user);
                return SignIn(principal, "OpenIddict");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_abp_helper_wrapper() => Web("""
        public class Auth(UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, System.DirectoryServices.AccountManagement.PrincipalContext ad)
        {
            private async Task<bool> Check(IdentityUser user, string password, string code)
            {
                if (ad.ValidateCredentials(user.UserName!, password)) return true;
                if (!await {|HYG2008:users.CheckPasswordAsync(user, password)|}) return false;
                if (await users.GetTwoFactorEnabledAsync(user) && !await users.VerifyTwoFactorTokenAsync(user, "Authenticator", code)) return false;
                return true;
            }
            public async Task<bool> Login(IdentityUser user, string password, string code)
            {
                if (!await Check(user, password, code)) return false;
                await {|HYG3001:signIn.SignInAsync(user, true)|};
                return true;
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_result_object_ignored() => Web("""
        public record LoginResult(bool Succeeded, bool RequiresTwoFactor, string? UserId);
        public class LoginService(UserManager<IdentityUser> m)
        {
            public async Task<LoginResult> CheckAsync(string n, string p)
            {
                var u = await m.FindByNameAsync(n);
                if (u is null || await m.IsLockedOutAsync(u) || !await m.CheckPasswordAsync(u, p)) return new(false, false, null);
                return new LoginResult(true, await m.GetTwoFactorEnabledAsync(u), u.Id);
            }
        }
        public class Ctl(LoginService login) : Controller
        {
            public async Task<IActionResult> Login(string n, string p)
            {
                var r = await login.CheckAsync(n, p);
                if (!r.Succeeded) return View();
                await {|HYG3002:HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", r.UserId!)], "c")))|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_result_object() => Web("""
        public record LoginResult(bool Succeeded, bool RequiresTwoFactor, string? UserId);
        public class LoginService(UserManager<IdentityUser> m)
        {
            public async Task<LoginResult> CheckAsync(string n, string p)
            {
                var u = await m.FindByNameAsync(n);
                if (u is null || await m.IsLockedOutAsync(u) || !await m.CheckPasswordAsync(u, p)) return new(false, false, null);
                return new LoginResult(true, await m.GetTwoFactorEnabledAsync(u), u.Id);
            }
        }
        public class Ctl(LoginService login) : Controller
        {
            public async Task<IActionResult> Login(string n, string p)
            {
                var r = await login.CheckAsync(n, p);
                if (!r.Succeeded) return View();
                if (r.RequiresTwoFactor) { TempData["uid"] = r.UserId; return RedirectToAction("Code"); }
                await HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", r.UserId!)], "c")));
                return Redirect("/");
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_check_in_caller() => Web("""
        public class Auth(SignInManager<IdentityUser> s, UserManager<IdentityUser> m)
        {
            public async Task<bool> SignInWithPassword(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true); if (r.Succeeded) await s.SignInAsync(u, false); return r.Succeeded; }
        }
        public class Ctl(Auth auth, UserManager<IdentityUser> m) : ControllerBase
        {
            public async Task<IActionResult> Login(string n, string p) { var u = await m.FindByNameAsync(n); if (u == null) return Unauthorized(); if (await m.GetTwoFactorEnabledAsync(u)) return RedirectToAction("TwoFactor"); return await auth.SignInWithPassword(u, p) ? Ok() : Unauthorized(); }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_interface_service_checks() => Web("""
        public enum LoginOutcome { Failed, TwoFactorRequired, Success }
        public interface ILoginService { Task<LoginOutcome> CheckAsync(IdentityUser u, string p); }
        public class LoginService(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ILoginService
        {
            public async Task<LoginOutcome> CheckAsync(IdentityUser u, string p)
            {
                var r = await s.CheckPasswordSignInAsync(u, p, lockoutOnFailure: true);
                if (!r.Succeeded) return LoginOutcome.Failed;
                if (await m.GetTwoFactorEnabledAsync(u)) return LoginOutcome.TwoFactorRequired;
                return LoginOutcome.Success;
            }
        }
        public class Ctl(ILoginService login, SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : Controller
        {
            public async Task<IActionResult> Login(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return View();
                switch (await login.CheckAsync(u, p))
                {
                    case LoginOutcome.TwoFactorRequired: return RedirectToAction("Code");
                    case LoginOutcome.Success: await s.SignInAsync(u, false); return Redirect("/");
                    default: return View();
                }
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_interface_service_if() => Web("""
        public enum LoginOutcome { Failed, TwoFactorRequired, Success }
        public interface ILoginService { Task<LoginOutcome> CheckAsync(IdentityUser u, string p); }
        public class LoginService(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ILoginService
        {
            public async Task<LoginOutcome> CheckAsync(IdentityUser u, string p)
            {
                var r = await s.CheckPasswordSignInAsync(u, p, lockoutOnFailure: true);
                return !r.Succeeded ? LoginOutcome.Failed : u.TwoFactorEnabled ? LoginOutcome.TwoFactorRequired : LoginOutcome.Success;
            }
        }
        public class Ctl(ILoginService login, SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : Controller
        {
            public async Task<IActionResult> Login(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return View();
                var outcome = await login.CheckAsync(u, p);
                if (outcome == LoginOutcome.Failed) return View();
                if (outcome == LoginOutcome.TwoFactorRequired) return RedirectToAction("Code");
                await s.SignInAsync(u, false); return Redirect("/");
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_base_class() => Web("""
        public abstract class BaseLogin(UserManager<IdentityUser> m) : ControllerBase
        {
            protected async Task<bool> NeedsSecondStep(IdentityUser u) => await m.GetTwoFactorEnabledAsync(u);
        }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : BaseLogin(m)
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n);
                if (u == null || !(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                if (await NeedsSecondStep(u)) return Accepted();
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Reports_r2008_service() => Web("""
        public class Auth(UserManager<IdentityUser> m) { public async Task<IdentityUser?> Check(string n, string p) { var u = await m.FindByNameAsync(n); return u != null && await m.CheckPasswordAsync(u, p) ? u : null; } }
        public class C(Auth auth, SignInManager<IdentityUser> s) : Controller { public async Task<IActionResult> A(string n, string p) { var u = await auth.Check(n, p); if (u == null) return View(); await {|HYG3004:s.SignInAsync(u, false)|}; return Ok(); } }
        """).Reports();
}
