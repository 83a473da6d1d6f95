using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public sealed class WeakPasswordTests
{
    [Theory]
    [InlineData("""var password = [|"admin"|];""", "is among those that attackers try first")]
    [InlineData("""var password = [|"P@ssw0rd123!"|];""", "is among those that attackers try first")]
    [InlineData("""var dbPassword = [|"Summer2024!"|];""", "is among those that attackers try first")]
    [InlineData("""var password = [|"xc3511"|];""", "is a vendor's default")]
    [InlineData("""var password = [|"8305"|];""", "falls to guessing within seconds")]
    [InlineData("""var login = new System.Net.NetworkCredential("jsmith", [|"jsmith"|]);""", "is the user name")]
    [InlineData("""var login = new System.Net.NetworkCredential { UserName = "jsmith", Password = [|"jsmith1"|] };""", "is the user name")]
    [InlineData("""var x = [|"Server=db;User Id=shopkeeper;Password=shopkeeper"|];""", "is the user name")]
    [InlineData("""var x = [|"Server=db;User Id=sa;Password=P@ssw0rd"|];""", "is among those that attackers try first")]
    [InlineData("""var x = [|"https://bob:letmein@srv/"|];""", "is among those that attackers try first")]
    [InlineData("""var x = [|"sqlcmd -S db -U sa -P Passw0rd1"|];""", "is among those that attackers try first")]
    public Task Reports(string statement, string reason) => Check<WeakPassword>.Statements(statement)
        .Message($"The password {reason}; set a long random one, and keep it outside the code").Reports();

    [Fact]
    public Task Stands_beside_the_hard_coded_credential() => Check<HardcodedCredential>.Statements("""var password = [|"P@ssw0rd"|];""").Reports();

    [Fact]
    public Task Says_that_an_account_is_seeded() => Check<WeakPassword>.Code("""
        class UserManager<T> { public void CreateAsync(T user, string password) { } }
        class Seed
        {
            void Run(UserManager<string> users) => users.CreateAsync("admin", [|"123qwe"|]);
        }
        """).Message("The password is among those that attackers try first; every installation starts with this account, so make its first sign-in set a new one").Reports();

    [Theory]
    [InlineData("""var password = "kV7#mQ2x!Lp9";""")]
    [InlineData("""var password = "trousers-lamp-river-41";""")]
    [InlineData("""var password = "";""")]
    [InlineData("""var password = "changeme";""")]
    [InlineData("""var password = "********";""")]
    [InlineData("""var password = "Please enter your password";""")]
    [InlineData("""var name = "admin";""")]
    [InlineData("""var userName = "admin";""")]
    [InlineData("""var role = "Administrator";""")]
    [InlineData("""var passwordHint = "12345";""")]
    [InlineData("""var passwordLength = "12";""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PASSWORD");""")]
    [InlineData("""var x = "Server=db;User Id=sa;Password=kV7#mQ2x!Lp9";""")]
    [InlineData("""var x = "Server=db;Integrated Security=true";""")]
    [InlineData("""var x = "https://bob:kV7#mQ2x!Lp9@srv/";""")]
    [InlineData("""var token = "12345";""")]
    public Task Is_silent_on(string statement) => Check<WeakPassword>.Statements(statement).Silent();

    [Fact]
    public Task Reports_the_user_name_of_a_variable_beside_it() => Check<WeakPassword>.Statements("""
        var userName = "kontoristin-41";
        var password = [|"kontoristin-41"|];
        """).Reports();

    [Fact]
    public Task Misses_a_user_name_in_another_method() => Check<WeakPassword>.Code("""
        class C
        {
            string User() => "kontoristin-41";
            string Password() { var password = "kontoristin-41"; return password; }
        }
        """).Silent();

    /// <summary>HYG1002 reports the value at the end of the compilation; this rule is live.</summary>
    [Fact]
    public Task Misses_a_weak_value_of_another_method() => Check<WeakPassword>.Code("""
        class C { static void Login(string text) { var password = text; } void A() => Login("Password1"); }
        """).Silent();
}
