using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>What Identity is asked, told and set up with.</summary>
public class IdentitySettingTests
{
    [Fact]
    public Task Reports_r3003_variants() => Web("""
        public class C(SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : ControllerBase
        {
            public async Task<IActionResult> A(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true); if ({|HYG3003:r.RequiresTwoFactor|}) return Accepted(); return r.Succeeded ? Ok() : Unauthorized(); }
            public async Task<IActionResult> B(IdentityUser u, string p) { if ({|HYG3003:(await s.CheckPasswordSignInAsync(u, p, true)).RequiresTwoFactor|}) return Accepted(); return Ok(); }
            public async Task<IActionResult> D(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true); var needs = r is { Succeeded: false, {|HYG3003:RequiresTwoFactor|}: true }; return needs ? Accepted() : Ok(); }
            public async Task<IActionResult> E(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true).ConfigureAwait(false); return Ok(new { {|HYG3003:r.RequiresTwoFactor|} }); }
            public async Task<IActionResult> F(IdentityUser u, string p) { var r = await Check(u, p); if ({|HYG3003:r.RequiresTwoFactor|}) return Accepted(); return Ok(); }
            private async Task<Microsoft.AspNetCore.Identity.SignInResult> Check(IdentityUser u, string p) => await s.CheckPasswordSignInAsync(u, p, true);
            public async Task<IActionResult> G(IdentityUser u, string p) { var r = await Mixed(u, p); if (r.RequiresTwoFactor) return Accepted(); return Ok(); }
            private async Task<Microsoft.AspNetCore.Identity.SignInResult> Mixed(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true); if (r.Succeeded && u.TwoFactorEnabled) return Microsoft.AspNetCore.Identity.SignInResult.TwoFactorRequired; return r; }
            public async Task<IActionResult> H(IdentityUser u, string p) { var r = await s.PasswordSignInAsync(u, p, false, true); if (r.RequiresTwoFactor) return Accepted(); return Ok(); }
            public async Task<IActionResult> I(string p, string k) { var r = await s.ExternalLoginSignInAsync(p, k, false); if (r.RequiresTwoFactor) return Accepted(); return Ok(); }
            public async Task<IActionResult> J(IdentityUser u, string p, bool cookie) { var r = cookie ? await s.PasswordSignInAsync(u, p, false, true) : await s.CheckPasswordSignInAsync(u, p, true); if (r.RequiresTwoFactor) return Accepted(); return Ok(); }
            public async Task<IActionResult> K(IdentityUser u, string p) { Microsoft.AspNetCore.Identity.SignInResult r = Microsoft.AspNetCore.Identity.SignInResult.Failed; try { r = await s.CheckPasswordSignInAsync(u, p, true); } catch (TimeoutException) { return Problem(); } if ({|HYG3003:r.RequiresTwoFactor|}) return Accepted(); return Ok(); }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_r3003_override() => Web("""
        public class MySignIn(UserManager<IdentityUser> m, IHttpContextAccessor a, IUserClaimsPrincipalFactory<IdentityUser> f, IOptions<IdentityOptions> o, ILogger<SignInManager<IdentityUser>> l, IAuthenticationSchemeProvider s, IUserConfirmation<IdentityUser> c) : SignInManager<IdentityUser>(m, a, f, o, l, s, c)
        {
            public override async Task<Microsoft.AspNetCore.Identity.SignInResult> CheckPasswordSignInAsync(IdentityUser user, string password, bool lockoutOnFailure)
            {
                var r = await base.CheckPasswordSignInAsync(user, password, lockoutOnFailure);
                if (r.Succeeded && await UserManager.GetTwoFactorEnabledAsync(user)) return Microsoft.AspNetCore.Identity.SignInResult.TwoFactorRequired;
                return r;
            }
        }
        public class C(SignInManager<IdentityUser> s) : ControllerBase { public async Task<IActionResult> A(IdentityUser u, string p) { var r = await s.CheckPasswordSignInAsync(u, p, true); if (r.RequiresTwoFactor) return Accepted(); return Ok(); } }
        """).Silent();

    [Fact]
    public Task Reports_r3005() => Web("""
        public class C(SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : Controller
        {
            public async Task<IActionResult> A(string n, string p) { var r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; if (r.Succeeded) return Redirect("/"); return View(); }
            public async Task<IActionResult> B(string n, string p) { var r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; if (r.Succeeded) return Redirect("/"); if (r.IsLockedOut) return View("Lockout"); return View(); }
            public async Task<IActionResult> D(string n, string p) => (await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}).Succeeded ? Redirect("/") : View();
            public async Task<IActionResult> E(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); return Handle(r); }
            private IActionResult Handle(Microsoft.AspNetCore.Identity.SignInResult r) => r.RequiresTwoFactor ? Accepted() : Ok();
            public async Task<IActionResult> F(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); if (r == Microsoft.AspNetCore.Identity.SignInResult.TwoFactorRequired) return Accepted(); return r.Succeeded ? Ok() : View(); }
            public async Task<IActionResult> G(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); Console.WriteLine(r); return r.Succeeded ? Ok() : View(); }
            public async Task<IActionResult> H(string n, string p) { var r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; if (r is { Succeeded: true }) return Ok(); return View(); }
            public async Task<IActionResult> I(string n, string p) { var r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; return r switch { { Succeeded: true } => Ok(), { IsLockedOut: true } => View("L"), _ => View() }; }
            public async Task<IActionResult> J(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); return r switch { { Succeeded: true } => Ok(), { RequiresTwoFactor: true } => View("L"), _ => View() }; }
            public async Task<Microsoft.AspNetCore.Identity.SignInResult> K(string n, string p) => await s.PasswordSignInAsync(n, p, false, true);
            public async Task<bool> L(string n, string p) { var r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; return r.Succeeded; }
            Microsoft.AspNetCore.Identity.SignInResult? _r;
            public async Task<IActionResult> M(string n, string p) { _r = await s.PasswordSignInAsync(n, p, false, true); if (_r.Succeeded) return Ok(); return View(); }
            public async Task<IActionResult> N(string n, string p) { Microsoft.AspNetCore.Identity.SignInResult r; r = await {|HYG3005:s.PasswordSignInAsync(n, p, false, true)|}; if (r.Succeeded) return Ok(); return View(); }
            public async Task<IActionResult> T() { await s.TwoFactorAuthenticatorSignInAsync("1", false, false); return Ok(); }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_r3005_no2fa() => Web("""
        public class C(SignInManager<IdentityUser> s) : Controller { public async Task<IActionResult> A(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); if (r.Succeeded) return Redirect("/"); return View(); } }
        """).Silent();

    [Fact]
    public Task Reports_r3006() => Web("""
        public class MySignIn(UserManager<IdentityUser> m, IHttpContextAccessor a, IUserClaimsPrincipalFactory<IdentityUser> f, IOptions<IdentityOptions> o, ILogger<SignInManager<IdentityUser>> l, IAuthenticationSchemeProvider s, IUserConfirmation<IdentityUser> c) : SignInManager<IdentityUser>(m, a, f, o, l, s, c)
        {
            public async Task<Microsoft.AspNetCore.Identity.SignInResult> Quick(IdentityUser user, string password)
            {
                var r = await CheckPasswordSignInAsync(user, password, true);
                return r.Succeeded ? await SignInOrTwoFactorAsync(user, false, null, {|HYG3006:true|}) : r;
            }
            public async Task<Microsoft.AspNetCore.Identity.SignInResult> Named(IdentityUser user, string password)
            {
                if (!await UserManager.CheckPasswordAsync(user, password)) { await UserManager.AccessFailedAsync(user); return Microsoft.AspNetCore.Identity.SignInResult.Failed; }
                return await SignInOrTwoFactorAsync(user, isPersistent: true, {|HYG3006:bypassTwoFactor: true|});
            }
            public async Task<Microsoft.AspNetCore.Identity.SignInResult> Asks(IdentityUser user, string password)
            {
                if (!await UserManager.CheckPasswordAsync(user, password)) { await UserManager.AccessFailedAsync(user); return Microsoft.AspNetCore.Identity.SignInResult.Failed; }
                return await SignInOrTwoFactorAsync(user, isPersistent: true);
            }
            public async Task<Microsoft.AspNetCore.Identity.SignInResult> MagicLink(IdentityUser user, string token)
            {
                if (!await UserManager.VerifyUserTokenAsync(user, "L", "link", token)) return Microsoft.AspNetCore.Identity.SignInResult.Failed;
                return await SignInOrTwoFactorAsync(user, isPersistent: true, bypassTwoFactor: true);
            }
        }
        public class C(SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : Controller
        {
            public Task A(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, {|HYG3006:true|});
            public Task B(string c) => s.TwoFactorSignInAsync("E", c, isPersistent: false, {|HYG3006:rememberClient: true|});
            public Task D(string c, bool rememberMe) => s.TwoFactorSignInAsync("E", c, false, rememberMe);
            [Authorize] public async Task Off() { var u = await m.GetUserAsync(User); await m.SetTwoFactorEnabledAsync(u!, {|HYG3006:false|}); }
            [Authorize] public async Task<IActionResult> OffPw(string p) { var u = await m.GetUserAsync(User); if (!await m.CheckPasswordAsync(u!, p)) return Forbid(); await m.SetTwoFactorEnabledAsync(u!, false); return Ok(); }
            [Authorize(Roles = "Support")] public async Task Reset(string id) { var u = await m.FindByIdAsync(id); await m.SetTwoFactorEnabledAsync(u!, false); }
            public Task On(IdentityUser u) => m.SetTwoFactorEnabledAsync(u, true);
            public Task Set(IdentityUser u, bool on) => m.SetTwoFactorEnabledAsync(u, on);
        }
        """).Reports();

    [Fact]
    public Task Reports_r3007_bad() => Web("""
        public static class S { public static void Add(IServiceCollection s) { s.{|HYG3007:AddIdentity<IdentityUser, IdentityRole>|}(o => o.Password.RequiredLength = 12).AddEntityFrameworkStores<IdentityDbContext>(); } }
        public class C(SignInManager<IdentityUser> s) { public Task A(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, false); }
        """).Reports();

    [Fact]
    public Task Is_silent_on_r3007_good() => Web("""
        public static class S { public static void Add(IServiceCollection s) { var b = s.AddIdentityCore<IdentityUser>(); b.AddSignInManager(); b.AddDefaultTokenProviders(); } }
        public class C(SignInManager<IdentityUser> s) { public Task A(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, false); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_r3007_no2fa() => Web("""
        public static class S { public static void Add(IServiceCollection s) { s.AddIdentity<IdentityUser, IdentityRole>().AddEntityFrameworkStores<IdentityDbContext>(); } }
        """).Silent();

    [Fact]
    public Task Is_silent_on_r3007_authenticator_provider_only() => Web("""
        public static class S { public static void Add(IServiceCollection s) { s.AddIdentityCore<IdentityUser>().AddTokenProvider<AuthenticatorTokenProvider<IdentityUser>>(TokenOptions.DefaultAuthenticatorProvider); } }
        public class C(SignInManager<IdentityUser> s) { public Task A(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, false); }
        """).Silent();

    [Fact]
    public Task Reports_r3007_store_di() => Web("""
        public class User { public string Id = ""; }
        public abstract class MyStore : IUserStore<User>, IUserPasswordStore<User>
        {
            public abstract Task<IdentityResult> CreateAsync(User user, CancellationToken c); public abstract Task<IdentityResult> DeleteAsync(User user, CancellationToken c); public abstract void Dispose(); public abstract Task<User?> FindByIdAsync(string id, CancellationToken c); public abstract Task<User?> FindByNameAsync(string n, CancellationToken c); public abstract Task<string?> GetNormalizedUserNameAsync(User u, CancellationToken c); public abstract Task<string?> GetPasswordHashAsync(User u, CancellationToken c); public abstract Task<string> GetUserIdAsync(User u, CancellationToken c); public abstract Task<string?> GetUserNameAsync(User u, CancellationToken c); public abstract Task<bool> HasPasswordAsync(User u, CancellationToken c); public abstract Task SetNormalizedUserNameAsync(User u, string? n, CancellationToken c); public abstract Task SetPasswordHashAsync(User u, string? h, CancellationToken c); public abstract Task SetUserNameAsync(User u, string? n, CancellationToken c); public abstract Task<IdentityResult> UpdateAsync(User u, CancellationToken c);
        }
        public static class S { public static void Add(IServiceCollection s) { s.AddIdentityCore<User>().AddDefaultTokenProviders(); s.{|HYG3007:AddScoped<IUserStore<User>, MyStore>|}(); } }
        public class C(SignInManager<User> s) { public Task A(string c) => s.TwoFactorAuthenticatorSignInAsync(c, false, false); }
        """).Reports();

    [Fact]
    public Task Reports_r2007() => Web("""
        public class C(SignInManager<IdentityUser> s) : Controller
        {
            const bool Lock = false;
            public Task A(IdentityUser u, string p) => s.CheckPasswordSignInAsync(u, p, {|HYG2007:false|});
            public Task B(string u, string p) => s.PasswordSignInAsync(u, p, true, {|HYG2007:lockoutOnFailure: false|});
            public Task D(string u, string p) => s.PasswordSignInAsync(u, p, true, {|HYG2007:Lock|});
            public Task E(string u, string p, bool l) => s.PasswordSignInAsync(u, p, true, l);
            public Task F(string u, string p) { var l = false; return s.PasswordSignInAsync(u, p, true, {|HYG2007:l|}); }
            public Task G(string u, string p) => s.PasswordSignInAsync(u, p, false, true);
            public Task H(string u, string p) => s.PasswordSignInAsync({|HYG2007:lockoutOnFailure: false|}, userName: u, password: p, isPersistent: true);
        }
        """).Reports();

    [Fact]
    public Task Reports_r2008() => Web("""
        public class C(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> A(IdentityUser u, string p) { if (!await {|HYG2008:m.CheckPasswordAsync(u, p)|}) return View(); await {|HYG3004:s.SignInAsync(u, false)|}; return Ok(); }
        }
        """).Reports();

    [Fact]
    public Task Reports_r2008_good() => Web("""
        public class C(UserManager<IdentityUser> m, SignInManager<IdentityUser> s) : Controller
        {
            public async Task<IActionResult> A(IdentityUser u, string p) { if (await m.IsLockedOutAsync(u)) return View(); if (!await m.CheckPasswordAsync(u, p)) { await m.AccessFailedAsync(u); return View(); } await m.ResetAccessFailedCountAsync(u); await {|HYG3004:s.SignInAsync(u, false)|}; return Ok(); }
            [Authorize] public async Task<IActionResult> B(string p) { var u = await m.GetUserAsync(User); return await m.CheckPasswordAsync(u!, p) ? Ok() : View(); }
        }
        """).Reports();

    [Fact]
    public Task Reports_r2009() => Web("""
        public static class S { const int Min = 6; static readonly int Tries = 100;
          public static void Add(IServiceCollection s, IConfiguration c, IHostEnvironment env) {
            s.Configure<IdentityOptions>(o => {
              {|HYG2009:o.Password.RequiredLength = 4|};
              {|HYG2009:o.Password.RequiredLength = Min|};
              o.Password.RequireNonAlphanumeric = false;
              {|HYG2009:o.Lockout.MaxFailedAccessAttempts = Tries|};
              o.Lockout.MaxFailedAccessAttempts = 5;
              {|HYG2009:o.Lockout.AllowedForNewUsers = false|};
              {|HYG2009:o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromSeconds(10)|};
              {|HYG2009:o.Lockout.DefaultLockoutTimeSpan = TimeSpan.Zero|};
              o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
              {|HYG2009:o.Password.RequiredLength = c.GetValue("Auth:MinLength", 6)|};
              o.Password.RequiredLength = c.GetValue("Auth:MinLength", 12);
              if (env.IsDevelopment()) o.Password.RequiredLength = 1;
              o.Password = new PasswordOptions { {|HYG2009:RequiredLength = 5|}, RequireDigit = false };
              o.Lockout = new LockoutOptions { {|HYG2009:AllowedForNewUsers = false|} };
              o.Password.RequiredLength = 12;
            }); } }
        """).Reports();
}
