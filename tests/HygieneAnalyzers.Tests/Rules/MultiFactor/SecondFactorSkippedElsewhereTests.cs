using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorSkippedElsewhereTests
{
    [Fact]
    public Task Reports_with_a_message() => Services("""
        if (!await passwords.IsRight(user, password)) return "";
        await [|sessions.Start(user)|];
        return "in";
        """).Severity(DiagnosticSeverity.Warning)
        .Message("'Start' leads from a password check to a session and nothing on the way, in any type, asks for the second factor: whoever has the password gets in; check it first")
        .Reports();

    [Theory]
    [InlineData("var ok = await passwords.Result(user, password); return ok.Succeeded ? [|sessions.Token(user)|] : \"\";")]
    [InlineData("var known = await passwords.Known(user, password); if (known is null) return \"\"; return [|sessions.Token(known)|];")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; await [|signIn.SignInAsync(user, false)|]; return \"\";")]
    [InlineData("if (!await users.CheckPasswordAsync(user, password)) return \"\"; return [|sessions.Token(user)|];")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; sessions.Log(user); return [|sessions.Token(user)|];")]
    [InlineData("IPasswords contract = passwords; if (!await contract.IsRight(user, password)) return \"\"; return [|sessions.Token(user)|];")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; ISessions contract = sessions; await [|contract.Start(user)|]; return \"\";")]
    [InlineData("if (user.TwoFactorEnabled) { sessions.Log(user); } if (!await passwords.IsRight(user, password)) return \"\"; return [|sessions.Token(user)|];")]
    public Task Reports(string statements) => Services(statements).Reports();

    [Fact]
    public Task Reports_the_caller_that_does_not_ask() => Services("""
        if (user.TwoFactorEnabled) return "";
        return await front.Enter(user, password);
        """, """
        public Task<string> Quick(IdentityUser user, string password) => front.Enter(user, password);
        """, "[|sessions.Token(user)|]").Reports();

    [Theory]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; if (user.TwoFactorEnabled) return \"\"; return sessions.Token(user);")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; await factors.Demand(user); return sessions.Token(user);")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; if (!await factors.Fine(user)) return \"\"; return sessions.Token(user);")]
    [InlineData("if (!await factors.Fine(user) || !await passwords.IsRight(user, password)) return \"\"; return sessions.Token(user);")]
    [InlineData("var id = await passwords.ValidateCredentialsAsync(user, password, null); return id is null ? \"\" : sessions.Token(user);")]
    [InlineData("if (await passwords.IsRight(user, password)) return \"in use\"; return sessions.Token(user);")]
    [InlineData("return await passwords.IsRight(user, password) ? \"right\" : \"wrong\";")]
    [InlineData("return sessions.Token(user);")]
    [InlineData("var result = await signIn.PasswordSignInAsync(user, password, true, true); return result.Succeeded ? sessions.Token(user) : \"\";")]
    [InlineData("if (!await passwords.IsRight(user, password)) return \"\"; sessions.Log(user); return \"\";")]
    [InlineData("if (!await users.CheckPasswordAsync(user, password)) return \"\"; await signIn.RefreshSignInAsync(user); return \"\";")]
    [InlineData("var token = await passwords.IsRight(user, password) ? sessions.Token(user) : \"\"; if (user.TwoFactorEnabled) return \"\"; return token;")]
    [InlineData("var me = await users.GetUserAsync(new()); if (!await passwords.IsRight(me!, password)) return \"\"; return sessions.Token(me!);")]
    public Task Is_silent_on(string statements) => Services(statements).Silent();

    [Fact]
    public Task Is_silent_when_every_caller_asks() => Services("""
        if (user.TwoFactorEnabled) return "";
        return await front.Enter(user, password);
        """, issue: "sessions.Token(user)").Silent();

    [Fact]
    public Task Is_silent_on_what_the_live_rule_reports() => Services("""
        if (!await users.CheckPasswordAsync(user, password)) return "";
        await signIn.SignInAsync(user, false);
        return "";
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Services("if (!await passwords.IsRight(user, password)) return \"\"; return sessions.Token(user);").InTestProject().Silent();

    private static CheckCase Services(string statements, string more = "", string issue = "") => Check<SecondFactorSkippedElsewhere>.Code($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public class Login(IPasswords passwords, Sessions sessions, Factors factors, Front front, SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users)
        {
            public async Task<string> Enter(IdentityUser user, string password)
            {
                await Task.Yield();
                _ = (passwords, sessions, factors, front, signIn, users);
                {{statements}}
            }
            {{more}}
        }
        """).AlsoFile("Services.cs", $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public interface IPasswords
        {
            Task<bool> IsRight(IdentityUser user, string password);
            Task<SignInResult> Result(IdentityUser user, string password);
            Task<IdentityUser?> Known(IdentityUser user, string password);
            Task<string?> ValidateCredentialsAsync(IdentityUser user, string password, string? code);
        }
        public class Passwords(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users) : IPasswords
        {
            public Task<bool> IsRight(IdentityUser user, string password) => users.CheckPasswordAsync(user, password);
            public async Task<SignInResult> Result(IdentityUser user, string password) => await signIn.CheckPasswordSignInAsync(user, password, true);
            public async Task<string?> ValidateCredentialsAsync(IdentityUser user, string password, string? code)
            {
                if (!await users.CheckPasswordAsync(user, password)) return null;
                if (user.TwoFactorEnabled && !await users.VerifyTwoFactorTokenAsync(user, "Authenticator", code ?? "")) throw new System.UnauthorizedAccessException();
                return user.Id;
            }
            public async Task<IdentityUser?> Known(IdentityUser user, string password) => await users.CheckPasswordAsync(user, password) ? user : null;
        }
        public interface ISessions { Task Start(IdentityUser user); }
        public class Sessions(SignInManager<IdentityUser> signIn) : ISessions
        {
            public Task Start(IdentityUser user) => signIn.SignInAsync(user, false);
            public string Token(IdentityUser user) => new System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler().WriteToken(new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(issuer: user.Id, audience: "portal"));
            public void Log(IdentityUser user) => System.Console.WriteLine(user.Id);
        }
        public class Factors(UserManager<IdentityUser> users)
        {
            public async Task Demand(IdentityUser user) { if (await users.GetTwoFactorEnabledAsync(user)) throw new System.UnauthorizedAccessException(); }
            public async Task<bool> Fine(IdentityUser user) => !await users.GetTwoFactorEnabledAsync(user);
        }
        public class Front(IPasswords passwords, Sessions sessions)
        {
            public async Task<string> Enter(IdentityUser user, string password) => {{(issue == "" ? "await Task.FromResult(\"\")" : $"await passwords.IsRight(user, password) ? {issue} : \"\"")}};
        }
        """).WithStub(Stubs.IdentityModel);
}
