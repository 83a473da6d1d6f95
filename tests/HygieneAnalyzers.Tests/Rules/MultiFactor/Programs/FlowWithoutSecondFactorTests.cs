using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Token flows, claims, mail and policies.</summary>
public class FlowWithoutSecondFactorTests
{
    [Fact]
    public Task Reports_r3009_duende() => Web("""
        using Duende.IdentityServer.Models;
        public static class Config { public static IEnumerable<Client> Clients => new[] { new Client { ClientId = "a", AllowedGrantTypes = {|HYG3009:GrantTypes.ResourceOwnerPassword|} }, new Client { ClientId = "b", AllowedGrantTypes = GrantTypes.Code }, new Client { ClientId = "c", AllowedGrantTypes = { {|HYG3009:GrantType.ResourceOwnerPassword|} } }, new Client { ClientId = "d", AllowedGrantTypes = {|HYG3009:GrantTypes.ResourceOwnerPasswordAndClientCredentials|} } }; }
        """).Reports();

    [Fact]
    public Task Is_silent_on_r3009_compare() => Web("""
        using Duende.IdentityServer.Models; using OpenIddict.Abstractions;
        public static class X { public static bool Is(string g) => g == GrantType.ResourceOwnerPassword; public static bool Sw(string g) => g switch { GrantType.ResourceOwnerPassword => true, _ => false }; }
        """).Silent();

    [Fact]
    public Task Reports_r3010() => Web("""
        public class C(SignInManager<IdentityUser> s, UserManager<IdentityUser> m) : ControllerBase
        {
            public async Task A(string n, string p) { var r = await s.PasswordSignInAsync(n, p, false, true); var id = new ClaimsIdentity(new[] { {|HYG3010:new Claim("amr", "mfa")|} }, "x"); await HttpContext.SignInAsync(new ClaimsPrincipal(id)); }
            public ClaimsIdentity B() { var id = new ClaimsIdentity(); id.AddClaim({|HYG3010:new Claim("amr", "mfa")|}); return id; }
            public async Task<ClaimsIdentity> D(IdentityUser u, string code) { if (!await m.VerifyTwoFactorTokenAsync(u, "A", code)) throw new Exception(); return new ClaimsIdentity([new Claim("amr", "mfa")]); }
            public ClaimsIdentity E() => new([new Claim("amr", "pwd")]);
            public ClaimsIdentity F() { const string v = "mfa"; return new([{|HYG3010:new Claim(JwtRegisteredClaimNames.Amr, v)|}]); }
            public bool G() => User.HasClaim("amr", "mfa");
            public ClaimsIdentity H(string upstream) => new([new Claim("amr", upstream)]);
            public ClaimsIdentity I() => new([{|HYG3010:new Claim("http://schemas.microsoft.com/claims/authnmethodsreferences", "http://schemas.microsoft.com/claims/multipleauthn")|}]);
            public Dictionary<string, object> J() => new() { ["amr"] = "mfa" };
            public Dictionary<string, object> K() => new() { ["amr"] = new[] { "pwd", "mfa" } };
        }
        """).Reports();

    [Fact]
    public Task Reports_r3012() => Web("""
        [{|HYG3012:Authorize(Roles = "Administrator")|}] public class A : Controller { }
        [{|HYG3012:Authorize(Policy = "AdminsOnly")|}] public class B : Controller { }
        [Authorize(Policy = "AdminMfa")] public class C : Controller { }
        [Authorize(Roles = "Reader")] public class D : Controller { }
        [Authorize] public class E : Controller { [{|HYG3012:Authorize(Roles = "admin")|}] public IActionResult X() => Ok(); }
        [Authorize(Roles = "Admin"), Authorize(Policy = "RequireMfa")] public class F : Controller { }
        [{|HYG3012:Authorize("AdminPolicy")|}] public class G : ControllerBase { }
        """).Reports();

    [Fact]
    public Task Is_silent_on_r3012_policy() => Web("""
        public static class P { public static void Add(IServiceCollection s) { s.AddAuthorization(o => { o.AddPolicy("AdminsOnly", p => p.RequireRole("Admin").RequireClaim("amr", "mfa")); }); } }
        [Authorize(Policy = "AdminsOnly")] public class B : Controller { }
        """).Silent();

    [Fact]
    public Task Reports_r3012_minimal() => Web("""
        public static class P { public static void Map(WebApplication app) { app.MapDelete("/admin/users/{id}", (string id) => Results.Ok()).{|HYG3012:RequireAuthorization|}("AdminPolicy"); app.MapGet("/x", () => 1).RequireAuthorization(); } }
        """).Reports();
}
