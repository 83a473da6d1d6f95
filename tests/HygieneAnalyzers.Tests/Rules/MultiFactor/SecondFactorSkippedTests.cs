using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
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
        """).AllowCompileErrors().Reports();

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

    [Fact]
    public Task Is_silent_on_tickets_for_the_next_step() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (user.TwoFactorEnabled) { await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new System.Security.Claims.ClaimsPrincipal()); return Ok(); }
        return Unauthorized();
        """).Silent();

    [Fact]
    public Task Is_silent_in_helpers_that_throw() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            await Demand(user, dto.Code);
            await signIn.SignInAsync(user, false);
            return Ok();
        }
        private async Task Demand(IdentityUser user, string code)
        {
            if (await users.GetTwoFactorEnabledAsync(user) && !await users.VerifyTwoFactorTokenAsync(user, "Email", code)) throw new System.UnauthorizedAccessException();
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_helpers_whose_answer_is_asked() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            if (!await Proven(user, dto.Code)) return Unauthorized();
            await signIn.SignInAsync(user, false);
            return Ok();
        }
        private async Task<bool> Proven(IdentityUser user, string code) => !user.TwoFactorEnabled || await users.VerifyTwoFactorTokenAsync(user, "Email", code);
        """).Silent();

    [Fact]
    public Task Is_silent_when_every_caller_asked_before() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (user.TwoFactorEnabled) return Unauthorized();
            return await Finish(dto, user);
        }
        private async Task<IActionResult> Finish(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            await signIn.SignInAsync(user, false);
            return Ok();
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_template_methods() => Members("""
        protected override Task<bool> SecondStep(IdentityUser user) => users.GetTwoFactorEnabledAsync(user);
        protected override Task Enter(IdentityUser user) => signIn.SignInAsync(user, false);
        protected override Task<bool> FirstStep(IdentityUser user, string password) => users.CheckPasswordAsync(user, password);
        """, "LoginBase").AlsoFile("Base.cs", """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public abstract class LoginBase : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            protected abstract Task<bool> FirstStep(IdentityUser user, string password);
            protected abstract Task<bool> SecondStep(IdentityUser user);
            protected abstract Task Enter(IdentityUser user);
            public async Task Login(IdentityUser user, string password)
            {
                if (!await FirstStep(user, password)) return;
                if (await SecondStep(user)) return;
                await Enter(user);
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_callers_elsewhere_that_ask() => Members("""
        public async Task<string> Enter(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return "";
            return tokens.CreateToken(user);
        }
        """).AlsoFile("Front.cs", """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public class Front(LoginController login, UserManager<IdentityUser> users)
        {
            public async Task<string> M(Dto dto, IdentityUser user) => await users.GetTwoFactorEnabledAsync(user) ? "" : await login.Enter(dto, user);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_registration() => Login("""
        var created = await users.CreateAsync(user, dto.Password);
        if (!created.Succeeded) return BadRequest();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_password_prompts_of_users_who_are_in() => Login("""
        var current = await users.GetUserAsync(User);
        if (!await users.CheckPasswordAsync(current!, dto.Password)) return Unauthorized();
        await signIn.SignInAsync(current!, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_behind_authorize() => Members("""
        [Microsoft.AspNetCore.Authorization.Authorize]
        public async Task<IActionResult> ChangeMail(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            await signIn.SignInAsync(user, false);
            return Ok();
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_prompts_without_session() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        await users.SetTwoFactorEnabledAsync(user, true);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_failed_arm() => Login("""
        if (await users.CheckPasswordAsync(user, dto.Password)) return BadRequest("in use");
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_external_logins() => Login("""
        var info = await signIn.GetExternalLoginInfoAsync();
        if (info is null) { if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized(); return BadRequest(); }
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_refresh() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        await signIn.RefreshSignInAsync(user);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_other_tokens() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        return Ok(tokens.CreatePasswordResetToken(user));
        """).Silent();

    [Fact]
    public Task Is_silent_on_home_made_second_factors() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (!new OtpService().Matches(dto.Code, user.TwoFactorEnabled)) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_second_factors_named_by_options() => Members("""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
            if (!Gate.Opens(dto.Code)) return Unauthorized();
            await signIn.SignInAsync(user, false);
            return Ok();
        }
        private static class Gate { public static bool Opens(string code) => code.Length > 3; }
        """).Option("hygiene.second_factor_checks", "Gate.Opens").Silent();

    [Fact]
    public Task Is_silent_on_claims_about_the_method() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        if (!User.HasClaim("amr", "mfa")) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_where_nobody_knows_a_second_factor() => Check<SecondFactorSkipped>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class LoginService(SignInManager<IdentityUser> signIn)
        {
            public async Task Login(IdentityUser user, string password)
            {
                var result = await signIn.CheckPasswordSignInAsync(user, password, true);
                if (result.Succeeded) { await signIn.SignInAsync(user, false); }
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_repeated_passwords() => Login("""
        if (form.Password != form.ConfirmPassword) return BadRequest();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Login("""
        if (!await users.CheckPasswordAsync(user, dto.Password)) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).InTestProject().Silent();

    [Fact]
    public Task Misses_passwords_compared_in_sql() => Login("""
        var known = database.Ask("SELECT COUNT(*) FROM Users WHERE Name = @name AND Password = @password", dto.Name, dto.Password);
        if (known == 0) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    private static CheckCase Login(string statements) => Members($$"""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user, Person person, Form form)
        {
            {{statements}}
        }
        """);

    private static CheckCase Members(string members, string baseClass = "ControllerBase") => Check<SecondFactorSkipped>.Code(Source(members, baseClass));

    private static string Source(string members, string baseClass = "ControllerBase") => $$"""
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        public record Dto(string Name, string Password, string Code);
        public class Person { public string Name = ""; public string Password = ""; public byte[] PasswordHash = []; }
        public class Form { public string Password = ""; public string ConfirmPassword = ""; }
        public interface ITokenService { string CreateToken(IdentityUser user); string CreatePasswordResetToken(IdentityUser user); }
        public interface IDatabase { int Ask(string sql, params string[] values); }
        public class OtpService { public bool Matches(string code, bool on) => !on || code.Length > 3; }
        public class LoginController(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users, IPasswordHasher<IdentityUser> hasher, ITokenService tokens,
            IQueryable<Person> people, IDatabase database) : {{baseClass}}
        {
            {{members}}
            public async Task<IActionResult> Enable(IdentityUser user, IdentityUser other)
            {
                await users.SetTwoFactorEnabledAsync(user, true);
                return Ok(hasher.HashPassword(other, people.First().Name + tokens + database));
            }
        }
        """;
}
