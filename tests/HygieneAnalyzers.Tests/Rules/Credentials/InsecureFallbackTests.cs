using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class InsecureFallbackTests
{
    [Theory]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? [|"fake-Pa55!"|];""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW"); password ??= [|"fake-Pa55!"|]; Console.WriteLine(password.Length);""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW") ?? [|"fake-Pa55!"|]; var credential = new System.Net.NetworkCredential("app", x);""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = string.IsNullOrEmpty(x) ? [|"fake-Pa55!"|] : x;""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = x == null ? [|"fake-Pa55!"|] : x;""")]
    [InlineData("""var x = Environment.GetEnvironmentVariable("PW"); var password = x is not null ? x : [|"fake-Pa55!"|];""")]
    [InlineData("""var map = new Dictionary<string, string>(); var password = map.GetValueOrDefault("pw", [|"fake-Pa55!"|]);""")]
    [InlineData("""string password; try { password = System.IO.File.ReadAllText("pw"); } catch (Exception) { password = [|"fake-Pa55!"|]; } var c = new System.Net.NetworkCredential("app", password);""")]
    [InlineData("""var map = new Dictionary<string, string>(); var password = map.TryGetValue("pw", out var v) ? v : [|"fake-Pa55!"|];""")]
    public Task Reports_what_stands_in(string statements) => Check<InsecureFallback>.Statements(statements).Reports();

    [Theory]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? throw new InvalidOperationException("PW is missing");""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "";""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? string.Empty;""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "<password>";""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? "changeme";""")]
    [InlineData("""var user = Environment.GetEnvironmentVariable("USER_NAME") ?? "fake-Pa55!";""")]
    [InlineData("""var passwordLabel = Environment.GetEnvironmentVariable("LABEL") ?? "Password";""")]
    [InlineData("""var password = "fake-Pa55!";""")]
    [InlineData("""var password = "fake-Pa55!" ?? Environment.GetEnvironmentVariable("PW");""")]
    [InlineData("""var password = Environment.GetEnvironmentVariable("PW") ?? Environment.GetEnvironmentVariable("PW2");""")]
    [InlineData("""var host = Environment.GetEnvironmentVariable("HOST") ?? "localhost";""")]
    [InlineData("""var password = args.Length > 3 ? args[0] : null;""")]
    [InlineData("""var passwordFile = Environment.GetEnvironmentVariable("PW_FILE") ?? "/run/secrets/pw";""")]
    public Task Is_silent_on(string statements) => Check<InsecureFallback>.Statements(statements).Silent();
}
