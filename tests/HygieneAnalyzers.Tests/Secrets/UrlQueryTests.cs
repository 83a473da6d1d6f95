using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class UrlQueryTests
{
    [Theory]
    [InlineData("https://shop.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D", "sig")]
    [InlineData("https://api.test/v1?access_token=kQ2mX9vR4tLw7bNcE5gH&x=1", "access_token")]
    [InlineData("https://api.test/v1?x=1&apikey=kQ2mX9vR4tLw7bNcE5gH", "apikey")]
    [InlineData("https://api.test/v1?user=bob&password=fake-Pa55!", "password")]
    [InlineData("https://app.azurewebsites.net/api/run?code=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3", "code")]
    [InlineData("?sv=2022-11-02&sr=c&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D", "sig")]
    [InlineData("sr=ns.contoso.com&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D&se=1900000000&skn=Root", "sig")]
    public void Finds_the_secret_value(string text, string key)
    {
        Assert.True(UrlQuery.TryRead(text, CredentialVocabulary.Default.Judge, out var found, out var value));
        Assert.Equal(key, found);
        Assert.True(value.Length >= 10 && value.End <= text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://api.test/v1")]
    [InlineData("https://api.test/v1?")]
    [InlineData("https://api.test/v1?password=")]
    [InlineData("https://api.test/v1?password=\uFFFC")]
    [InlineData("https://api.test/v1?token={token}&x=1")]
    [InlineData("https://api.test/v1?code=200&key=name")]
    [InlineData("https://api.test/v1?id=kQ2mX9vR4tLw7bNcE5gH")]
    [InlineData("?password=fake-Pa55!")]
    [InlineData("?sv=2022-11-02&sr=c&sig=short")]
    [InlineData("?sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D")]
    [InlineData("design=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3%3D&sv=1")]
    [InlineData("https://login.test/authorize?response_type=code&scope=openid")]
    public void Finds_nothing_in(string text) => Assert.False(UrlQuery.TryRead(text, CredentialVocabulary.Default.Judge, out _, out _));
}
