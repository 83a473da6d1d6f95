using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Registration, confirmation, re-prompts, external logins and other proofs of one's own.</summary>
public class OtherProofTests
{
    [Fact]
    public Task Is_silent_on_register_confirm() => Web("""
        public class Acc(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> Register(string e, string p) { var u = new IdentityUser { UserName = e }; var r = await m.CreateAsync(u, p); if (r.Succeeded) { await s.SignInAsync(u, isPersistent: false); return Redirect("/"); } return View(); }
            public async Task<IActionResult> Confirm(string id, string code) { var u = await m.FindByIdAsync(id); var r = await m.ConfirmEmailAsync(u!, code); if (r.Succeeded) await s.SignInAsync(u!, false); return View(); }
            public async Task<IActionResult> Reset(string e, string code, string p) { var u = await m.FindByEmailAsync(e); var r = await m.ResetPasswordAsync(u!, code, p); if (r.Succeeded) await s.SignInAsync(u!, false); return View(); }
            [Authorize] public async Task<IActionResult> ChangePassword(string o, string n) { var u = await m.GetUserAsync(User); var r = await m.ChangePasswordAsync(u!, o, n); if (!r.Succeeded) return View(); await s.RefreshSignInAsync(u!); return View(); }
            public async Task<bool> X(IdentityUser u) => await m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_change_password_no_authorize() => Web("""
        public class Acc(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> ChangePassword(string o, string n)
            {
                var user = await m.GetUserAsync(User);
                if (!await m.CheckPasswordAsync(user!, o)) return View();
                await m.ChangePasswordAsync(user!, o, n);
                await s.SignInAsync(user!, false);
                return View();
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_external_login() => Web("""
        public class Ext(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> Callback(string? returnUrl)
            {
                var info = await s.GetExternalLoginInfoAsync();
                if (info == null) return RedirectToAction("Login");
                var r = await s.ExternalLoginSignInAsync(info.LoginProvider, info.ProviderKey, isPersistent: false, bypassTwoFactor: true);
                if (r.Succeeded) return Redirect("/");
                var u = new IdentityUser(); var c = await m.CreateAsync(u);
                if (c.Succeeded) { c = await m.AddLoginAsync(u, info); if (c.Succeeded) await s.SignInAsync(u, false, info.LoginProvider); }
                return View();
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Reports_impersonation() => Web("""
        [{|HYG3012:Authorize(Roles = "Admin")|}]
        public class Imp(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> As(string id, string adminPassword)
            {
                var admin = await m.GetUserAsync(User);
                if (!await m.CheckPasswordAsync(admin!, adminPassword)) return Forbid();
                var t = await m.FindByIdAsync(id);
                await s.SignInAsync(t!, false);
                return Redirect("/");
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_magic_link() => Web("""
        public interface IJwt { string CreateAccessToken(string id); }
        public class Magic(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> Open(string id, string token) { var u = await m.FindByIdAsync(id); if (!await m.VerifyUserTokenAsync(u!, "Default", "passwordless-auth", token)) return Unauthorized(); await s.SignInAsync(u!, false); return Redirect("/"); }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_reprompt_no_session() => Web("""
        public class Danger(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            [Authorize] public async Task<IActionResult> Delete(string p) { var u = await m.GetUserAsync(User); if (!await m.CheckPasswordAsync(u!, p)) return Unauthorized(); await m.DeleteAsync(u!); await s.SignOutAsync(); return NoContent(); }
            [Authorize] public async Task<IActionResult> Disable2fa(string p) { var u = await m.GetUserAsync(User); if (!await m.CheckPasswordAsync(u!, p)) return Unauthorized(); await m.SetTwoFactorEnabledAsync(u!, false); return NoContent(); }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_email_change_token() => Web("""
        public interface ITokens { string CreateToken(string purpose, IdentityUser u); }
        public class Mail(UserManager<IdentityUser> m) : ControllerBase
        {
            [Authorize] public async Task<IActionResult> Change(string p, string mail) { var u = await m.GetUserAsync(User); if (!await m.CheckPasswordAsync(u!, p)) return Unauthorized(); var t = await m.GenerateChangeEmailTokenAsync(u!, mail); return Ok(t); }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_device_token() => Web("""
        public interface IDownload { string CreateDownloadToken(string file); }
        public class Dl(UserManager<IdentityUser> m, IDownload d) : ControllerBase
        {
            public async Task<IActionResult> Get(string n, string p, string f) { var u = await m.FindByNameAsync(n); if (!await m.CheckPasswordAsync(u!, p)) return Unauthorized(); return Ok(d.CreateDownloadToken(f)); }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_password_history() => Web("""
        public class Hist(IPasswordHasher<IdentityUser> h, UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Change(IdentityUser u, List<string> old, string token, string next)
            {
                foreach (var o in old) if (h.VerifyHashedPassword(u, o, next) == PasswordVerificationResult.Success) return BadRequest("used before");
                var r = await m.ResetPasswordAsync(u, token, next);
                if (!r.Succeeded) return BadRequest();
                await s.SignInAsync(u, false);
                return Ok();
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_same_password_as_username() => Web("""
        public record Reg(string UserName, string Password, string ConfirmPassword);
        public class Signup(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : ControllerBase
        {
            public async Task<IActionResult> Post(Reg r)
            {
                if (r.Password == r.UserName) return BadRequest(); if (r.Password != r.ConfirmPassword) return BadRequest();
                var u = new IdentityUser(r.UserName); await m.CreateAsync(u, r.Password); await s.SignInAsync(u, false); return Ok();
            }
            public Task<bool> X(IdentityUser u) => m.GetTwoFactorEnabledAsync(u);
        }
        """).Silent();
}
