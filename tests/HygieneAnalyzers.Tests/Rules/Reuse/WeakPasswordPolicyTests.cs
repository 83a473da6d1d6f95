using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class WeakPasswordPolicyTests
{
    [Fact]
    public Task Reports_short_passwords() => Options("[|options.Password.RequiredLength = 4|];").Severity(DiagnosticSeverity.Info)
        .Message("Passwords of 4 characters are allowed; ask for at least 8").Reports();

    [Fact]
    public Task Reports_endless_attempts() => Options("[|options.Lockout.MaxFailedAccessAttempts = 1000|];")
        .Message("An account may fail 1000 times before it is locked out; allow 1 to 20").Reports();

    [Fact]
    public Task Reports_new_users_without_lockout() => Options("[|options.Lockout.AllowedForNewUsers = false|];")
        .Message("New accounts are never locked out; leave lockout on for them").Reports();

    [Theory]
    [InlineData("[|options.Password.RequiredLength = 7|];")]
    [InlineData("const int Shortest = 6; [|options.Password.RequiredLength = Shortest|];")]
    [InlineData("options.Password = new PasswordOptions { [|RequiredLength = 1|], RequireDigit = false };")]
    [InlineData("var length = 3; [|options.Password.RequiredLength = length|];")]
    [InlineData("[|options.Lockout.MaxFailedAccessAttempts = int.MaxValue|];")]
    [InlineData("[|options.Lockout.MaxFailedAccessAttempts = 0|];")]
    [InlineData("options.Lockout = new LockoutOptions { [|AllowedForNewUsers = false|] };")]
    public Task Reports(string statement) => Options(statement).Reports();

    [Fact]
    public Task Reports_identity_2() => Check<WeakPasswordPolicy>.Code("""
        using Microsoft.AspNet.Identity;
        abstract class User : IUser<string> { public abstract string Id { get; } public abstract string UserName { get; set; } }
        class Manager : UserManager<User, string>
        {
            public Manager()
            {
                PasswordValidator = new PasswordValidator { [|RequiredLength = 6|], RequireDigit = true };
                [|UserLockoutEnabledByDefault = false|];
                [|MaxFailedAccessAttemptsBeforeLockout = 50|];
            }
        }
        """).WithStub(Stubs.OwinIdentity).On(Platform.Net8).Reports();

    [Theory]
    [InlineData("options.Password.RequiredLength = 8;")]
    [InlineData("options.Password.RequiredLength = 12; options.Password.RequireNonAlphanumeric = false;")]
    [InlineData("options.Password.RequiredLength = configured;")]
    [InlineData("options.Password.RequiredUniqueChars = 1;")]
    [InlineData("options.Password.RequireDigit = false;")]
    [InlineData("options.Password.RequireUppercase = false; options.Password.RequireLowercase = false;")]
    [InlineData("options.Lockout.MaxFailedAccessAttempts = 5;")]
    [InlineData("options.Lockout.MaxFailedAccessAttempts = 20;")]
    [InlineData("options.Lockout.MaxFailedAccessAttempts = configured;")]
    [InlineData("options.Lockout.AllowedForNewUsers = true;")]
    [InlineData("options.Lockout.DefaultLockoutTimeSpan = System.TimeSpan.FromMinutes(5);")]
    [InlineData("if (environment.IsDevelopment()) { options.Password.RequiredLength = 1; }")]
    [InlineData("var short_ = options.Password.RequiredLength < 4;")]
    public Task Is_silent_on(string statement) => Options(statement).Silent();

    [Fact]
    public Task Is_silent_on_options_of_ones_own() => Check<WeakPasswordPolicy>.Code("""
        class PasswordOptions { public int RequiredLength { get; set; } }
        class C { object M() => new PasswordOptions { RequiredLength = 2 }; }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Options("options.Password.RequiredLength = 1;").InTestProject().Silent();

    private static CheckCase Options(string statement) => Check<WeakPasswordPolicy>.Code($$"""
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Hosting;
        class Setup
        {
            void M(IdentityOptions options, IWebHostEnvironment environment, int configured)
            {
                {{statement}}
            }
        }
        """);
}
