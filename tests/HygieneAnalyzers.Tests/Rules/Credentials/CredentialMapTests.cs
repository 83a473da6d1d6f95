using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

/// <summary>Maps from names to values: settings, labels, types, accounts.</summary>
public class CredentialMapTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Net; using Microsoft.Extensions.Configuration;
        static class Door { public static void Open(string user, string text) => Use(new NetworkCredential(user, text)); static void Use(object o) { } }

        """;

    [Theory]
    [InlineData("""new() { ["password"] = "Kennwort", ["token"] = "Zugriffstoken", ["secret"] = "Geheimnis", ["apiKey"] = "API-Schlüssel" }""")]
    [InlineData("""new() { { "Password", "Passwort" }, { "Secret", "Geheimnis" }, { "Passphrase", "Kennsatz" } }""")]
    [InlineData("""new() { ["apiKey"] = "Your API key", ["password"] = "Passwort eingeben" }""")]
    [InlineData("""new() { { "token", "string" }, { "password", "string" }, { "age", "integer" } }""")]
    [InlineData("""new() { ["password"] = "nvarchar(128)", ["apiKey"] = "uuid", ["secret"] = "base64" }""")]
    [InlineData("""new() { ["password"] = "비밀번호", ["apiKey"] = "API 키" }""")]
    [InlineData("""new() { ["password"] = "required", ["apiKey"] = "invalid" }""")]
    public Task Is_silent_on_words_for_people_and_types(string map) => Check<HardcodedCredential>
        .Code(Usings + "class C { static readonly Dictionary<string, string> Map = " + map + "; }").Silent();

    [Theory]
    [InlineData("""new() { ["Smtp:Password"] = [|"fake-Pa55!"|], ["Smtp:User"] = "app" }""")]
    [InlineData("""new() { { "password", [|"sommer2024"|] }, { "user", "anna" } }""")]
    [InlineData("""new() { { "password", [|"geheim"|] }, { "user", "anna" } }""")]
    [InlineData("""new() { ["password"] = [|"fake-Pa55!"|], ["secret"] = "secret" }""")]
    [InlineData("""new() { ["apiKey"] = [|"7f3a9c1e5b8d2460af17c93e"|] }""")]
    public Task Reports_values_of_settings(string map) => Check<HardcodedCredential>
        .Code(Usings + "class C { static readonly Dictionary<string, string> Map = " + map + "; }").Reports();

    [Theory]
    [InlineData("""foreach (var (user, word) in Map) Door.Open(user, word);""")]
    [InlineData("""foreach (var pair in Map) Door.Open(pair.Key, pair.Value);""")]
    [InlineData("""foreach (var word in Map.Values) Door.Open("a", word);""")]
    [InlineData("""Door.Open("a", Map.First().Value);""")]
    [InlineData("""Door.Open("a", Map["anna"]);""")]
    [InlineData("""All(Map); static void All(IDictionary<string, string> given) { foreach (var (user, word) in given) Door.Open(user, word); }""")]
    public Task Reports_the_accounts_of_a_map(string code) => Check<HardcodedCredentialElsewhere>
        .Code(Usings + """class C { static readonly Dictionary<string, string> Map = new() { ["anna"] = [|"fake-Pa55!"|] }; void A() { """ + code + " } }").Reports();

    [Theory]
    [InlineData("""foreach (var (key, value) in new Dictionary<string, string> { ["title"] = "Home-7731", ["password"] = config["x"] }) Set(key, value);""")]
    [InlineData("""foreach (var pair in new Dictionary<string, string> { ["title"] = "Home-7731", ["word"] = config["x"] }) { if (pair.Key == "word") Use(new NetworkCredential("a", pair.Value)); }""")]
    [InlineData("""var map = new Dictionary<string, string> { ["user"] = "svc-7731", ["word"] = config["x"] }; foreach (var (k, v) in map) { if (k == "word") Use(new NetworkCredential("a", v)); }""")]
    [InlineData("""foreach (var (key, value) in new Dictionary<string, string> { ["title"] = "Home-7731", ["secret"] = config["x"] }) Environment.SetEnvironmentVariable(key, value);""")]
    [InlineData("""_store["title"] = "Home-7731"; _store["word"] = config["x"]; Use(new NetworkCredential("a", _store["word"]));""")]
    public async Task Is_silent_on_another_entry(string code)
    {
        var program = Usings + """
            class C
            {
                string _password = ""; string _title = ""; readonly Dictionary<string, string> _store = new();
                void Set(string key, string value) { switch (key) { case "password": _password = value; break; default: _title = value; break; } }
                static void Use(object o) { }
                void A(IConfiguration config) {
            """ + code + " } }";
        await Check<HardcodedCredential>.Code(program).Silent();
        await Check<HardcodedCredentialElsewhere>.Code(program).Silent();
    }

    [Fact]
    public Task Is_silent_on_another_entry_of_a_store() => Check<HardcodedCredentialElsewhere>.Code(Usings + """
        class Store { readonly Dictionary<string, object> _values = new(); public void Set(string key, object value) => _values[key] = value; public T Get<T>(string key) => (T)_values[key]; }
        class C(IConfiguration config)
        {
            readonly Store _store = new();
            void Fill() { _store.Set("title", "Home-7731"); _store.Set("word", config["x"]!); }
            void Run() => Door.Open("a", _store.Get<string>("word"));
        }
        """).Silent();

    /// <summary>Which of the two is read, nobody knows.</summary>
    [Fact]
    public Task Misses_an_account_beside_one_of_the_configuration() => Check<HardcodedCredentialElsewhere>.Code(Usings + """
        class C { void A(IConfiguration config) { foreach (var (user, word) in new Dictionary<string, string> { ["anna"] = "fake-Pa55!", ["bert"] = config["x"] }) Door.Open(user, word); } }
        """).Silent();

    [Theory]
    [InlineData("""const string PasswordChars = "Pu4cA6wW5b";""")]
    [InlineData("""string AllowedPasswordChars { get; set; } = "Ju4cA6wW5b";""")]
    [InlineData("""const string PasswordAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";""")]
    [InlineData("""const string Letters = "abcdefgh2345"; string Password() => new string(Enumerable.Range(1, 5).Select(x => Letters.ElementAt(Random.Shared.Next(Letters.Length))).ToArray());""")]
    [InlineData("""const string Letters = "abcdefgh2345"; string Password() { var password = ""; while (password.Length < 9) password += Letters[Random.Shared.Next(12)]; return password; }""")]
    [InlineData("""const string Letters = "abcdefgh2345"; string Password() => System.Security.Cryptography.RandomNumberGenerator.GetString(Letters, 12);""")]
    public Task Is_silent_on_what_passwords_are_made_of(string members) => Check<HardcodedCredential>.Code(Usings + "class C { " + members + " }").Silent();

    [Fact]
    public Task Reports_the_characters_of_a_password() => Check<HardcodedCredential>
        .Code(Usings + """class C { static readonly char[] passwordChars = [|"fake-Pa55!"|].ToCharArray(); }""").Reports();
}
