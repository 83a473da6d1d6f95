using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>The second factor on the way: asked for, asked for on another branch, only mentioned.</summary>
public class GuardedLoginTests
{
    [Fact]
    public Task Is_silent_on_jwt_2fa_required() => Web("""
        public record LoginDto(string Email, string Password, string? TwoFactorCode);
        public interface ITokenService { string CreateToken(IdentityUser user); }
        public class AccountController(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager, ITokenService tokenService) : ControllerBase
        {
            [HttpPost("login")]
            public async Task<IActionResult> Login(LoginDto dto)
            {
                var user = await userManager.FindByEmailAsync(dto.Email);
                if (user == null) return Unauthorized();
                var result = await signInManager.CheckPasswordSignInAsync(user, dto.Password, true);
                if (!result.Succeeded) return Unauthorized();
                if (await userManager.GetTwoFactorEnabledAsync(user))
                {
                    if (string.IsNullOrEmpty(dto.TwoFactorCode)) return Ok(new { requiresTwoFactor = true });
                    var valid = await userManager.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, dto.TwoFactorCode);
                    if (!valid) return Unauthorized();
                }
                return Ok(new { token = tokenService.CreateToken(user) });
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_jwt_2fa_else_branch() => Web("""
        public record LoginDto(string Email, string Password, string? Code);
        public interface ITokenService { string CreateToken(IdentityUser user); }
        public class AccountController(UserManager<IdentityUser> userManager, ITokenService tokenService) : ControllerBase
        {
            public async Task<IActionResult> Login(LoginDto dto)
            {
                var user = await userManager.FindByEmailAsync(dto.Email);
                if (user != null && !await userManager.IsLockedOutAsync(user) && await userManager.CheckPasswordAsync(user, dto.Password))
                {
                    if (user.TwoFactorEnabled) { return Ok(new { twoFactor = true, userId = user.Id }); }
                    else { return Ok(tokenService.CreateToken(user)); }
                }
                return Unauthorized();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_mfa_token_step() => Web("""
        public record LoginDto(string Email, string Password);
        public class AccountController(UserManager<IdentityUser> userManager, IConfiguration config) : ControllerBase
        {
            public async Task<IActionResult> Login(LoginDto dto)
            {
                var user = await userManager.FindByEmailAsync(dto.Email);
                if (user == null || await userManager.IsLockedOutAsync(user) || !await userManager.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
                if (await userManager.GetTwoFactorEnabledAsync(user))
                {
                    var mfaToken = Jwt(user, "mfa_pending");
                    return Ok(new { mfaRequired = true, mfaToken });
                }
                return Ok(new { accessToken = Jwt(user, "access") });
            }
            private string Jwt(IdentityUser user, string purpose)
            {
                var t = new JwtSecurityToken("i", "a", [new Claim("sub", user.Id), new Claim("purpose", purpose)], expires: DateTime.UtcNow.AddMinutes(5));
                return new JwtSecurityTokenHandler().WriteToken(t);
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_otpnet() => Web("""
        public class U { public string Name = ""; public string PasswordHash = ""; public string TotpSecret = ""; }
        public class Login(List<U> users) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string code)
            {
                var u = users.Find(x => x.Name == n);
                if (u == null || !BCrypt.Net.BCrypt.Verify(p, u.PasswordHash)) return Unauthorized();
                var totp = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(u.TotpSecret));
                if (!totp.VerifyTotp(code, out _, OtpNet.VerificationWindow.RfcSpecifiedNetworkDelay)) return Unauthorized();
                await HttpContext.SignInAsync(new ClaimsPrincipal());
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Reports_otpnet_optional() => Web("""
        public class U { public string Name = ""; public string PasswordHash = ""; public string TotpSecret = ""; }
        public class Login(List<U> users) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string? code)
            {
                var u = users.Find(x => x.Name == n);
                if (u == null || !BCrypt.Net.BCrypt.Verify(p, u.PasswordHash)) return Unauthorized();
                if (!string.IsNullOrEmpty(code))
                {
                    var totp = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(u.TotpSecret));
                    if (!totp.VerifyTotp(code, out _)) return Unauthorized();
                }
                await {|HYG3001:HttpContext.SignInAsync(new ClaimsPrincipal())|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_otp_result_ignored() => Web("""
        public class U { public string Name = ""; public string PasswordHash = ""; public string TotpSecret = ""; }
        public class Login(List<U> users, ILogger<Login> log) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string code)
            {
                var u = users.Find(x => x.Name == n);
                if (u == null || !BCrypt.Net.BCrypt.Verify(p, u.PasswordHash)) return Unauthorized();
                var ok = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(u.TotpSecret)).VerifyTotp(code, out _);
                log.LogInformation("totp {Ok}", ok);
                await {|HYG3001:HttpContext.SignInAsync(new ClaimsPrincipal())|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_google_auth() => Web("""
        public class U { public string Name = ""; public string PasswordHash = ""; public string Key = ""; public bool Is2faEnabled; }
        public class Login(List<U> users) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string code)
            {
                var u = users.Find(x => x.Name == n);
                if (u == null || !BCrypt.Net.BCrypt.Verify(p, u.PasswordHash)) return Unauthorized();
                if (u.Is2faEnabled)
                {
                    var tfa = new Google.Authenticator.TwoFactorAuthenticator();
                    if (!tfa.ValidateTwoFactorPIN(u.Key, code)) return Unauthorized();
                }
                await HttpContext.SignInAsync(new ClaimsPrincipal());
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_fido2() => Web("""
        public class Fido(Fido2NetLib.IFido2 fido, SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : ControllerBase
        {
            public async Task<IActionResult> Finish(string n, string p, Fido2NetLib.AuthenticatorAssertionRawResponse a, Fido2NetLib.AssertionOptions o)
            {
                var u = await m.FindByNameAsync(n);
                if (u is null || !(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                var r = await fido.MakeAssertionAsync(new Fido2NetLib.MakeAssertionParams { AssertionResponse = a, OriginalOptions = o });
                if (r.Status != "ok") return Unauthorized();
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_passkey() => Web("""
        public class Pk(SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(string json) { var r = await s.PasskeySignInAsync(json); return r.Succeeded ? Ok() : Unauthorized(); }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_sms_otp_service() => Web("""
        public interface IOtpService { Task<bool> VerifyAsync(string userId, string code); Task SendAsync(string userId); }
        public record Req(string N, string P, string Otp);
        public class Login(IOtpService otp, UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(Req r)
            {
                var u = await m.FindByNameAsync(r.N);
                if (u is null || !(await s.CheckPasswordSignInAsync(u, r.P, true)).Succeeded) return Unauthorized();
                if (!await otp.VerifyAsync(u.Id, r.Otp)) return Unauthorized();
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_verification_code_cache() => Web("""
        public record Req(string N, string P, string Code);
        public class Login(Microsoft.Extensions.Caching.Memory.IMemoryCache cache, UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(Req r)
            {
                var u = await m.FindByNameAsync(r.N);
                if (u is null || !(await s.CheckPasswordSignInAsync(u, r.P, true)).Succeeded) return Unauthorized();
                if (!cache.TryGetValue("2fa:" + u.Id, out object? expected) || !Equals(expected, r.Code)) return Unauthorized();
                await s.SignInAsync(u, false);
                return Ok();
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_amr_check() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n);
                if (u is null || !(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                if (User.FindFirst("amr")?.Value != "mfa") return Forbid();
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_password_signin_then_jwt() => Web("""
        public interface IJwt { string CreateToken(IdentityUser u); }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, IJwt jwt) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var r = await s.PasswordSignInAsync(n, p, false, true);
                if (r.RequiresTwoFactor) return Ok("2fa");
                if (!r.Succeeded) return Unauthorized();
                var u = await m.FindByNameAsync(n);
                return Ok(jwt.CreateToken(u!));
            }
        }
        """).Silent();

    [Fact]
    public Task Reports_check_other_branch() => Web("""
        public interface IJwt { string CreateToken(IdentityUser u); }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, IJwt jwt) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, bool mobile)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                var r = await s.CheckPasswordSignInAsync(u, p, true); if (!r.Succeeded) return Unauthorized();
                if (mobile) return Ok({|HYG3001:jwt.CreateToken(u)|});
                if (u.TwoFactorEnabled) return RedirectToAction("Code");
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_mention_in_message() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, ILogger<Login> log) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                var r = await s.CheckPasswordSignInAsync(u, p, true); if (!r.Succeeded) return Unauthorized();
                log.LogInformation("user {Id} 2fa {Tfa}", u.Id, u.TwoFactorEnabled);
                await {|HYG3001:s.SignInAsync(u, false)|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_dead_check_pattern() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                var r = await s.CheckPasswordSignInAsync(u, p, true);
                return r switch
                {
                    { {|HYG3003:RequiresTwoFactor|}: true } => Accepted(),
                    { Succeeded: true } => await {|HYG3001:Enter(u)|},
                    _ => Unauthorized(),
                };
            }
            private async Task<IActionResult> Enter(IdentityUser u) { await s.SignInAsync(u, false); return Ok(); }
        }
        """).Reports();

    [Fact]
    public Task Reports_fails_open_exception() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, ILogger<Login> log) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string code)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                if (!(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                try { if (!await m.VerifyTwoFactorTokenAsync(u, "Email", code)) return Unauthorized(); }
                catch (Exception e) { log.LogWarning(e, "2fa is down"); }
                await {|HYG3001:s.SignInAsync(u, false)|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_sms_only_sent() => Web("""
        public interface ISms { Task SendAsync(string to, string text); }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, ISms sms) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                if (!(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                if (u.TwoFactorEnabled) { var code = await m.GenerateTwoFactorTokenAsync(u, "Phone"); await sms.SendAsync(u.PhoneNumber!, code); }
                await {|HYG3001:s.SignInAsync(u, false)|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_trusted_ip() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                if (!(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                if (HttpContext.Connection.RemoteIpAddress!.ToString().StartsWith("10."))
                {
                    await {|HYG3001:s.SignInAsync(u, false)|};
                    return Ok();
                }
                if (u.TwoFactorEnabled) return Accepted();
                await s.SignInAsync(u, false);
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_create_principal() => Web("""
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var u = await m.FindByNameAsync(n); if (u is null) return Unauthorized();
                if (!(await s.CheckPasswordSignInAsync(u, p, true)).Succeeded) return Unauthorized();
                var principal = await s.CreateUserPrincipalAsync(u);
                await {|HYG3001:HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, principal)|};
                return Ok();
            }
            public Task<IdentityResult> X(IdentityUser u) => m.SetTwoFactorEnabledAsync(u, true);
        }
        """).Reports();

    [Fact]
    public Task Reports_fn_or_requires() => Web("""
        public interface IJwt { string CreateToken(IdentityUser u); }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, IJwt jwt) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p)
            {
                var r = await s.PasswordSignInAsync(n, p, false, true);
                if (r.Succeeded || r.RequiresTwoFactor) { var u = await m.FindByNameAsync(n); return Ok({|HYG3001:jwt.CreateToken(u!)|}); }
                return Unauthorized();
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_requires_temp() => Web("""
        public interface IJwt { string CreateToken(IdentityUser u); }
        public class Login(UserManager<IdentityUser> m, SignInManager<IdentityUser> s, IJwt jwt) : ControllerBase
        {
            public async Task<IActionResult> Post(string n, string p, string code)
            {
                var r = await s.PasswordSignInAsync(n, p, false, true);
                if (r.RequiresTwoFactor) { r = await s.TwoFactorAuthenticatorSignInAsync(code, false, false); }
                if (!r.Succeeded) return Unauthorized();
                return Ok(jwt.CreateToken((await m.FindByNameAsync(n))!));
            }
        }
        """).Silent();
}
