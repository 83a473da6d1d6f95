using HygieneAnalyzers.CodeFixes.Fixes.Reuse;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class LockoutSwitchedOffTests
{
    [Fact]
    public Task Reports_false_by_position() => InLogin("""await signIn.PasswordSignInAsync(name, password, true, [|false|]);""")
        .Message("'PasswordSignInAsync' is called with lockout off: passwords can be guessed without end; pass true").Reports();

    [Fact]
    public Task Reports_false_by_name() => InLogin("""await signIn.PasswordSignInAsync(name, password, [|lockoutOnFailure: false|], isPersistent: true);""").Reports();

    [Fact]
    public Task Reports_user_overload() => InLogin("""await signIn.PasswordSignInAsync(user, password, false, [|false|]);""").Reports();

    [Fact]
    public Task Reports_check_without_session() => InLogin("""await signIn.CheckPasswordSignInAsync(user, password, [|false|]);""").Reports();

    [Fact]
    public Task Reports_a_constant() => InLogin("""const bool Lockout = false; await signIn.CheckPasswordSignInAsync(user, password, [|Lockout|]);""").Reports();

    [Fact]
    public Task Reports_a_local_that_is_always_false() =>
        InLogin("""var lockout = false; await signIn.PasswordSignInAsync(name, password, true, [|lockout|]);""").Reports();

    [Fact]
    public Task Reports_inside_lambdas() => InLogin("""
        System.Func<Task> login = async () => await signIn.PasswordSignInAsync(name, password, true, [|false|]);
        await login();
        """).Reports();

    [Fact]
    public Task Reports_derived_managers() => Check<LockoutSwitchedOff>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        abstract class Manager : SignInManager<IdentityUser>
        {
            protected Manager() : base(null!, null!, null!, null!, null!, null!, null!) { }
            public override Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure) =>
                base.PasswordSignInAsync(userName.Trim(), password, isPersistent, [|false|]);
            public Task<SignInResult> Login(string name, string password) => PasswordSignInAsync(name, password, true, [|false|]);
        }
        """).Reports();

    [Fact]
    public Task Reports_identity_2() => WithOwin("""await signIn.PasswordSignInAsync(name, password, true, [|shouldLockout: false|]);""").Reports();

    [Fact]
    public Task Reports_identity_2_extension() => WithOwin("""signIn.PasswordSignIn(name, password, true, [|false|]);""").Reports();

    [Fact]
    public Task Reports_tests_as_suggestion() =>
        InLogin("""await signIn.PasswordSignInAsync(name, password, true, [|false|]);""").InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Is_fixed_by_position() => InLogin("""await signIn.PasswordSignInAsync(name, password, true, [|false|] /* no */);""")
        .FixedBy<SwitchLockoutOn>(Login("""await signIn.PasswordSignInAsync(name, password, true, true /* no */);"""));

    [Fact]
    public Task Is_fixed_by_name() => InLogin("""
        await signIn.PasswordSignInAsync(name, password, [|lockoutOnFailure: false|], isPersistent: false);
        await signIn.CheckPasswordSignInAsync(user, password, [|false|]);
        """).FixedBy<SwitchLockoutOn>(Login("""
        await signIn.PasswordSignInAsync(name, password, lockoutOnFailure: true, isPersistent: false);
        await signIn.CheckPasswordSignInAsync(user, password, true);
        """));

    [Fact]
    public Task Is_silent_on_true() => InLogin("""await signIn.PasswordSignInAsync(name, password, true, true);""").Silent();

    [Fact]
    public Task Is_silent_on_true_by_name() => InLogin("""await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);""").Silent();

    [Fact]
    public Task Is_silent_on_persistence() => InLogin("""await signIn.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);""").Silent();

    [Fact]
    public Task Is_silent_on_settings() => InLogin("""
        var lockout = configuration.GetValue<bool>("Lockout");
        await signIn.PasswordSignInAsync(name, password, true, lockout);
        """).Silent();

    [Fact]
    public Task Is_silent_on_parameters() => Check<LockoutSwitchedOff>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Service(SignInManager<IdentityUser> signIn)
        {
            public Task<SignInResult> Login(string name, string password, bool lockout) => signIn.PasswordSignInAsync(name, password, true, lockout);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_changed_locals() => InLogin("""
        var lockout = false;
        if (name.Length > 3) { lockout = true; }
        await signIn.PasswordSignInAsync(name, password, true, lockout);
        """).Silent();

    [Fact]
    public Task Is_silent_on_sessions_without_password() => InLogin("""await signIn.SignInAsync(user, false);""").Silent();

    [Fact]
    public Task Is_silent_on_second_factors() => InLogin("""await signIn.TwoFactorAuthenticatorSignInAsync("code", false, false);""").Silent();

    [Fact]
    public Task Is_silent_on_external_logins() => InLogin("""await signIn.ExternalLoginSignInAsync("provider", "key", false, false);""").Silent();

    [Fact]
    public Task Is_silent_on_other_types() => Check<LockoutSwitchedOff>.Code("""
        using System.Threading.Tasks;
        class Door { public Task PasswordSignInAsync(string name, string password, bool isPersistent, bool lockoutOnFailure) => Task.CompletedTask; }
        class Use { Task M(Door door, string p) => door.PasswordSignInAsync("n", p, true, false); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_names_without_lockout() => Check<LockoutSwitchedOff>.Code("""
        using Microsoft.AspNetCore.Identity;
        static class Extensions
        {
            public static void CheckPasswordSignInAsync(this SignInManager<IdentityUser> manager, bool quick) { }
            static void M(SignInManager<IdentityUser> manager) => manager.CheckPasswordSignInAsync(false);
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_identity_2_with_lockout() => WithOwin("""await signIn.PasswordSignInAsync(name, password, false, shouldLockout: true);""").Silent();

    [Fact]
    public Task Is_silent_without_identity() => Check<LockoutSwitchedOff>
        .Code("""class C { void PasswordSignInAsync(bool lockoutOnFailure) => PasswordSignInAsync(false); }""").On(Platform.Net8).Silent();

    private static CheckCase InLogin(string statements) => Check<LockoutSwitchedOff>.Code(Login(statements));

    private static string Login(string statements) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Configuration;
        class LoginService(SignInManager<IdentityUser> signIn, IConfiguration configuration)
        {
            public async Task Login(IdentityUser user, string name, string password)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
                await Task.Delay(configuration.GetValue<int>("Delay"));
            }
        }
        """;

    private static CheckCase WithOwin(string statements) => Check<LockoutSwitchedOff>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNet.Identity;
        using Microsoft.AspNet.Identity.Owin;
        abstract class User : IUser<string> { public abstract string Id { get; } public abstract string UserName { get; set; } }
        class LoginService(SignInManager<User, string> signIn)
        {
            public async Task Login(string name, string password)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """).WithStub(Stubs.OwinIdentity).On(Platform.Net8);
}
