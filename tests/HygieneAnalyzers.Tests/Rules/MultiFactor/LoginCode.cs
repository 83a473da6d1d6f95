using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

/// <summary>A login controller around the statements or members of a test, in an application that knows a second factor.</summary>
internal static class LoginCode
{
    public static CheckCase Login(string statements) => Members($$"""
        public async Task<IActionResult> Login(Dto dto, IdentityUser user, Person person, Form form)
        {
            {{statements}}
        }
        """);

    public static CheckCase Members(string members, string baseClass = "ControllerBase") => Check<SecondFactorSkipped>.Code(Source(members, baseClass));

    public static string Source(string members, string baseClass = "ControllerBase") => $$"""
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
