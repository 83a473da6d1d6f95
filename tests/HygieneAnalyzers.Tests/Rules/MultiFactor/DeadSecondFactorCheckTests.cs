using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class DeadSecondFactorCheckTests
{
    [Fact]
    public Task Reports_the_read() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        if ([|result.RequiresTwoFactor|]) { return; }
        """).Message("'RequiresTwoFactor' is never set by 'CheckPasswordSignInAsync', so this check never holds; ask 'GetTwoFactorEnabledAsync' instead").Reports();

    [Fact]
    public Task Reports_the_check_as_additional_location() => InLogin("""
        var result = await {|also:signIn.CheckPasswordSignInAsync(user, password, true)|};
        if ([|result.RequiresTwoFactor|]) { return; }
        """).Reports();

    [Fact]
    public Task Reports_direct_read() => InLogin("""if ([|(await signIn.CheckPasswordSignInAsync(user, password, true)).RequiresTwoFactor|]) { return; }""").Reports();

    [Fact]
    public Task Reports_negated_read() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true).ConfigureAwait(false);
        if (result.Succeeded && ![|result.RequiresTwoFactor|]) { return; }
        """).Reports();

    [Fact]
    public Task Reports_property_pattern() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        if (result is { [|RequiresTwoFactor|]: true }) { return; }
        """).Reports();

    [Fact]
    public Task Reports_switch_arm() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        var answer = result switch { { Succeeded: true } => 1, { [|RequiresTwoFactor|]: true } => 2, _ => 3 };
        """).Reports();

    [Fact]
    public Task Reports_through_a_second_local() => InLogin("""
        var checkedPassword = await signIn.CheckPasswordSignInAsync(user, password, true);
        var result = checkedPassword;
        return [|result.RequiresTwoFactor|] ? true : false;
        """, "Task<bool>").Reports();

    [Fact]
    public Task Reports_on_both_arms() => InLogin("""
        SignInResult result;
        if (password.Length > 3) { result = await signIn.CheckPasswordSignInAsync(user, password, true); }
        else { result = await signIn.CheckPasswordSignInAsync(user, password.Trim(), true); }
        if ([|result.RequiresTwoFactor|]) { return; }
        """).Reports();

    [Fact]
    public Task Reports_managers_that_override_something_else() => Check<DeadSecondFactorCheck>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        abstract class Manager() : SignInManager<IdentityUser>(null!, null!, null!, null!, null!, null!, null!)
        {
            public override Task<bool> CanSignInAsync(IdentityUser user) => Task.FromResult(true);
            public async Task<bool> Login(IdentityUser user, string password)
            {
                var result = await CheckPasswordSignInAsync(user, password, true);
                return [|result.RequiresTwoFactor|];
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_password_sign_in() => InLogin("""
        var result = await signIn.PasswordSignInAsync(user, password, true, true);
        if (result.RequiresTwoFactor) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_external_sign_in() => InLogin("""
        var result = await signIn.ExternalLoginSignInAsync("p", "k", true);
        if (result.RequiresTwoFactor) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_when_either_call_may_have_made_it() => InLogin("""
        var result = password.Length > 3 ? await signIn.CheckPasswordSignInAsync(user, password, true) : await signIn.PasswordSignInAsync(user, password, true, true);
        if (result.RequiresTwoFactor) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_when_the_result_was_replaced() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        result = await signIn.PasswordSignInAsync(user, password, true, true);
        if (result.RequiresTwoFactor) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_other_properties() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        if (result.Succeeded || result.IsLockedOut || result.IsNotAllowed) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_parameters() => Check<DeadSecondFactorCheck>.Code("""
        using Microsoft.AspNetCore.Identity;
        class C { bool M(SignInResult result) => result.RequiresTwoFactor; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_real_question() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        if (result.Succeeded && await signIn.UserManager.GetTwoFactorEnabledAsync(user)) { return; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_managers_that_override_the_check() => Check<DeadSecondFactorCheck>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        abstract class Manager() : SignInManager<IdentityUser>(null!, null!, null!, null!, null!, null!, null!)
        {
            public override Task<SignInResult> CheckPasswordSignInAsync(IdentityUser user, string password, bool lockoutOnFailure) => Task.FromResult(SignInResult.TwoFactorRequired);
        }
        class Service(SignInManager<IdentityUser> signIn)
        {
            public async Task<bool> Login(IdentityUser user, string password) => (await signIn.CheckPasswordSignInAsync(user, password, true)).RequiresTwoFactor;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_results_of_ones_own() => Check<DeadSecondFactorCheck>.Code("""
        using System.Threading.Tasks;
        class Result { public bool RequiresTwoFactor { get; set; } }
        class Door { public Task<Result> CheckPasswordSignInAsync(string password) => Task.FromResult(new Result()); }
        class C(Door door) { async Task<bool> M() => (await door.CheckPasswordSignInAsync("p")).RequiresTwoFactor; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_fields() => Check<DeadSecondFactorCheck>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class C(SignInManager<IdentityUser> signIn)
        {
            private SignInResult _result = SignInResult.Failed;
            public async Task Login(IdentityUser user, string password) => _result = await signIn.CheckPasswordSignInAsync(user, password, true);
            public bool NeedsMore => _result.RequiresTwoFactor;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_written_names() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        var name = nameof(result.RequiresTwoFactor);
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => InLogin("""
        var result = await signIn.CheckPasswordSignInAsync(user, password, true);
        if (result.RequiresTwoFactor) { return; }
        """).InTestProject().Silent();

    private static CheckCase InLogin(string statements, string returns = "Task") => Check<DeadSecondFactorCheck>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class LoginService(SignInManager<IdentityUser> signIn)
        {
            public async {{returns}} Login(IdentityUser user, string password)
            {
                {{statements}}
            }
        }
        """);
}
