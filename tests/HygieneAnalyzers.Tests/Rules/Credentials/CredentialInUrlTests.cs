using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public sealed class CredentialInUrlTests
{
    [Theory]
    [InlineData("""var x = [|"https://bob:fake-Pa55!@files.corp/x"|];""")]
    [InlineData("""var x = new Uri([|"ftp://bob:fake-Pa55!@files.corp"|]);""")]
    [InlineData("""var x = [|"https://admin:admin@srv:9200"|];""")]
    [InlineData("""var x = [|"https://admin:letmein@srv:9200"|];""")]
    [InlineData("""var x = [|"git clone https://bob:fake-Pa55!@git.corp/a.git"|];""")]
    [InlineData("""var x = [|"https://bob:fake-Pa55!@"|] + Environment.MachineName;""")]
    [InlineData("""var x = $"[|https://bob:fake-Pa55!@|]{Environment.MachineName}/a";""")]
    [InlineData("""var x = string.Format([|"https://bob:fake-Pa55!@{0}/a"|], Environment.MachineName);""")]
    [InlineData("""var x = [|"https://api.corp/v1?user=bob&password=fake-Pa55!"|];""")]
    [InlineData("""var x = [|"https://api.corp/v1?access_token=kQ2mX9vR4tLw7bNcE5gH"|];""")]
    [InlineData("""var x = [|"https://shop.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D"|];""")]
    public Task Reports(string statement) => Check<CredentialInUrl>.Statements(statement).Reports();

    [Fact]
    public Task Says_what_the_url_holds() => Check<CredentialInUrl>
        .Statements("""var x = [|"https://api.corp/v1?apikey=kQ2mX9vR4tLw7bNcE5gH"|];""")
        .Message("The URL holds the secret 'apikey'; send it in a header, and read it from configuration or a secret store").Reports();

    [Theory]
    [InlineData("""var x = "https://files.corp/x";""")]
    [InlineData("""var x = "https://files.corp:8443/x";""")]
    [InlineData("""var x = "https://bob@files.corp/x";""")]
    [InlineData("""var x = "https://user:password@host/x";""")]
    [InlineData("""var x = "https://{user}:{password}@host/x";""")]
    [InlineData("""var x = "https://<user>:<password>@host/x";""")]
    [InlineData("""var x = "https://bob:****@host/x";""")]
    [InlineData("""var x = "https://bob:${PASSWORD}@host/x";""")]
    [InlineData("""var x = $"https://bob:{Environment.GetEnvironmentVariable("PW")}@host/x";""")]
    [InlineData("""var x = "mailto:bob@files.corp";""")]
    [InlineData("""var x = "https://files.corp/@bob:latest";""")]
    [InlineData("""var x = "see https://files.corp: write to bob@files.corp";""")]
    [InlineData("""var x = "postgres://bob:fake-Pa55!@db/shop";""")]
    [InlineData("""var x = "https://api.corp/v1?token=";""")]
    [InlineData("""var x = "https://api.corp/v1?token=" + Environment.MachineName;""")]
    [InlineData("""var x = "https://api.corp/v1?code=200&key=name&page=2";""")]
    [InlineData("""var x = "https://login.corp/authorize?response_type=code&client_id=portal";""")]
    public Task Is_silent_on(string statement) => Check<CredentialInUrl>.Statements(statement).Silent();

    [Fact]
    public Task Misses_a_password_set_on_a_builder() => Check<CredentialInUrl>.Statements("""
        var x = new UriBuilder("https://files.corp") { UserName = "bob", Password = "fake-Pa55!" };
        """).Silent();
}
