using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Fixes.Credentials;

public class ThrowWhenMissingTests
{
    private const string Usings = "using System; using System.Collections.Generic; using Microsoft.Extensions.Configuration;\n";

    [Theory]
    [InlineData(
        """var password = configuration["Smtp:Password"] ?? [|"fake-Pa55!"|]; // the mail server's""",
        """var password = configuration["Smtp:Password"] ?? throw new InvalidOperationException("The setting 'Smtp:Password' is missing."); // the mail server's""")]
    [InlineData(
        """var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? [|"fake-Pa55!"|];""",
        """var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing.");""")]
    [InlineData(
        """var password = configuration.GetValue("Smtp:Password", [|"fake-Pa55!"|]);""",
        """var password = configuration.GetValue<string>("Smtp:Password") ?? throw new InvalidOperationException("The setting 'Smtp:Password' is missing.");""")]
    [InlineData(
        """var password = configuration.GetValue<string>("Smtp:Password", [|"fake-Pa55!"|]).Trim();""",
        """var password = (configuration.GetValue<string>("Smtp:Password") ?? throw new InvalidOperationException("The setting 'Smtp:Password' is missing.")).Trim();""")]
    [InlineData(
        """var found = configuration["Smtp:Password"]; var password = string.IsNullOrEmpty(found) ? [|"fake-Pa55!"|] : found;""",
        """var found = configuration["Smtp:Password"]; var password = string.IsNullOrEmpty(found) ? throw new InvalidOperationException("The setting 'Mailer:Password' is missing.") : found;""")]
    [InlineData(
        """string password = map["x"]; if (password == null) password = [|"fake-Pa55!"|];""",
        """string password = map["x"]; if (password == null) throw new InvalidOperationException("The setting 'Mailer:Password' is missing.");""")]
    [InlineData(
        """string password = map["x"]; password ??= [|"fake-Pa55!"|];""",
        """string password = map["x"]; password = password ?? throw new InvalidOperationException("The setting 'Mailer:Password' is missing.");""")]
    [InlineData(
        """string password; try { password = Read(); } catch (Exception e) { password = [|"fake-Pa55!"|]; }""",
        """string password; try { password = Read(); } catch (Exception e) { throw new InvalidOperationException("The setting 'Mailer:Password' is missing.", e); }""")]
    public Task Fixes(string before, string after) => Check<InsecureFallback>.Code(Wrap(before)).FixedBy<ThrowWhenMissing>(Wrap(after));

    [Fact]
    public Task Fixes_all_of_two_files() => Check<InsecureFallback>
        .Code("""using System; class A { string Password = Environment.GetEnvironmentVariable("A_PASSWORD") ?? [|"fake-Pa55!"|]; string Secret = Environment.GetEnvironmentVariable("A_SECRET") ?? [|"fake-Pa55!"|]; }""")
        .AlsoFile("B.cs", """using System; class B { string Password => Environment.GetEnvironmentVariable("B_PASSWORD") ?? [|"fake-Pa55!"|]; }""")
        .FixedBy<ThrowWhenMissing>(
            """using System; class A { string Password = Environment.GetEnvironmentVariable("A_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'A_PASSWORD' is missing."); string Secret = Environment.GetEnvironmentVariable("A_SECRET") ?? throw new InvalidOperationException("The environment variable 'A_SECRET' is missing."); }""",
            """using System; class B { string Password => Environment.GetEnvironmentVariable("B_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'B_PASSWORD' is missing."); }""");

    [Fact]
    public Task Fixes_what_is_returned() => Check<InsecureFallback>
        .Code("""using System; class Mailer { string GetPassword() { try { return Console.ReadLine()!; } catch (Exception) { return [|"fake-Pa55!"|]; } } }""")
        .FixedBy<ThrowWhenMissing>("""using System; class Mailer { string GetPassword() { try { return Console.ReadLine()!; } catch (Exception) { throw new InvalidOperationException("The setting 'Mailer:Password' is missing."); } } }""");

    [Fact]
    public Task Keeps_the_trivia() => Check<InsecureFallback>.Code(
        """
        using System;

        class Mailer
        {
            // Read once.
            private readonly string _password =
                Environment.GetEnvironmentVariable("SMTP_PASSWORD") // set by the deployment
                ?? /* for a test */ [|"fake-Pa55!"|]; // and nowhere else
        }
        """).FixedBy<ThrowWhenMissing>(
        """
        using System;

        class Mailer
        {
            // Read once.
            private readonly string _password =
                Environment.GetEnvironmentVariable("SMTP_PASSWORD") // set by the deployment
                ?? /* for a test */ throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing."); // and nowhere else
        }
        """);

    [Theory]
    [InlineData("""class C { void Open(string user, string password = [|"fake-Pa55!"|]) { } }""")]
    [InlineData("""class SmtpOptions { public string Password { get; set; } = [|"fake-Pa55!"|]; } class M(Microsoft.Extensions.Options.IOptions<SmtpOptions> o) { object P => o; }""")]
    public Task Is_not_offered_where_nothing_can_throw(string code) => Check<InsecureFallback>.Code(code).NotFixedBy<ThrowWhenMissing>();

    private static string Wrap(string statements) =>
        Usings + "class Mailer { string Read() => Console.ReadLine()!; void M(IConfiguration configuration, Dictionary<string, string> map) { " + statements + "\n } }";
}
