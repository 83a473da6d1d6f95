using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorUsersLockedOutTests
{
    [Fact]
    public Task Reports_with_a_message() => Login("""
        var result = await [|signIn.PasswordSignInAsync(name, password, true, true)|];
        return result.Succeeded;
        """).Severity(DiagnosticSeverity.Info)
        .Message("Only 'Succeeded' of the result of 'PasswordSignInAsync' is looked at: accounts with a second factor can never sign in here; handle 'RequiresTwoFactor'").Reports();

    [Theory]
    [InlineData("return (await [|signIn.PasswordSignInAsync(name, password, true, true)|]).Succeeded;")]
    [InlineData("var result = await [|signIn.PasswordSignInAsync(name, password, true, true)|].ConfigureAwait(false); return result.Succeeded;")]
    [InlineData("var result = await [|signIn.PasswordSignInAsync(name, password, true, true)|]; if (result.IsLockedOut) { return false; } return result.Succeeded;")]
    [InlineData("var result = await [|signIn.PasswordSignInAsync(name, password, true, true)|]; if (!result.Succeeded) { return result.IsNotAllowed; } return true;")]
    [InlineData("var result = await [|signIn.PasswordSignInAsync(user, password, true, true)|]; return result.Succeeded ? true : false;")]
    [InlineData("SignInResult result = await [|signIn.PasswordSignInAsync(user, password, true, true)|]; System.Func<bool> ok = () => result.Succeeded; return ok();")]
    [InlineData("if ((await [|signIn.PasswordSignInAsync(name, password, true, true)|]).Succeeded) { return true; } return false;")]
    public Task Reports(string statements) => Login(statements).Reports();

    [Theory]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); if (result.RequiresTwoFactor) { return false; } return result.Succeeded;")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); System.Console.WriteLine(result); return result.Succeeded;")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); return result.ToString() == \"Succeeded\";")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); return result == SignInResult.Success;")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); var copy = result; return copy.Succeeded;")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); return result is { Succeeded: true } or { RequiresTwoFactor: true };")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); return Tell(result);")]
    [InlineData("return Tell(await signIn.PasswordSignInAsync(name, password, true, true));")]
    [InlineData("await signIn.PasswordSignInAsync(name, password, true, true); return true;")]
    [InlineData("var result = await signIn.PasswordSignInAsync(name, password, true, true); return result.IsLockedOut;")]
    [InlineData("var result = await signIn.CheckPasswordSignInAsync(user, password, true); return result.Succeeded;")]
    [InlineData("var result = await signIn.TwoFactorRecoveryCodeSignInAsync(password); return result.Succeeded;")]
    [InlineData("var task = signIn.PasswordSignInAsync(name, password, true, true); return (await task).Succeeded;")]
    public Task Is_silent_on(string statements) => Login(statements).Silent();

    [Fact]
    public Task Is_silent_where_nobody_has_a_second_factor() => Check<SecondFactorUsersLockedOut>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class C(SignInManager<IdentityUser> signIn)
        {
            public async Task<bool> M(string name, string password) => (await signIn.PasswordSignInAsync(name, password, true, true)).Succeeded;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Login("return (await signIn.PasswordSignInAsync(name, password, true, true)).Succeeded;").InTestProject().Silent();

    private static CheckCase Login(string statements) => Check<SecondFactorUsersLockedOut>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class LoginService(SignInManager<IdentityUser> signIn)
        {
            public async Task<bool> Login(IdentityUser user, string name, string password)
            {
                {{statements}}
            }
            public Task Enable(IdentityUser user) => signIn.UserManager.SetTwoFactorEnabledAsync(user, true);
            private static bool Tell(SignInResult result) => result.Succeeded;
        }
        """);
}
