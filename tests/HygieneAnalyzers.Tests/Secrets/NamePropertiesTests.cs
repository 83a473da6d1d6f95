using System.Diagnostics;
using CsCheck;
using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Names;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class NamePropertiesTests
{
    [Fact]
    public void Judging_never_throws() => Gen.String.Sample(static text =>
    {
        _ = CredentialVocabulary.Default.Judge(text);
        _ = SecretValues.Default.Judge(text, text, atDefiniteSink: false);
        _ = SecretValues.Default.Judge(text, null, atDefiniteSink: true);
    });

    [Fact]
    public void Words_make_up_the_joined_name() => Gen.String.Sample(static text =>
    {
        var words = IdentifierSplitter.Split(text);
        Assert.Equal(words.Joined, string.Concat(Enumerable.Range(0, words.Count).Select(i => words[i].ToString())));
    });

    [Theory]
    [InlineData("smtpPassword", "smtp password")]
    [InlineData("SMTPPassword", "smtp password")]
    [InlineData("smtp_password2", "smtp password")]
    [InlineData("Smtp:User Name", "smtp user name")]
    [InlineData("githubPATs", "github pats")]
    [InlineData("contraseñaNueva", "contrasena nueva")]
    [InlineData("db비밀번호Old", "db 비밀번호 old")]
    [InlineData("ユーザー名", "ユーザー名")]
    [InlineData("123", "")]
    public void Splits(string name, string words)
    {
        var split = IdentifierSplitter.Split(name);
        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, split.Count).Select(i => split[i].ToString())));
    }

    [Theory]
    [InlineData("In")]
    [InlineData("Password")]
    [InlineData("비")]
    [InlineData("://")]
    [InlineData("a=;")]
    [InlineData("<")]
    [InlineData("ab ")]
    [InlineData("x/")]
    public void A_megabyte_is_read_in_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        _ = CredentialVocabulary.Default.Judge(text);
        _ = SecretValues.Default.Judge(text, text, atDefiniteSink: false);
        _ = ConnectionStringReader.TryRead(text, out _);
        _ = UrlCredentials.TryRead(text, out _);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }
}
