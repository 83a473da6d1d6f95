using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorBypassedByArgumentTests
{
    [Fact]
    public Task Reports_bypass_after_a_password() => Manager("""
        if (!await UserManager.CheckPasswordAsync(user, password)) return SignInResult.Failed;
        return await SignInOrTwoFactorAsync(user, false, null, [|bypassTwoFactor: true|]);
        """).Severity(DiagnosticSeverity.Warning)
        .Message("'bypassTwoFactor: true' after a password check signs in without the second factor; pass false").Reports();

    [Fact]
    public Task Reports_bypass_by_position() => Manager("""
        var result = await CheckPasswordSignInAsync(user, password, true);
        return result.Succeeded ? await SignInOrTwoFactorAsync(user, false, null, [|true|]) : result;
        """).Reports();

    [Theory]
    [InlineData("await signIn.TwoFactorAuthenticatorSignInAsync(code, false, [|true|]);")]
    [InlineData("await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, [|rememberClient: true|]);")]
    [InlineData("await signIn.TwoFactorSignInAsync(\"Email\", code, false, [|rememberClient: true|]);")]
    [InlineData("const bool Remember = true; await signIn.TwoFactorSignInAsync(\"Email\", code, false, [|Remember|]);")]
    public Task Reports_remembered_browsers(string statement) => Service(statement).Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("await users.SetTwoFactorEnabledAsync(user, [|false|]);")]
    [InlineData("await users.SetTwoFactorEnabledAsync(user, [|enabled: false|]);")]
    [InlineData("await users.ResetPasswordAsync(user, code, code); await users.SetTwoFactorEnabledAsync(user, [|false|]);")]
    public Task Reports_a_second_factor_switched_off(string statement) => Service(statement).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Is_silent_on_no_bypass() => Manager("""
        if (!await UserManager.CheckPasswordAsync(user, password)) return SignInResult.Failed;
        return await SignInOrTwoFactorAsync(user, false, null, bypassTwoFactor: false);
        """).Silent();

    [Fact]
    public Task Is_silent_on_bypass_after_a_passkey() => Manager("""
        await VerifyPasskey(password);
        return await SignInOrTwoFactorAsync(user, false, null, bypassTwoFactor: true);
        """).Silent();

    [Fact]
    public Task Is_silent_on_bypass_after_a_code() => Manager("""
        if (!await UserManager.CheckPasswordAsync(user, password)) return SignInResult.Failed;
        if (!await UserManager.VerifyTwoFactorTokenAsync(user, "Email", password)) return SignInResult.Failed;
        return await SignInOrTwoFactorAsync(user, false, null, bypassTwoFactor: true);
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_computed_bypass() => Manager("""
        if (!await UserManager.CheckPasswordAsync(user, password)) return SignInResult.Failed;
        return await SignInOrTwoFactorAsync(user, false, null, user.EmailConfirmed);
        """).Silent();

    [Theory]
    [InlineData("await signIn.TwoFactorAuthenticatorSignInAsync(code, true, false);")]
    [InlineData("await signIn.TwoFactorAuthenticatorSignInAsync(code, true, remember);")]
    [InlineData("await signIn.TwoFactorSignInAsync(\"Email\", code, isPersistent: true, rememberClient: remember);")]
    [InlineData("await signIn.TwoFactorRecoveryCodeSignInAsync(code);")]
    [InlineData("await signIn.ExternalLoginSignInAsync(\"p\", \"k\", false, bypassTwoFactor: true);")]
    [InlineData("await signIn.RememberTwoFactorClientAsync(user);")]
    [InlineData("await users.SetTwoFactorEnabledAsync(user, true);")]
    [InlineData("await users.SetTwoFactorEnabledAsync(user, remember);")]
    [InlineData("if (await users.CheckPasswordAsync(user, code)) { await users.SetTwoFactorEnabledAsync(user, false); }")]
    [InlineData("await users.SetLockoutEnabledAsync(user, false);")]
    public Task Is_silent_on(string statement) => Service(statement).Silent();

    [Fact]
    public Task Is_silent_behind_authorize() => Check<SecondFactorBypassedByArgument>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Identity;
        [Authorize(Roles = "Support")]
        class Support(UserManager<IdentityUser> users)
        {
            public Task Reset(IdentityUser user) => users.SetTwoFactorEnabledAsync(user, false);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_managers_of_ones_own() => Check<SecondFactorBypassedByArgument>.Code("""
        class Manager { public void SetTwoFactorEnabledAsync(object user, bool enabled) => SetTwoFactorEnabledAsync(user, false); }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Service("await users.SetTwoFactorEnabledAsync(user, false);").InTestProject().Silent();

    private static CheckCase Service(string statement) => Check<SecondFactorBypassedByArgument>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Service(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users)
        {
            public async Task M(IdentityUser user, string code, bool remember)
            {
                {{statement}}
                await Task.Yield();
                _ = (signIn, users);
            }
        }
        """);

    private static CheckCase Manager(string statements) => Check<SecondFactorBypassedByArgument>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        abstract class Manager() : SignInManager<IdentityUser>(null!, null!, null!, null!, null!, null!, null!)
        {
            public async Task<SignInResult> Enter(IdentityUser user, string password)
            {
                {{statements}}
            }
            private Task VerifyPasskey(string credential) => Task.FromResult(credential);
        }
        """);
}
