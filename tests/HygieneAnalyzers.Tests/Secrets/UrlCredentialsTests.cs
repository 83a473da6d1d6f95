using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class UrlCredentialsTests
{
    [Theory]
    [InlineData("https://bob:hunter2@example.com/x", "https", "bob", "hunter2", "example.com")]
    [InlineData("ftp://bob:p@ss@files:21", "ftp", "bob", "p@ss", "files:21")]
    [InlineData("git clone https://bob:hunter2@git.example.com/a.git", "https", "bob", "hunter2", "git.example.com")]
    [InlineData("HTTP://:hunter2@host", "http", "", "hunter2", "host")]
    [InlineData("http://plain.example and https://a:b@c", "https", "a", "b", "c")]
    public void Finds_user_password_and_host(string text, string scheme, string user, string password, string host)
    {
        Assert.True(UrlCredentials.TryRead(text, out var url));
        Assert.Equal((scheme, user, password, host), (url.Scheme, text.Substring(url.User.Start, url.User.Length),
            text.Substring(url.Password.Start, url.Password.Length), text.Substring(url.Host.Start, url.Host.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("https://example.com")]
    [InlineData("https://example.com:8080/a@b")]
    [InlineData("https://bob@example.com")]
    [InlineData("mailto:bob@example.com")]
    [InlineData("https://example.com/?q=a:b@c")]
    [InlineData("see https://example.com: write to bob@example.com")]
    public void Finds_nothing_else(string text) => Assert.False(UrlCredentials.TryRead(text, out _));

    [Theory]
    [InlineData("https://user:password@host", true)]
    [InlineData("https://username:pass@host", true)]
    [InlineData("https://admin:password@host", false)]
    [InlineData("https://user:hunter2@host", false)]
    public void Knows_the_form_that_documentation_uses(string text, bool expected)
    {
        Assert.True(UrlCredentials.TryRead(text, out var url));
        Assert.Equal(expected, UrlCredentials.IsDocumentation(text, url));
    }

    [Fact]
    public void Never_throws() => Gen.String[Gen.Char["a:/@.? "], 0, 50].Sample(static text => { _ = UrlCredentials.TryRead(text, out _); });
}
