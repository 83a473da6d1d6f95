using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class HardcodedCredentialTests
{
    [Theory]
    [InlineData("""var password = [|"fake-Pa55!"|];""")]
    [InlineData("""string password; password = [|"fake-Pa55!"|]; Console.WriteLine(password.Length);""")]
    [InlineData("""const string DbPassword = [|"fake-Pa55!"|];""")]
    [InlineData("""string? pwd = null; pwd ??= [|"fake-Pa55!"|];""")]
    [InlineData("""var login = (user: "app", password: [|"fake-Pa55!"|]);""")]
    [InlineData("""var login = new { User = "app", Password = [|"fake-Pa55!"|] };""")]
    public Task Reports_variables_and_members_that_bear_the_name(string statements) =>
        Check<HardcodedCredential>.Statements(statements).Reports();

    [Theory]
    [InlineData("""private readonly string _password = [|"fake-Pa55!"|];""")]
    [InlineData("""public const string ApiKey = [|"fake8f1d2c7Q"|];""")]
    [InlineData("""public string Password { get; set; } = [|"fake-Pa55!"|];""")]
    [InlineData("""public string Password => [|"fake-Pa55!"|];""")]
    [InlineData("""public string Password { get { return [|"fake-Pa55!"|]; } }""")]
    [InlineData("""public string GetPassword() => [|"fake-Pa55!"|];""")]
    [InlineData("""private string password = ""; public C() { this.password = [|"fake-Pa55!"|]; }""")]
    [InlineData("""private string ClientSecret = [|"fake" + "-Pa55!"|];""")]
    public Task Reports_members(string member) => Check<HardcodedCredential>.Code($$"""public class C { {{member}} }""").Reports();

    [Theory]
    [InlineData("""var raw = [|"fake-Pa55!"|]; var c = new System.Net.NetworkCredential("app", string.Format("{0}", raw));""")]
    [InlineData("""var raw = [|"fake-Pa55!"|]; var c = new System.Net.NetworkCredential("app", $"{raw}");""")]
    [InlineData("""var c = new System.Net.NetworkCredential("app", string.Join("", new[] { [|"fake-Pa55!"|] }));""")]
    [InlineData("""var b = new System.Text.StringBuilder(); b.Append([|"fake-Pa55!"|]); var c = new System.Net.NetworkCredential("app", b.ToString());""")]
    [InlineData("""var p = ""; p += [|"fake-Pa55!"|]; var c = new System.Net.NetworkCredential("app", p);""")]
    [InlineData("""var p = string.Concat("fake-", [|"Pa55!Pa66"|]); var c = new System.Net.NetworkCredential("app", p);""")]
    [InlineData("""char[] l = [|{ 'p', 'Q', '7', 'z', 'W', '4' }|]; var c = new System.Net.NetworkCredential("app", new string(l));""")]
    [InlineData("""var c = new System.Net.NetworkCredential("app", System.Text.Encoding.ASCII.GetString([|new byte[] { 0x53, 0x37, 0x6b, 0x21, 0x76, 0x51, 0x39, 0x78 }|]));""")]
    [InlineData("""var table = new System.Collections.Hashtable(); table["pwd"] = [|"fake-Pa55!"|]; table.Add("passwd", [|"fake-Pa66!"|]);""")]
    [InlineData("""var logins = new List<(string User, string Password)> { ("app", [|"fake-Pa55!"|]) };""")]
    [InlineData("""var h = new System.Net.WebHeaderCollection(); h[System.Net.HttpRequestHeader.Authorization] = [|"Bearer fake8f1d2c7Q"|];""")]
    [InlineData("""var pair = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(input + ":" + [|"fake-Pa55!"|])); var h = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", pair);""")]
    public Task Reports_what_is_put_together(string statements) => Check<HardcodedCredential>.Statements(statements).Reports();

    [Theory]
    [InlineData("""var c = new System.Net.NetworkCredential("app", input + "-2024!");""")]
    [InlineData("""var pair = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("svc-sync-1:" + input)); var h = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", pair);""")]
    [InlineData("""var c = new System.Net.NetworkCredential("anonymous", "guest1@shop.example");""")]
    [InlineData("""var word = new string(Enumerable.Range(0, 16).Select(_ => "abcdefghkmnpqrstuvwxyz23456789"[Random.Shared.Next(30)]).ToArray()); var c = new System.Net.NetworkCredential("app", word);""")]
    [InlineData("""const string PasswordChars = "abcdefghkmnpqrstuvwxyz23456789"; Console.WriteLine(PasswordChars.Length);""")]
    [InlineData("""var rules = new { password = "required|min:12" };""")]
    [InlineData("""var columns = new Dictionary<string, string> { ["password"] = "nvarchar(128)", ["secret"] = "varbinary(max)" };""")]
    [InlineData("""var answer = new { error = "invalid_request", password = "missing" };""")]
    [InlineData("""var options = new { credentials = "include" };""")]
    [InlineData("""const string PasswordVariable = "ORDERS_PW_2"; const string Password = "ORDERS_PW_2";""")]
    [InlineData("""const string ApiSecret = "projects/123/secrets/api/versions/latest";""")]
    [InlineData("""const string Credential = "application/vc+ld+json";""")]
    [InlineData("""const string SenhaExpirada = "ERR-204";""")]
    [InlineData("""var c = new System.Net.NetworkCredential("app", new System.IO.StreamReader("data1.txt").ReadLine());""")]
    public Task Is_silent_on_what_only_stands_near(string statements) => Check<HardcodedCredential>.Statements(statements).Silent();

    [Fact]
    public Task Reports_arguments_named_or_not() => Check<HardcodedCredential>.Code("""
        using System.Net;
        class C
        {
            void Login(string user, string password) { }
            void M()
            {
                Login("app", [|"fake-Pa55!"|]);
                Login(password: [|"fake-Pa55!"|], user: "app");
                var credential = new NetworkCredential("app", [|"fake-Pa55!"|]);
            }
        }
        """).Message("The value of 'password' is hard-coded; read it from configuration or a secret store, and change it where it is in use").Reports();

    [Fact]
    public Task Reports_library_properties_in_object_initialisers() => Check<HardcodedCredential>.Statements("""
        var credential = new System.Net.NetworkCredential { UserName = "app", Password = [|"blue horse runs at night"|] };
        """).Reports();

    [Fact]
    public Task Reports_entries_by_key() => Check<HardcodedCredential>.Statements("""
        var settings = new Dictionary<string, string> { ["Smtp:Password"] = [|"fake-Pa55!"|], ["Smtp:Host"] = "mail" };
        var others = new Dictionary<string, string> { { "password", [|"fake-Pa55!"|] }, { "user", "app" } };
        settings["Db__Password"] = [|"fake-Pa55!"|];
        settings.Add("api_key", [|"fake8f1d2c7Q"|]);
        var pair = new KeyValuePair<string, string>("client_secret", [|"fake8f1d2c7Q"|]);
        Environment.SetEnvironmentVariable("DB_PASSWORD", [|"fake-Pa55!"|]);
        """).Reports();

    [Fact]
    public Task Reports_headers() => Check<HardcodedCredential>.Statements("""
        var client = new System.Net.Http.HttpClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", [|"fake8f1d2c7Q"|]);
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", [|"fake8f1d2c7Q"|]);
        """).Reports();

    [Fact]
    public Task Reports_attribute_arguments() => Check<HardcodedCredential>.Code("""
        class LoginAttribute(string user) : System.Attribute { public string Password { get; set; } = ""; public string User => user; }
        [Login("app", Password = [|"fake-Pa55!"|])]
        class C { }
        """).Reports();

    [Theory]
    [InlineData("senha")]
    [InlineData("hasloUzytkownika")]
    [InlineData("motDePasse")]
    [InlineData("benutzerPasswort")]
    [InlineData("비밀번호")]
    [InlineData("パスワード")]
    [InlineData("数据库密码")]
    [InlineData("contraseña")]
    public Task Reports_names_in_other_languages(string name) =>
        Check<HardcodedCredential>.Statements($$"""var {{name}} = [|"fake-Pa55!"|];""").Reports();

    [Fact]
    public Task Reports_a_term_of_the_users_own() => Check<HardcodedCredential>
        .Statements("""var losungswort = [|"fake-Pa55!"|];""").Option("hygiene.credential_terms", "losungswort").Reports();

    [Fact]
    public Task Reports_in_a_test_project_as_a_suggestion() => Check<HardcodedCredential>
        .Statements("""var password = [|"fake-Pa55!"|];""").InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("""var password = "";""")]
    [InlineData("""var password = "   ";""")]
    [InlineData("""string? password = null;""")]
    [InlineData("""var password = "<your password>";""")]
    [InlineData("""var password = "changeme";""")]
    [InlineData("""var password = "********";""")]
    [InlineData("""var password = "${DB_PASSWORD}";""")]
    [InlineData("""var password = "Please enter your password";""")]
    [InlineData("""var password = "Password:";""")]
    [InlineData("""var password = "password";""")]
    [InlineData("""var password = nameof(args);""")]
    [InlineData("""var passwordLabel = "Enter-it-here1";""")]
    [InlineData("""var passwordRegex = "^(?=.*[0-9]).{8,}$";""")]
    [InlineData("""var passwordHint = "First-pet1";""")]
    [InlineData("""var passwordLength = "12";""")]
    [InlineData("""var userPasswordColumn = "usr_pw";""")]
    [InlineData("""var author = "Ada8f1d2c7Q";""")]
    [InlineData("""var monkey = "8f1d2c7Q";""")]
    [InlineData("""var passport = "8f1d2c7Q";""")]
    [InlineData("""var cancellationToken = "8f1d2c7Q";""")]
    [InlineData("""var tokenType = "Bearer";""")]
    [InlineData("""var primaryKey = "CustomerId1";""")]
    [InlineData("""var publicKeyToken = "b77a5c561934e089";""")]
    [InlineData("""var isPassword = "yes1234";""")]
    [InlineData("""var secretName = "prod-db-1";""")]
    [InlineData("""var passwordKey = "Smtp:Password1";""")]
    public Task Is_silent_on_what_only_sounds_like_a_credential(string statement) => Check<HardcodedCredential>.Statements(statement).Silent();

    [Theory]
    [InlineData("""var password = Environment.GetEnvironmentVariable("DB_PASSWORD");""")]
    [InlineData("""var password = Console.ReadLine();""")]
    [InlineData("""var password = input;""")]
    [InlineData("""var password = new Dictionary<string, string>()["Db:Password"];""")]
    [InlineData("""var password = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));""")]
    public Task Is_silent_on_values_from_elsewhere(string statement) => Check<HardcodedCredential>.Statements(statement).Silent();

    [Fact]
    public Task Is_silent_on_configuration_keys() => Check<HardcodedCredential>.Code("""
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            const string PasswordKey = "Smtp:Password1";
            string Password => configuration["Smtp:Password1"] ?? throw new System.InvalidOperationException("Smtp:Password1 is missing");
            string Secret => configuration.GetValue<string>("Smtp:Secret1")!;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_key_names() => Check<HardcodedCredential>.Code("""
        static class ClaimNames { public const string Password = "password"; public const string ApiKey = "x-api-key"; public const string Secret = "client_secret"; }
        """).Silent();

    [Fact]
    public Task Is_silent_on_user_names() => Check<HardcodedCredential>.Statements("""
        var credential = new System.Net.NetworkCredential("svc-backup1", input);
        """).Silent();

    [Fact]
    public Task Is_silent_on_messages_and_labels() => Check<HardcodedCredential>.Code("""
        using System.ComponentModel.DataAnnotations;
        class C
        {
            [Required(ErrorMessage = "Password is required"), DataType(DataType.Password), Display(Name = "Password")]
            public string Password { get; set; } = "";
            public string PasswordError => "Password1 is too short";
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_ignored_values() => Check<HardcodedCredential>
        .Statements("""var password = "fake-Pa55!";""").Option("hygiene.ignored_values", "fake-Pa55!").Silent();

    [Fact]
    public Task Is_silent_on_a_term_that_the_user_excludes() => Check<HardcodedCredential>
        .Statements("""var passphrase = "fake-Pa55!";""").Option("hygiene.non_credential_terms", "passphrase").Silent();

    [Fact]
    public Task Is_silent_on_half_typed_code() => Check<HardcodedCredential>
        .Code("""class C { void M() { var password = ; Login("a", ; this.Password = }""").AllowCompileErrors().Silent();
}
