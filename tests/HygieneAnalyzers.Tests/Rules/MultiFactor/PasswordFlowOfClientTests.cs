using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class PasswordFlowOfClientTests
{
    [Fact]
    public Task Reports_with_a_message() => Vendors("""[|app.AcquireTokenByUsernamePassword(scopes, user, typed)|].ExecuteAsync();""")
        .Message("'AcquireTokenByUsernamePassword' exchanges a user's password for a token: no second factor can be asked for; use the interactive, device code or client credentials flow")
        .Reports();

    [Theory]
    [InlineData("[|concrete.AcquireTokenByUsernamePassword(scopes, user, typed)|].ExecuteAsync();")]
    [InlineData("var credential = [|new Azure.Identity.UsernamePasswordCredential(user, typed, \"tenant\", \"client\")|];")]
    [InlineData("Azure.Identity.UsernamePasswordCredential credential = [|new(user, typed, \"tenant\", \"client\")|];")]
    [InlineData("[|http.RequestPasswordTokenAsync(new PasswordTokenRequest { UserName = user, Password = typed })|];")]
    public Task Reports_libraries(string statement) => Vendors(statement).Reports();

    [Theory]
    [InlineData("var form = new Dictionary<string, string> { { [|\"grant_type\"|], \"password\" }, { \"username\", input } };")]
    [InlineData("var form = new Dictionary<string, string> { [[|\"grant_type\"|]] = \"password\" };")]
    [InlineData("var form = new[] { new KeyValuePair<string, string>([|\"grant_type\"|], \"password\") };")]
    [InlineData("var form = new List<KeyValuePair<string, string>> { new([|\"grant_type\"|], \"password\") };")]
    [InlineData("var form = new Dictionary<string, string>(); form.Add([|\"grant_type\"|], \"password\");")]
    [InlineData("var body = [|\"grant_type=password&username=\"|] + input;")]
    [InlineData("const string Flow = \"password\"; var form = new Dictionary<string, string> { [[|\"grant_type\"|]] = Flow };")]
    public Task Reports_forms(string statement) => Check<PasswordFlowOfClient>.Code(Statement(statement)).Reports();

    [Theory]
    [InlineData("app.AcquireTokenInteractive(scopes).ExecuteAsync();")]
    [InlineData("confidential.AcquireTokenForClient(scopes).ExecuteAsync();")]
    [InlineData("var credential = new Azure.Identity.ClientSecretCredential(\"tenant\", \"client\", typed);")]
    [InlineData("var credential = new Azure.Identity.InteractiveBrowserCredential();")]
    [InlineData("http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest());")]
    [InlineData("var name = nameof(IPublicClientApplication.AcquireTokenByUsernamePassword);")]
    public Task Is_silent_on_other_flows_of_libraries(string statement) => Vendors(statement).Silent();

    [Theory]
    [InlineData("var form = new Dictionary<string, string> { [\"grant_type\"] = \"client_credentials\" };")]
    [InlineData("var form = new Dictionary<string, string> { [\"grant_type\"] = input };")]
    [InlineData("var form = new Dictionary<string, string> { [\"type\"] = \"password\" };")]
    [InlineData("var body = \"grant_type=password_reset\";")]
    [InlineData("var body = \"my_grant_type=password\";")]
    [InlineData("var isPassword = input == \"grant_type=password\";")]
    [InlineData("var has = input.Contains(\"grant_type=password\");")]
    [InlineData("var form = new Dictionary<string, string>(); var isPassword = form[\"grant_type\"] == \"password\";")]
    [InlineData("var form = new Dictionary<string, string>(); form.Remove(\"grant_type\");")]
    [InlineData("var text = \"the password grant\";")]
    public Task Is_silent_on_other_forms(string statement) => Check<PasswordFlowOfClient>.Code(Statement(statement)).Silent();

    [Fact]
    public Task Is_silent_on_methods_of_that_name() =>
        Check<PasswordFlowOfClient>.Code("""class App { void AcquireTokenByUsernamePassword(string p) => AcquireTokenByUsernamePassword(p); }""").Silent();

    [Fact]
    public Task Is_silent_in_tests() => Check<PasswordFlowOfClient>.Code(Statement("var body = \"grant_type=password&username=\" + input;")).InTestProject().Silent();

    [Fact]
    public Task Misses_forms_put_together_at_run_time() => Check<PasswordFlowOfClient>.Code(Statement("var body = string.Join('=', new[] { \"grant_type\", \"password\" });")).Silent();

    private static string Statement(string statement) => $$"""
        using System.Collections.Generic;
        class Client
        {
            void M(string input)
            {
                {{statement}}
            }
        }
        """;

    private static CheckCase Vendors(string statement) => Check<PasswordFlowOfClient>.Code($$"""
        using Duende.IdentityModel.Client;
        using Microsoft.Identity.Client;
        class Client(IPublicClientApplication app, PublicClientApplication concrete, IConfidentialClientApplication confidential, System.Net.Http.HttpClient http)
        {
            void M(string[] scopes, string user, string typed)
            {
                {{statement}}
                _ = (app, concrete, confidential, http);
            }
        }
        """).WithStub(Stubs.Msal).WithStub(Stubs.AzureIdentity).WithStub(Stubs.DuendeIdentityModel);
}
