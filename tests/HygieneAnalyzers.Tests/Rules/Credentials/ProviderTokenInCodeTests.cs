using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Secrets.Tokens;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public sealed class ProviderTokenInCodeTests
{
    // Made up while the tests run, so that no scanner finds a token in this file.
    private static readonly string GitHub = Example("GitHub personal access token");
    private static readonly string Slack = Example("Slack bot token");
    private static readonly string Google = Example("Google API key");

    [Theory]
    [InlineData("GitHub personal access token")]
    [InlineData("Slack bot token")]
    [InlineData("Stripe live key")]
    [InlineData("OpenAI API key")]
    [InlineData("Azure Storage account key")]
    [InlineData("JSON Web Token")]
    [InlineData("NuGet API key")]
    [InlineData("SendGrid API key")]
    public Task Reports_a_token_at_a_neutral_name(string name) => Check<ProviderTokenInCode>
        .Statements($$"""var x = [|"{{Example(name)}}"|]; Console.WriteLine(x);""")
        .Message($"The code holds a {name}; revoke it, and read its successor from configuration or a secret store").Reports();

    [Fact]
    public Task Reports_a_token_wherever_it_stands() => Check<ProviderTokenInCode>.Code($$"""
        using System;
        class C
        {
            const string Field = [|"{{GitHub}}"|];
            string Property => [|"{{Slack}}"|];
            void M(string x = [|"{{GitHub}}"|]) => Console.WriteLine([|"{{GitHub}}"|]);
            string[] Array = { "a", [|"{{Slack}}"|] };
            string Header() => [|"Bearer {{GitHub}}"|];
        }
        """).Reports();

    [Fact]
    public Task Reports_a_token_in_pieces() => Check<ProviderTokenInCode>.Statements($$"""
        var whole = [|"{{GitHub[..10]}}"|] + "{{GitHub[10..]}}";
        """).Reports();

    [Fact]
    public Task Reports_a_token_in_an_interpolated_text() => Check<ProviderTokenInCode>.Statements($$"""
        var header = $"[|Bearer {{GitHub}}; agent |]{Environment.MachineName}";
        """).Reports();

    [Fact]
    public Task Reports_at_a_credential_name_too() => Check<ProviderTokenInCode>.Statements($$"""
        var apiKey = [|"{{GitHub}}"|];
        """).Reports();

    [Fact]
    public Task Leaves_the_hard_coded_credential_rule_nothing_to_add() => Check<HardcodedCredential>.Statements($$"""
        var apiKey = "{{GitHub}}";
        """).Silent();

    [Fact]
    public Task Reports_a_valid_checksum_as_a_warning_in_test_projects() => Check<ProviderTokenInCode>
        .Statements($$"""var x = [|"{{GitHub}}"|];""").InTestProject().Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Suggests_for_a_shape_alone_in_test_projects() => Check<ProviderTokenInCode>
        .Statements($$"""var x = [|"{{Slack}}"|];""").InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Suggests_for_keys_that_also_stand_in_web_pages() => Check<ProviderTokenInCode>
        .Statements($$"""var x = [|"{{Google}}"|];""").Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("ghp_" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("ghp_" + "kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi30")]
    [InlineData("ghp_short")]
    [InlineData("AKIA" + "IOSFODNN7EXAMPLE")]
    [InlineData("sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc")]
    [InlineData("pk_" + "live_kQ2mX9vR4tLw7bNcE5gHjUoP")]
    [InlineData("sk-1234567890abcdef1234567890abcdef")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("d2d0714f014a9784047eaeccf956520045c45265")]
    [InlineData("https://example.com/api/v2/orders/4711?expand=lines")]
    [InlineData("System.Collections.Generic.Dictionary`2")]
    [InlineData("-----BEGIN PUBLIC KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----...-----END PRIVATE KEY-----")]
    [InlineData("secret_name_of_the_key_in_the_vault_of_2024_v1")]
    [InlineData("hf_hub_download_version_2_of_the_model")]
    [InlineData("key-0123456789abcdef0123456789abcdef")]
    [InlineData("An ordinary sentence that says nothing")]
    public Task Is_silent_on(string text) => Check<ProviderTokenInCode>.Statements($$"""var x = "{{text}}";""").Silent();

    [Fact]
    public Task Is_silent_on_the_users_exceptions() => Check<ProviderTokenInCode>
        .Statements($$"""var x = "{{Slack}}";""").Option("hygiene.ignored_values", Slack).Silent();

    [Fact]
    public Task Misses_a_token_that_is_taken_apart_at_run_time() => Check<ProviderTokenInCode>.Statements($$"""
        var x = new string(new[] { 'g', 'h', 'p' }) + "{{GitHub[3..]}}";
        """).Silent();

    private static string Example(string name) => TokenFormats.All.First(format => format.Name == name).Example(11);
}
