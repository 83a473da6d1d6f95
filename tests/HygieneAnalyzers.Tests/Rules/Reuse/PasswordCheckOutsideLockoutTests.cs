using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class PasswordCheckOutsideLockoutTests
{
    [Fact]
    public Task Reports_with_a_message() => Login("""
        if (!await [|users.CheckPasswordAsync(user, password)|]) return "";
        await signIn.SignInAsync(user, false);
        return "in";
        """).Severity(DiagnosticSeverity.Info)
        .Message("'CheckPasswordAsync' counts no failures and nothing here looks at the lockout: passwords can be guessed without end; use 'CheckPasswordSignInAsync' with lockout, or 'AccessFailedAsync' and 'IsLockedOutAsync'")
        .Reports();

    [Theory]
    [InlineData("return await [|users.CheckPasswordAsync(user, password)|] ? tokens.CreateToken(user) : \"\";")]
    [InlineData("var ok = await [|users.CheckPasswordAsync(user, password)|]; if (ok) { return tokens.CreateToken(user); } return \"\";")]
    [InlineData("if (user is not null && await [|users.CheckPasswordAsync(user, password)|]) { await signIn.SignInWithClaimsAsync(user, false, []); } return \"\";")]
    [InlineData("if (!await [|users.CheckPasswordAsync(user, password)|]) return \"\"; if (user.TwoFactorEnabled) return \"\"; return tokens.CreateToken(user);")]
    [InlineData("if (!await [|users.CheckPasswordAsync(user, password)|]) throw new System.Exception(); return await Finish(user);")]
    [InlineData("return await Valid(user, password) ? tokens.CreateToken(user) : \"\";", true)]
    public Task Reports(string statements, bool inHelper = false) =>
        Login(statements, inHelper ? "[|users.CheckPasswordAsync(user, password)|]" : "Task.FromResult(true)").Reports();

    [Fact]
    public Task Reports_minimal_api() => Check<PasswordCheckOutsideLockout>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        var app = WebApplication.Create(args);
        app.MapPost("/login", async (UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, string name, string password) =>
        {
            var user = await users.FindByNameAsync(name);
            if (user is null || !await [|users.CheckPasswordAsync(user, password)|]) return Results.Unauthorized();
            await signIn.SignInAsync(user, true);
            return Results.Ok();
        });
        """).Reports();

    [Theory]
    [InlineData("if (await users.IsLockedOutAsync(user)) return \"\"; return await users.CheckPasswordAsync(user, password) ? tokens.CreateToken(user) : \"\";")]
    [InlineData("if (!await users.CheckPasswordAsync(user, password)) { await users.AccessFailedAsync(user); return \"\"; } return tokens.CreateToken(user);")]
    [InlineData("var result = await signIn.CheckPasswordSignInAsync(user, password, true); return result.Succeeded ? tokens.CreateToken(user) : \"\";")]
    [InlineData("var result = await signIn.PasswordSignInAsync(user, password, true, true); return result.Succeeded ? \"in\" : \"\";")]
    [InlineData("return await users.CheckPasswordAsync(user, password) ? \"right\" : \"\";")]
    [InlineData("if (await users.CheckPasswordAsync(user, password)) { await users.DeleteAsync(user); } return \"\";")]
    [InlineData("var me = await users.GetUserAsync(new()); if (await users.CheckPasswordAsync(me!, password)) { await signIn.SignInAsync(me!, false); } return \"\";")]
    [InlineData("await signIn.SignInAsync(user, false); return \"\";")]
    [InlineData("if (await users.CheckPasswordAsync(user, password)) return \"in use\"; return tokens.CreateToken(user);")]
    [InlineData("if (await users.CheckPasswordAsync(user, password)) { await signIn.RefreshSignInAsync(user); } return \"\";")]
    [InlineData("if (user.LockoutEnd > System.DateTimeOffset.MinValue) return \"\"; return await users.CheckPasswordAsync(user, password) ? tokens.CreateToken(user) : \"\";")]
    public Task Is_silent_on(string statements) => Login(statements).Silent();

    [Fact]
    public Task Is_silent_behind_authorize() => Check<PasswordCheckOutsideLockout>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Identity;
        [Authorize]
        class Account(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users)
        {
            public async Task Confirm(IdentityUser user, string password) { if (await users.CheckPasswordAsync(user, password)) { await signIn.SignInAsync(user, false); } }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_checks_of_ones_own() => Check<PasswordCheckOutsideLockout>.Code("""
        class Users { public bool CheckPasswordAsync(string user, string password) => CheckPasswordAsync(user, password); }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Login("return await users.CheckPasswordAsync(user, password) ? tokens.CreateToken(user) : \"\";").InTestProject().Silent();

    private static CheckCase Login(string statements, string helper = "Task.FromResult(true)") => Check<PasswordCheckOutsideLockout>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        interface ITokenService { string CreateToken(IdentityUser user); }
        class LoginService(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users, ITokenService tokens)
        {
            public async Task<string> Login(IdentityUser user, string password)
            {
                {{statements}}
            }
            private async Task<string> Finish(IdentityUser user) { await signIn.SignInAsync(user, true); return users + "" + tokens; }
            private Task<bool> Valid(IdentityUser user, string password) => {{helper}};
        }
        """);
}
