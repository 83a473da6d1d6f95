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
    [InlineData("""var master = [|"fake-Pa55!"|]; return password == master;""")]
    [InlineData("""return Encoding.UTF8.GetBytes(password).SequenceEqual(Encoding.UTF8.GetBytes([|"fake-Pa55!"|]));""")]
    [InlineData("""return string.Compare(password, [|"fake-Pa55!"|]) == 0;""")]
    [InlineData("""return (other, password) is ("root", [|"fake-Pa55!"|]);""")]
    [InlineData("""return (other, password) switch { ("root", [|"fake-Pa55!"|]) => true, _ => false };""")]
    [InlineData("""return new[] { [|"fake-Pa55!"|] }.Contains(password);""")]
    [InlineData("""return this?.Secret?.Equals([|"fake-Pa55!"|]) == true;""")]
    [InlineData("""return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(password))) == [|"9F86D081884C7D659A2FEAA0C55AD015"|];""")]
    [InlineData("""var headers = new System.Collections.Generic.Dictionary<string, string>(); return headers.TryGetValue("X-Api-Key", out var given) && given == [|"fake-Pa55!"|];""")]
    [InlineData("""return password is not [|"fake-Pa55!"|];""")]
    [InlineData("""return password is [|"fake-Pa55!"|] or [|"fake-Pa66!"|];""")]
    [InlineData("""return this is { Secret: [|"fake-Pa55!"|] };""")]
    [InlineData("""var parts = new[] { "x", [|"fake-Pa55!"|] }; return password == parts[1];""")]
    [InlineData("""var master = "fake-"; master += [|"Pa55!66"|]; return password == master;""")]
    [InlineData("""return password == [|MasterPassword|];""")]
    public Task Reports(string statements) => Check<ComparisonWithHardcodedCredential>.Code(Wrap(statements)).Reports();

    [Theory]
    [InlineData("""return password == "";""")]
    [InlineData("""return password == null;""")]
    [InlineData("""return password is null or "-";""")]
    [InlineData("""return (password, other) is ("", "fake-Pa55!");""")]
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

    [Theory]
    [InlineData("""class C { const string Door = [|"fake-Pa55!"|]; bool M(string password) => password == Door; }""")]
    [InlineData("""class C { string _door; void Load() { _door = [|"fake-Pa55!"|]; } bool M(string password) => password == _door; }""")]
    [InlineData("""class D { public static string Door() => [|"fake-Pa55!"|]; } class C { bool M(string password) => password.Equals(D.Door()); }""")]
    public Task Leaves_a_value_from_elsewhere_to_the_rule_for_the_whole_compilation(string code) =>
        Check<HardcodedCredentialElsewhere>.Code(code).Beside<ComparisonWithHardcodedCredential>().Reports();

    private static string Wrap(string statements) =>
        "using System; using System.Linq; using System.Text; class C { string Secret => other; string other = Console.ReadLine()!; const string MasterPassword = \"fake-Pa77!\"; bool M(string password, string other) { " + statements + " } }";
}
