using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class PasswordOnlyLoginTests
{
    private const string Message =
        "'SignInAsync' follows a password check, and this application knows no second factor: a stolen password is enough; add one, or leave the sign-in to an identity provider";

    [Fact]
    public Task Reports_as_suggestion() => Login("""
        if (!await users.CheckPasswordAsync(user, form.Password)) return;
        await [|signIn.SignInAsync(user, false)|];
        """).Message(Message).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Reports_as_warning_when_asked_to() => Login("""
        if (!await users.CheckPasswordAsync(user, form.Password)) return;
        await [|signIn.SignInAsync(user, false)|];
        """).Option("hygiene.require_mfa", "true").Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("var result = await signIn.CheckPasswordSignInAsync(user, form.Password, true); if (result.Succeeded) { await [|signIn.SignInAsync(user, false)|]; }")]
    [InlineData("if (person.Password == form.Password) { await [|http.SignInAsync(\"Cookies\", new())|]; }")]
    [InlineData("if (!person.Password.Equals(form.Password)) return; await [|http.SignInAsync(\"Cookies\", new())|];")]
    [InlineData("var found = people.FirstOrDefault(p => p.Name == form.Name && p.Password == form.Password); if (found != null) { await [|http.SignInAsync(new())|]; }")]
    [InlineData("if (BCrypt.Net.BCrypt.Verify(form.Password, person.PasswordHash)) { await [|http.SignInAsync(new())|]; }")]
    [InlineData("if (hash.SequenceEqual(person.Hashed.PasswordHash)) { await [|http.SignInAsync(new())|]; }")]
    [InlineData("switch (hasher.VerifyHashedPassword(user, \"\", form.Password)) { case PasswordVerificationResult.Success: await [|signIn.SignInAsync(user, false)|]; break; default: return; }")]
    [InlineData("try { if (!await users.CheckPasswordAsync(user, form.Password)) throw new System.Exception(); } catch (System.FormatException) { return; } await [|signIn.SignInAsync(user, false)|];")]
    public Task Reports(string statements) => Login(statements).Reports();

    [Theory]
    [InlineData("var result = await signIn.PasswordSignInAsync(user, form.Password, true, true); if (result.Succeeded) { return; }")]
    [InlineData("await signIn.SignInAsync(user, false);")]
    [InlineData("if (person.Password == null) return; await http.SignInAsync(new());")]
    [InlineData("if (person.Password == \"\") return; await http.SignInAsync(new());")]
    [InlineData("if (form.Password != form.ConfirmPassword) return; await http.SignInAsync(new());")]
    [InlineData("if (form.Password == form.OldPassword) return; await http.SignInAsync(new());")]
    [InlineData("if (person.Name == form.Name) { await http.SignInAsync(new()); }")]
    [InlineData("if (person.Password.Length == form.Password.Length) return; await http.SignInAsync(new());")]
    [InlineData("await users.CreateAsync(user, form.Password); await signIn.SignInAsync(user, false);")]
    [InlineData("var ticket = await http.AuthenticateAsync(\"External\"); if (person.Password == form.Password) { await http.SignInAsync(ticket.Principal!); }")]
    [InlineData("if (person.Password == form.Password) return; await http.SignInAsync(new());")]
    [InlineData("if (person.Password == form.Password) { await http.SignOutAsync(); }")]
    [InlineData("if (person.Password == form.Password) { await http.SignInAsync(IdentityConstants.ExternalScheme, new()); }")]
    public Task Is_silent_on(string statements) => Login(statements).Silent();

    [Fact]
    public Task Is_silent_where_a_second_factor_is_known() => Login("""
        if (!await users.CheckPasswordAsync(user, form.Password)) return;
        await users.SetTwoFactorEnabledAsync(user, true);
        await signIn.SignInAsync(user, false);
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Login("""
        if (!await users.CheckPasswordAsync(user, form.Password)) return;
        await signIn.SignInAsync(user, false);
        """).InTestProject().Silent();

    private static CheckCase Login(string statements) => Check<PasswordOnlyLogin>.Code($$"""
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        namespace BCrypt.Net { public static class BCrypt { public static bool Verify(string text, string hash) => text == hash; } }
        public class Hashed { public byte[] PasswordHash = []; }
        public class Person { public string Name = ""; public string Password = ""; public string PasswordHash = ""; public Hashed Hashed = new(); }
        public class Form { public string Name = ""; public string Password = ""; public string ConfirmPassword = ""; public string OldPassword = ""; }
        class LoginService(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users, IPasswordHasher<IdentityUser> hasher, IQueryable<Person> people)
        {
            public async Task Login(HttpContext http, IdentityUser user, Person person, Form form, byte[] hash)
            {
                await Task.Yield();
                _ = (signIn, users, hasher, people);
                {{statements}}
            }
        }
        """);
}
