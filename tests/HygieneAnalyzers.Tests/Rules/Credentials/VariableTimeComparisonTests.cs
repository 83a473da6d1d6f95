using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class VariableTimeComparisonTests
{
    [Theory]
    [InlineData("""bool M(string apiKey) => [|string.Equals(apiKey, Environment.GetEnvironmentVariable("API_KEY"), StringComparison.Ordinal)|];""")]
    [InlineData("""bool M(Login login, string password) => [|login.Password == password|]; public class Login { public string Password { get; set; } = ""; }""")]
    public Task Reports_what_is_stored(string member) => Check<VariableTimeComparison>.Code("using System; class C { " + member + " }").Reports();

    [Theory]
    [InlineData("""bool M(Login login, string confirmPassword) => login.Password == confirmPassword; public class Login { public string Password { get; set; } = ""; }""")]
    [InlineData("""bool M(Login login) => login.Password == login.Repeated; public class Login { public string Password { get; set; } = ""; public string Repeated { get; set; } = ""; }""")]
    public Task Is_silent_on_two_inputs(string member) => Check<VariableTimeComparison>.Code("using System; class C { " + member + " }").Silent();

    [Theory]
    [InlineData("""return [|HMACSHA256.HashData(key, body).SequenceEqual(signature)|];""")]
    [InlineData("""using var hmac = new HMACSHA256(key); var mac = hmac.ComputeHash(body); return [|mac.SequenceEqual(signature)|];""")]
    [InlineData("""return [|Convert.ToHexString(HMACSHA256.HashData(key, body)) == sent|];""")]
    [InlineData("""return [|sent != Convert.ToBase64String(HMACSHA512.HashData(key, body))|];""")]
    [InlineData("""return [|string.Equals(sent, Convert.ToHexString(HMACSHA256.HashData(key, body)), StringComparison.OrdinalIgnoreCase)|];""")]
    [InlineData("""return [|sent == _apiKey|];""")]
    [InlineData("""return [|_options.Value.WebhookSecret.Equals(sent)|];""")]
    [InlineData("""return [|request.Headers["X-Api-Key"].ToString() == _apiKey|];""")]
    [InlineData("""return [|sent == configuration["Hooks:Secret"]|];""")]
    [InlineData("""var hmac = new HMACSHA256(key); var mac = hmac.ComputeHash(body); return [|mac.SequenceEqual(signature)|];""")]
    [InlineData("""var hmac = new HMACSHA256(key); var mac = Convert.ToHexString(hmac.ComputeHash(body)); return [|mac == sent|];""")]
    [InlineData("""var mac = HMACSHA256.HashData(key, body); return [|mac.SequenceEqual(signature)|];""")]
    public Task Reports_secrets_compared_with_input(string statement) => Check<VariableTimeComparison>.Code(Around(statement)).Reports();

    [Theory]
    [InlineData("""return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature);""")]
    [InlineData("""return SHA256.HashData(body).SequenceEqual(signature);""")]
    [InlineData("""return _apiKey == "";""")]
    [InlineData("""return _apiKey == null;""")]
    [InlineData("""return string.IsNullOrEmpty(_apiKey);""")]
    [InlineData("""return form.Password == form.ConfirmPassword;""")]
    [InlineData("""return form.Password == sent;""")]
    [InlineData("""return _apiKey == _oldApiKey;""")]
    [InlineData("""return sent == _apiKeyName;""")]
    [InlineData("""return sent == _passwordHash;""")]
    [InlineData("""return sent.Length == _apiKey.Length;""")]
    [InlineData("""return sent == configuration["Hooks:Path"];""")]
    [InlineData("""return rows.AsQueryable().Any(r => r == _apiKey);""")]
    public Task Is_silent_on_other_comparisons(string statement) => Check<VariableTimeComparison>.Code(Around(statement)).Silent();

    [Fact]
    public Task Is_silent_where_there_is_no_remedy() => Check<VariableTimeComparison>
        .Code("""class C { string _apiKey = ""; bool M(string sent) => sent == _apiKey; }""").On(Platform.NetStandard20).Silent();

    [Theory]
    [InlineData(
        """return [|HMACSHA256.HashData(key, body).SequenceEqual(signature)|];""",
        """return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature);""")]
    [InlineData(
        """return [|sent != _apiKey|];""",
        """return !CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(sent), System.Text.Encoding.UTF8.GetBytes(_apiKey));""")]
    [InlineData(
        """return [|sent == configuration["Hooks:Secret"]|];""",
        """return CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(sent), System.Text.Encoding.UTF8.GetBytes(configuration["Hooks:Secret"] ?? ""));""")]
    public Task Fix_compares_in_fixed_time(string before, string after) =>
        Check<VariableTimeComparison>.Code(Around(before)).FixedBy<CompareInFixedTime>(Around(after));

    [Fact]
    public Task Fix_is_not_offered_when_case_is_ignored() => Check<VariableTimeComparison>
        .Code(Around("""return [|string.Equals(sent, _apiKey, StringComparison.OrdinalIgnoreCase)|];""")).NotFixedBy<CompareInFixedTime>();

    private static string Around(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Cryptography;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Options;
        class Options { public string WebhookSecret { get; set; } = ""; }
        class Form { public string Password { get; set; } = ""; public string ConfirmPassword { get; set; } = ""; }
        class C
        {
            private string _apiKey = "", _oldApiKey = "", _apiKeyName = "", _passwordHash = "";
            private readonly IOptions<Options> _options = null!;
            bool M(HttpRequest request, IConfiguration configuration, Form form, List<string> rows, byte[] key, byte[] body, byte[] signature, string sent)
            {
                {{statement}}
            }
        }
        """;
}
