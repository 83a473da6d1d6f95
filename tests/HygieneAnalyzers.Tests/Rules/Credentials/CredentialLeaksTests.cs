using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class CredentialLeaksTests
{
    [Theory]
    [InlineData("""logger.LogInformation("Login of {User} with {Password}", user, [|password|]);""")]
    [InlineData("""logger.LogError($"Login of {user} failed with {[|password|]}");""")]
    [InlineData("""logger.Log(LogLevel.Debug, "secret: " + [|settings.ClientSecret|]);""")]
    [InlineData("""Console.WriteLine([|password|]);""")]
    [InlineData("""Console.Error.WriteLine("never here"); Console.Write("{0}/{1}", user, [|password|]);""")]
    [InlineData("""System.Diagnostics.Trace.WriteLine("using " + [|settings.ApiKey|]);""")]
    [InlineData("""System.Diagnostics.Debug.WriteLine(string.Format("{0}", [|password|]));""")]
    [InlineData("""throw new InvalidOperationException($"'{[|password|]}' is wrong");""")]
    [InlineData("""var copy = password; Console.WriteLine("using {0}", [|copy|]);""")]
    [InlineData("""var url = $"https://api.example.com/v1/login?user={user}&password={[|password|]}";""")]
    [InlineData("""var url = "https://api.example.com/v1?key=" + [|settings.ApiKey|];""")]
    public Task Reports_credentials_where_others_read(string statement) => Check<CredentialLeaks>.Code(Around(statement)).Reports();

    [Fact]
    public Task Reports_what_the_debugger_displays() => Check<CredentialLeaks>.Code("""
        [System.Diagnostics.DebuggerDisplay([|"{User} {Password,nq}"|])] class Login { public string User = ""; public string Password = ""; }
        [System.Diagnostics.DebuggerDisplay("{User} {Password.Length} {PasswordHash} {Mask(Password)}")] class Other { public string User = ""; }
        """).Reports();

    [Theory]
    [InlineData("""var password = input; Console.Error.WriteLine(string.Format("{0}", [|password|]));""")]
    [InlineData("""var apiKey = input; System.Diagnostics.Debug.Print("key {0}", [|apiKey|]);""")]
    [InlineData("""var password = input; var url = "https://shop.example/?pwd=" + [|Uri.EscapeDataString(password)|];""")]
    public Task Reports_more_ways_out(string statements) => Check<CredentialLeaks>.Statements(statements).Reports();

    [Fact]
    public Task Reports_ToString() => Check<CredentialLeaks>.Code("""
        class Login { public string User = ""; public string Password = ""; public override string ToString() => $"{User}:{[|Password|]}"; }
        """).Message("'Password' goes into the result of ToString, where others can read it; leave it out").Reports();

    [Fact]
    public Task Reports_generated_log_methods() => Check<CredentialLeaks>.Code("""
        using Microsoft.Extensions.Logging;
        static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "login {value}")]
            public static partial void Login(ILogger logger, string value);
            public static partial void Login(ILogger logger, string value) { }
        }
        class C { void M(ILogger logger, string password) => Log.Login(logger, [|password|]); }
        """).Reports();

    [Theory]
    [InlineData("""logger.LogInformation("Password of {User} was changed", user);""")]
    [InlineData("""logger.LogInformation("Password has {Length} characters", password.Length);""")]
    [InlineData("""logger.LogInformation("Password: {Password}", "***");""")]
    [InlineData("""logger.LogInformation("Password hash {Hash}", Hash(password));""")]
    [InlineData("""var masked = Mask(password); logger.LogInformation("{Password}", masked);""")]
    [InlineData("""logger.LogInformation("{Has}", password is null);""")]
    [InlineData("""logger.LogInformation("{Kind}", settings.SecretName);""")]
    [InlineData("""throw new ArgumentNullException(nameof(password));""")]
    [InlineData("""throw new ArgumentException("too short", nameof(password));""")]
    [InlineData("""throw new InvalidOperationException($"The setting '{PasswordKey}' is missing");""")]
    [InlineData("""Console.WriteLine("Password: ");""")]
    [InlineData("""Console.WriteLine(passwordLabel);""")]
    [InlineData("""var url = $"https://api.example.com/v1/users?name={user}";""")]
    [InlineData("""var header = "Bearer " + settings.ApiKey;""")]
    [InlineData("""var connection = "Server=db1;User Id=app;Password=" + password;""")]
    [InlineData("""System.IO.File.WriteAllText("x", "y"); var text = $"{user}:{password}";""")]
    public Task Is_silent_on_facts_about_credentials(string statement) => Check<CredentialLeaks>.Code(Around(statement)).Silent();

    [Fact]
    public Task Misses_a_credential_behind_a_call() => Check<CredentialLeaks>.Code(Around("""Console.WriteLine(Same(password));""")).Silent();

    [Theory]
    [InlineData("""logger.LogInformation("Login of {User} with {Password}", user, [|password|]);""", """logger.LogInformation("Login of {User} with {Password}", user, "***");""")]
    [InlineData("""logger.LogError($"Login of {user} failed with {[|password|]}!");""", """logger.LogError($"Login of {user} failed with ***!");""")]
    [InlineData("""throw new InvalidOperationException("wrong: " + [|password|]);""", """throw new InvalidOperationException("wrong: " + "***");""")]
    public Task Fix_masks_the_value(string before, string after) => Check<CredentialLeaks>.Code(Around(before)).FixedBy<MaskCredential>(Around(after));

    private static string Around(string statement) => $$"""
        using System;
        using Microsoft.Extensions.Logging;
        class Settings { public string ApiKey { get; set; } = ""; public string ClientSecret { get; set; } = ""; public string SecretName { get; set; } = ""; }
        class C
        {
            const string PasswordKey = "Smtp:Password";
            static string Hash(string s) => s; static string Mask(string s) => "*"; static string Same(string s) => s;
            void M(ILogger logger, Settings settings, string user, string password, string passwordLabel)
            {
                {{statement}}
            }
        }
        """;
}
