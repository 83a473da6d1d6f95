using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.LoginCode;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorSkippedTests
{
    [Fact]
    public Task Reports_session_after_the_check() => Login("""
        var result = await {|also:signIn.CheckPasswordSignInAsync(user, dto.Password, true)|};
        if (!result.Succeeded) { return Unauthorized(); }
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """)
        .Message("'SignInAsync' follows a password check and nothing on the way asks for the second factor: whoever has the password gets in; check it first, or sign in with 'PasswordSignInAsync'")
        .Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_in_the_succeeded_arm() => Login("""
        var result = await signIn.CheckPasswordSignInAsync(user, dto.Password, true);
        if (result.Succeeded) { await [|signIn.SignInAsync(user, false)|]; return Ok(); }
        return Unauthorized();
        """).Reports();

    [Fact]
    public Task Reports_CheckPasswordAsync() => Login("""
        if (user == null || !await users.CheckPasswordAsync(user, dto.Password)) { return Unauthorized(); }
        await [|HttpContext.SignInAsync("Cookies", new System.Security.Claims.ClaimsPrincipal())|];
        return Ok();
        """).Reports();

    [Fact]
    public Task Reports_hasher() => Login("""
        if (hasher.VerifyHashedPassword(user, user.PasswordHash!, dto.Password) == PasswordVerificationResult.Failed) { return Unauthorized(); }
        return [|SignIn(new System.Security.Claims.ClaimsPrincipal(), "Cookies")|];
        """).Reports();

    [Fact]
    public Task Reports_token_issuer_behind_an_interface() => Login("""
        var result = await signIn.CheckPasswordSignInAsync(user, dto.Password, true);
        if (!result.Succeeded) return Unauthorized();
        return Ok(new { Token = [|tokens.CreateToken(user)|] });
        """).Reports();

    [Fact]
    public Task Reports_password_column() => Login("""
        var found = people.FirstOrDefault(p => p.Name == dto.Name && p.Password == dto.Password);
        if (found is null) return Unauthorized();
        return Ok([|tokens.CreateToken(user)|]);
        """).Reports();

    [Fact]
    public Task Reports_hash_compared_byte_by_byte() => Login("""
        var hash = new byte[8];
        for (var i = 0; i < hash.Length; i++) { if (hash[i] != person.PasswordHash[i]) return Unauthorized(); }
        return Ok([|tokens.CreateToken(user)|]);
        """).Reports();

    [Fact]
    public Task Reports_when_only_the_other_arm_is_guarded() => Login("""
        if (dto.Name == "ldap") {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        } else {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            if (await users.GetTwoFactorEnabledAsync(user)) return Unauthorized();
        }
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """).Reports();

    [Fact]
    public Task Reports_a_check_that_is_only_logged() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (await users.GetTwoFactorEnabledAsync(user)) { System.Console.WriteLine("two factors"); }
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_a_code_that_is_sent_but_not_awaited() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        var code = await users.GenerateTwoFactorTokenAsync(user, "Email");
        await [|signIn.SignInAsync(user, false)|];
        return Ok(code);
        """).Reports();

    [Fact]
    public Task Reports_a_code_that_is_only_checked_when_sent() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (await users.GetTwoFactorEnabledAsync(user) && !string.IsNullOrEmpty(dto.Code)) {
            if (!await users.VerifyTwoFactorTokenAsync(user, "Email", dto.Code)) return Unauthorized();
        }
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """).Reports();

    [Fact]
    public Task Reports_the_dead_check() => Login("""
        var result = await signIn.CheckPasswordSignInAsync(user, dto.Password, true);
        if (result.RequiresTwoFactor) return Unauthorized();
        if (!result.Succeeded) return Unauthorized();
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """).Reports();

    [Fact]
    public Task Reports_state_handed_to_the_client_as_suggestion() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        return Ok(new { Needs = await users.GetTwoFactorEnabledAsync(user), Token = [|tokens.CreateToken(user)|] });
        """).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Reports_through_helpers_of_the_class() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await IsValid(user, dto.Password)) return Unauthorized();
            await [|Issue(user)|];
            return Ok();
        }
        private async Task<bool> IsValid(IdentityUser user, string password) => await users.CheckPasswordAsync(user, password);
        private Task Issue(IdentityUser user) => {|also:signIn.SignInAsync(user, false)|};
        """).Reports();

    [Fact]
    public Task Reports_through_local_functions() => Login("""
        if (!await Check()) return Unauthorized();
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        async Task<bool> Check() { var ok = await users.CheckPasswordAsync(user, dto.Password); return ok; }
        """).Reports();

    [Fact]
    public Task Reports_through_the_base_class() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await PasswordIsRight(users, user, dto.Password)) return Unauthorized();
            await [|signIn.SignInAsync(user, false)|];
            return Ok();
        }
        """, "LoginBase").AlsoFile("Base.cs", """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public abstract class LoginBase : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            protected Task<bool> PasswordIsRight(UserManager<IdentityUser> users, IdentityUser user, string password) => users.CheckPasswordAsync(user, password);
        }
        """).Reports();

    [Fact]
    public Task Reports_minimal_api() => Check<SecondFactorSkipped>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDefaultIdentityServices();
        var app = builder.Build();
        app.MapIdentityApi<IdentityUser>();
        app.MapPost("/login", async (UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, string name, string password) =>
        {
            var user = await users.FindByNameAsync(name);
            if (user is null || !await users.CheckPasswordAsync(user, password)) return Results.Unauthorized();
            await [|signIn.SignInAsync(user, true)|];
            return Results.Ok();
        });
        static class Setup { public static void AddDefaultIdentityServices(this IServiceCollection services) => services.AddIdentityApiEndpoints<IdentityUser>(); }
        """).Reports();

    [Fact]
    public Task Reports_jwt_in_place() => Check<SecondFactorSkipped>.Code(Source("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            var handler = new System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler();
            var token = [|handler.CreateToken(new Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor())|];
            return Ok(handler.WriteToken(token));
        }
        """)).WithStub(Stubs.IdentityModel).Reports();

    [Fact]
    public Task Reports_members_named_by_options() => Members("""
        public IActionResult Login(Dto dto)
        {
            if (!Legacy.Knows(dto.Name, dto.Password)) return Unauthorized();
            [|Legacy.Enter(dto.Name)|];
            return Ok();
        }
        private static class Legacy { public static bool Knows(string n, string p) => n == p; public static void Enter(string n) { } }
        """).Option("hygiene.password_checks", "Legacy.Knows").Option("hygiene.session_issuers", "M:LoginController.Legacy.Enter(System.String)").Reports();

    [Fact]
    public Task Reports_passwords_compared_in_sql() => Login("""
        var known = database.Ask("SELECT COUNT(*) FROM Users WHERE Name = @name AND Password = @password", dto.Name, dto.Password);
        if (known == 0) return Unauthorized();
        await [|signIn.SignInAsync(user, false)|];
        return Ok();
        """).Reports();

    [Fact]
    public Task Is_silent_on_password_sign_in() => Login("""
        var result = await signIn.PasswordSignInAsync(user, dto.Password, true, true);
        if (!result.Succeeded) return Unauthorized();
        return Ok(tokens.CreateToken(user));
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_checked_second_factor() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (await users.GetTwoFactorEnabledAsync(user) && !await users.VerifyTwoFactorTokenAsync(user, "Authenticator", dto.Code)) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_refused_second_factor() => Login("""
        var result = await signIn.CheckPasswordSignInAsync(user, dto.Password, true);
        if (!result.Succeeded) return Unauthorized();
        if (user.TwoFactorEnabled) return Ok(new { RequiresTwoFactor = true });
        return Ok(tokens.CreateToken(user));
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_check_before_the_password() => Login("""
        var needs = await users.GetTwoFactorEnabledAsync(user);
        if (needs) return Unauthorized();
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_check_after_the_token_was_made() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        var token = tokens.CreateToken(user);
        if (user.TwoFactorEnabled) return Unauthorized();
        return Ok(token);
        """).Silent();
}
