using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class ComparisonWithHardcodedCredentialTests
{
    [Theory]
    [InlineData("""return password == [|"fake-Pa55!"|];""")]
    [InlineData("""return [|"fake-Pa55!"|] != password;""")]
    [InlineData("""return password.Equals([|"fake-Pa55!"|]);""")]
    [InlineData("""return string.Equals(password, [|"fake-Pa55!"|], StringComparison.Ordinal);""")]
    [InlineData("""return StringComparer.Ordinal.Equals(password, [|"fake-Pa55!"|]);""")]
    [InlineData("""return password is [|"fake-Pa55!"|];""")]
    [InlineData("""switch (password) { case [|"fake-Pa55!"|]: return true; default: return false; }""")]
    [InlineData("""return password switch { [|"fake-Pa55!"|] => true, _ => false };""")]
    [InlineData("""var master = "fake-Pa55!"; return password == [|master|];""")]
    [InlineData("""return Encoding.UTF8.GetBytes(password).SequenceEqual([|Encoding.UTF8.GetBytes("fake-Pa55!")|]);""")]
    [InlineData("""return string.Compare(password, [|"fake-Pa55!"|]) == 0;""")]
    public Task Reports(string statements) => Check<ComparisonWithHardcodedCredential>.Code(Wrap(statements)).Reports();

    [Theory]
    [InlineData("""return password == "";""")]
    [InlineData("""return password == null;""")]
    [InlineData("""return password is null;""")]
    [InlineData("""return password == other;""")]
    [InlineData("""return password.Length == 12;""")]
    [InlineData("""return other == "fake-Pa55!";""")]
    [InlineData("""return password == "********";""")]
    [InlineData("""return password == "<password>";""")]
    [InlineData("""var confirmPassword = other; return password == confirmPassword;""")]
    [InlineData("""var passwordType = other; return passwordType == "fake-Pa55!";""")]
    [InlineData("""var grantType = other; return grantType == "password";""")]
    [InlineData("""return nameof(password) == "password";""")]
    [InlineData("""return password == Environment.GetEnvironmentVariable("PW");""")]
    [InlineData("""return password.StartsWith("fake-Pa55!");""")]
    public Task Is_silent_on(string statements) => Check<ComparisonWithHardcodedCredential>.Code(Wrap(statements)).Silent();

    private static string Wrap(string statements) =>
        "using System; using System.Linq; using System.Text; class C { bool M(string password, string other) { " + statements + " } }";
}
