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

    [Theory]
    [InlineData("""string token = c.Request.Headers["X-Api-Key"]; return token == [|"fake-Pa55!"|];""")]
    [InlineData("""var v = c.Request.Headers["Authorization"].ToString(); return v == [|"Bearer fake-Pa55!"|];""")]
    [InlineData("""var v = c.Request.Headers.Authorization.FirstOrDefault(); return v == [|"Bearer fake-Pa55!"|];""")]
    [InlineData("""var v = c.Request.Headers["Authorization"].ToString().Substring("Bearer ".Length); return v == [|"fake-Pa55!"|];""")]
    [InlineData("""var v = c.Request.Headers["Authorization"].ToString().Replace("Bearer ", ""); return v.Equals([|"fake-Pa55!"|], System.StringComparison.Ordinal);""")]
    [InlineData("""var parts = c.Request.Headers.Authorization.ToString().Split(' '); return parts[0] == "Bearer" && parts[1] == [|"fake-Pa55!"|];""")]
    public Task Reports_what_a_header_brought(string code) => Check<ComparisonWithHardcodedCredential>
        .Code("using System.Linq; using Microsoft.AspNetCore.Http; class C { bool A(HttpContext c) { " + code + " } }").Reports();

    [Theory]
    [InlineData("""var v = c.Request.Headers["Authorization"].ToString(); return v.StartsWith("Bearer ") && v != "Bearer";""")]
    [InlineData("""var v = c.Request.Headers["Authorization"].ToString().Split(' ')[0]; return v == "Bearer" || v == "fake-scheme1";""")]
    [InlineData("""var v = c.Request.Headers["Accept"].ToString(); return v == "fake-type1!";""")]
    [InlineData("""string token = c.Request.Query["kind"]; return token == "fake-kind1!";""")]
    [InlineData("""var v = c.Request.Headers["X-Api-Key"].ToString(); return v == "";""")]
    public Task Is_silent_on_what_else_a_request_brought(string code) => Check<ComparisonWithHardcodedCredential>
        .Code("using System.Linq; using Microsoft.AspNetCore.Http; class C { bool A(HttpContext c) { " + code + " } }").Silent();

    [Fact]
    public Task Reports_a_token_in_an_authentication_handler() => Check<ComparisonWithHardcodedCredential>.Code("""
        using System.Text.Encodings.Web; using System.Threading.Tasks; using Microsoft.AspNetCore.Authentication; using Microsoft.AspNetCore.Http; using Microsoft.Extensions.Logging; using Microsoft.Extensions.Options;
        class H(IOptionsMonitor<AuthenticationSchemeOptions> o, ILoggerFactory l, UrlEncoder e) : AuthenticationHandler<AuthenticationSchemeOptions>(o, l, e)
        {
            protected override Task<AuthenticateResult> HandleAuthenticateAsync()
            {
                var token = Request.Query["token"].ToString();
                return Task.FromResult(token == [|"fake-Pa55!"|] ? AuthenticateResult.NoResult() : AuthenticateResult.Fail("no"));
            }
        }
        """).Reports();

    [Fact]
    public Task Misses_a_token_of_unknown_origin() => Check<ComparisonWithHardcodedCredential>
        .Code("""class C { int A(string token) => token switch { "fake-Pa55!-6rWm9L" => 2, _ => 0 }; }""").Silent();

    [Theory]
    [InlineData("""static readonly string[] Allowed = { [|"fake-Pa55!"|] }; bool A(string password) => System.Linq.Enumerable.Contains(Allowed, password);""")]
    [InlineData("""static readonly System.Collections.Generic.HashSet<string> Keys = new() { [|"fake-Pa55!"|] }; bool A(string apiKey) => Keys.Contains(apiKey);""")]
    [InlineData("""static readonly string[] Valid = { [|"fake-Pa55!"|] }; bool A(string secret) { foreach (var v in Valid) if (v == secret) return true; return false; }""")]
    public Task Reports_lists_that_admit(string members) => Check<HardcodedCredentialElsewhere>.Code("using System.Linq; class C { " + members + " }").Reports();

    [Theory]
    [InlineData("""static readonly string[] Common = { "123456", "Fruehling2025" }; bool A(string password) => Common.Contains(password);""")]
    [InlineData("""static readonly System.Collections.Generic.HashSet<string> Blocklist = new() { "Contoso123x" }; bool A(string password) => Blocklist.Contains(password);""")]
    [InlineData("""static readonly string[] Weak = ["letmein", "Herbst2025"]; bool A(string password) { foreach (var w in Weak) if (w == password) return false; return true; }""")]
    [InlineData("""static readonly string[] Common = { "letmein", "Herbst2025" }; bool A(string password) => !Common.Any(c => c == password);""")]
    [InlineData("""static readonly string[] Entries = { "letmein", "123456" }; bool A(string password) => !Entries.Contains(password);""")]
    [InlineData("""static readonly string[] Revoked = { "fake-0a9b8c7d6e" }; bool A(string apiKey) => Revoked.Contains(apiKey);""")]
    public async Task Is_silent_on_lists_that_refuse(string members)
    {
        await Check<HardcodedCredentialElsewhere>.Code("using System.Linq; class C { " + members + " }").Silent();
        await Check<ComparisonWithHardcodedCredential>.Code("using System.Linq; class C { " + members + " }").Silent();
    }
}
