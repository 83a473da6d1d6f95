using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.LoginCode;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

/// <summary>What clears the way from a password to a session.</summary>
public class SecondFactorCheckedTests
{
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
    public Task Is_silent_and_quick_on_locals_made_of_each_other() => Login($$"""
        var ok = await users.CheckPasswordAsync(user, dto.Password);
        var no = !ok;
        {{string.Concat(Enumerable.Repeat("ok = !no; no = ok ? !ok : no; ", 40))}}
        if (!ok) return Unauthorized();
        await signIn.SignInAsync(user, false);
        return Ok();
        """).Silent();

    [Fact]
    public Task Is_silent_on_many_calls_of_a_helper() => Members($$"""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user)
        {
            {{string.Concat(Enumerable.Repeat("if (await IsValid(user, dto.Password)) { dto = Next(dto); }\n", 1000))}}
            return Ok(await signIn.PasswordSignInAsync(user, dto.Password, false, true));
        }
        private Dto Next(Dto dto) => dto;
        private async Task<bool> IsValid(IdentityUser user, string password) => await users.CheckPasswordAsync(user, password);
        private Task Issue(IdentityUser user) => signIn.SignInAsync(user, false);
        """).Silent();

    [Fact]
    public Task Is_silent_on_sessions_in_constructors_and_accessors() => Members("""
        private class Session(SignInManager<IdentityUser> signIn, IdentityUser user)
        {
            private readonly Task _started = signIn.SignInAsync(user, false);
            public Session(SignInManager<IdentityUser> signIn) : this(signIn, new IdentityUser()) => Next = signIn.SignInAsync(new IdentityUser(), true);
            public Task Next { get; set; } = Task.CompletedTask;
            public Task Again => signIn.SignInAsync(user, _started.IsCompleted);
        }
        """).Silent();
}
