using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class SecretAcrossBoundaryTests
{
    [Theory]
    [InlineData("""{ "Work": { "User": "park@contoso.co.kr", "Password": "[|fake-Pa55!|]" }, "Home": { "User": "park@naver.com", "Password": "{|also:fake-Pa55!|}" } }""", "'park@contoso.co.kr' inside and 'park@naver.com' outside")]
    [InlineData("""{ "Home": { "User": "park@gmail.com", "Password": "[|fake-Pa55!|]" }, "Work": { "User": "park@contoso.com", "Password": "{|also:fake-Pa55!|}" } }""", "'park@contoso.com' inside and 'park@gmail.com' outside")]
    [InlineData("""{ "A": "Server=db1.corp.local;User Id=app;Password=[|fake-Pa55!|]", "B": { "User": "sync", "Host": "ftp.partner.com", "Password": "{|also:fake-Pa55!|}" } }""", "'app' at 'db1.corp.local' inside and 'sync' at 'ftp.partner.com' outside")]
    [InlineData("""{ "A": "Server=10.1.2.3;User Id=app;Password=[|fake-Pa55!|]", "B": "https://app:{|also:fake-Pa55!|}@feed.partner.com/" }""", "'app' at '10.1.2.3' inside and 'app' at 'feed.partner.com' outside")]
    [InlineData("""{ "A": "Server=db1;User Id=app;Password=[|fake-Pa55!|]", "B": { "User": "lee@daum.net", "Password": "{|also:fake-Pa55!|}" } }""", "'app' at 'db1' inside and 'lee@daum.net' outside")]
    [InlineData("""{ "A": { "Host": "nas.intranet", "User": "backup", "Password": "[|fake-Pa55!|]" }, "B": { "Host": "s3.amazonaws.com", "User": "backup", "Password": "{|also:fake-Pa55!|}" } }""", "'backup' at 'nas.intranet' inside and 'backup' at 's3.amazonaws.com' outside")]
    [InlineData("""{ "A": { "Url": "http://192.168.0.4/api", "ApiKey": "[|fake9Zq2Lw8Rt5Yx1Vb7|]" }, "B": { "Url": "https://api.partner.com", "ApiKey": "{|also:fake9Zq2Lw8Rt5Yx1Vb7|}" } }""", "'192.168.0.4' inside and 'api.partner.com' outside")]
    public Task Reports_in_one_file(string text, string accounts) => Check<SecretAcrossBoundary>.File("appsettings.json", text)
        .Message("One secret opens " + accounts + "; give the inner account a secret of its own").Reports();

    [Fact]
    public Task Reports_across_files_with_every_place() => Check<SecretAcrossBoundary>
        .File("web.config", """<c><network host="smtp.contoso.com" userName="info@contoso.com" password="{|also:fake-Pa55!|}"/></c>""")
        .File("appsettings.json", """{ "Imap": { "User": "owner@gmail.com", "Password": "[|fake-Pa55!|]" }, "Pop": { "User": "owner@gmail.com", "Password": "{|also:fake-Pa55!|}" } }""")
        .Reports();

    [Fact]
    public Task Reports_hosts_that_the_user_calls_internal() => Check<SecretAcrossBoundary>
        .File("appsettings.json", """{ "A": "Server=db.contoso.com;User Id=app;Password=[|fake-Pa55!|]", "B": "https://app:{|also:fake-Pa55!|}@feed.partner.com/" }""")
        .Option("hygiene.internal_hosts", "*.contoso.com", "appsettings.json").Reports();

    [Theory]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "b@contoso.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "b@fabrikam.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": { "User": "a@gmail.com", "Password": "fake-Pa55!" }, "B": { "User": "b@naver.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "a@gmail.com", "Password": "fake-Pa56!" } }""")]
    [InlineData("""{ "A": { "User": "a@gmail.com", "Password": "fake-Pa55!" }, "B": { "User": "A@gmail.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": "Server=localhost;User Id=app;Password=fake-Pa55!", "B": "https://ci:fake-Pa55!@feed.partner.com/" }""")]
    [InlineData("""{ "A": "Server=127.0.0.1;User Id=app;Password=fake-Pa55!", "B": { "Host": "ftp.partner.com", "User": "ci", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": "Server=db1.corp.local;User Id=app;Password=fake-Pa55!", "B": "Server=db2.corp.local;User Id=job;Password=fake-Pa55!" }""")]
    [InlineData("""{ "A": { "Host": "api.partner.com", "User": "a", "Password": "fake-Pa55!" }, "B": { "Host": "api.other.com", "User": "b", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": "Server=10.1.2.3;User Id=app;Password=fake-Pa55!", "B": { "Host": "host.example", "User": "b", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "" }, "B": { "User": "a@gmail.com", "Password": "" } }""")]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "${MAIL_PASSWORD}" }, "B": { "User": "a@gmail.com", "Password": "${MAIL_PASSWORD}" } }""")]
    [InlineData("""{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "From": "a@gmail.com", "Subject": "fake-Pa55!" } }""")]
    public Task Is_silent_in_one_file(string text) => Check<SecretAcrossBoundary>.File("appsettings.json", text).Silent();

    [Fact]
    public Task Is_silent_where_the_option_says_so() => Check<SecretAcrossBoundary>
        .File("appsettings.json", """{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "a@gmail.com", "Password": "fake-Pa55!" } }""")
        .Option("hygiene.ignored_paths", "B", "appsettings.json").Silent();

    [Fact]
    public Task Misses_a_private_mailbox_of_a_provider_that_is_not_known() => Check<SecretAcrossBoundary>
        .File("appsettings.json", """{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "a@a-small-provider.com", "Password": "fake-Pa55!" } }""").Silent();
}
