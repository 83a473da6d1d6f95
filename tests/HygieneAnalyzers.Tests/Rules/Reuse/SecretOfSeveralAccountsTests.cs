using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class SecretOfSeveralAccountsTests
{
    [Theory]
    [InlineData("""{ "Smtp": { "User": "a@contoso.com", "Password": "[|fake-Pa55!|]" }, "Imap": { "User": "b@contoso.com", "Password": "{|also:fake-Pa55!|}" } }""", "'a@contoso.com' and 'b@contoso.com'")]
    [InlineData("""{ "SmtpUser": "a", "SmtpPassword": "[|fake-Pa55!|]", "FtpUser": "b", "FtpPassword": "{|also:fake-Pa55!|}" }""", "'a' and 'b'")]
    [InlineData("""{ "AdminPassword": "[|fake-Pa55!|]", "GuestPassword": "{|also:fake-Pa55!|}" }""", "'admin' and 'guest'")]
    [InlineData("""{ "Smtp": { "Password": "[|fake-Pa55!|]" }, "Hangfire": { "Password": "{|also:fake-Pa55!|}" } }""", "'Hangfire:Password' and 'Smtp:Password'")]
    [InlineData("""{ "A": "Server=db1;User Id=app;Password=[|fake-Pa55!|]", "B": "Server=db2;User Id=app;Password={|also:fake-Pa55!|}" }""", "'app' at 'db1' and 'app' at 'db2'")]
    [InlineData("""{ "A": "Server=db1;User Id=app;Password=[|fake-Pa55!|]", "B": "Server=db1;User Id=job;Password={|also:fake-Pa55!|}" }""", "'app' at 'db1' and 'job' at 'db1'")]
    [InlineData("""{ "A": "Server=db1;User Id=app;Password=[|fake-Pa55!|]", "Ftp": { "User": "ci", "Password": "{|also:fake-Pa55!|}" } }""", "'app' at 'db1' and 'ci'")]
    [InlineData("""{ "A": "amqp://mq:[|fake-Pa55!|]@mq1/", "B": "Server=db1;User Id=app;Password={|also:fake-Pa55!|}" }""", "'app' at 'db1' and 'mq' at 'mq1'")]
    [InlineData("""{ "Ftp": { "User": "a", "Password": "[|fake-Pa55!|]" }, "Api": { "User": "b", "Secret": "{|also:ZmFrZS1QYTU1IQ==|}" } }""", "'a' and 'b'")]
    [InlineData("""{ "Jwt": { "Key": "[|fake-Key-0f-0urs-7c1|]" }, "Encryption": { "Key": "{|also:fake-Key-0f-0urs-7c1|}" } }""", "'Encryption:Key' and 'Jwt:Key'")]
    public Task Reports_in_one_file(string text, string accounts) => Check<SecretOfSeveralAccounts>.File("appsettings.json", text)
        .Message("One secret opens " + accounts + "; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_across_files() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "Smtp": { "User": "info", "Password": "{|also:fake-Pa55!|}" } }""")
        .File("App.config", """<c><network userName="relay" password="[|fake-Pa55!|]"/></c>""").Reports();

    [Fact]
    public Task Reports_across_formats() => Check<SecretOfSeveralAccounts>
        .File(".env", "MYSQL_USER=app\nMYSQL_PASSWORD=[|fake-Pa55!|]\nMYSQL_ROOT_PASSWORD={|also:fake-Pa55!|}\n")
        .File("docker-compose.yml", "services:\n  ftp:\n    environment:\n      FTP_USER: ci\n      FTP_PASSWORD: {|also:fake-Pa55!|}\n")
        .Message("One secret opens 'app', 'ci' and 'root'; give each account a secret of its own").Reports();

    [Fact]
    public Task Names_no_more_than_five() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """
            { "Users": [
                { "User": "a", "Password": "[|fake-Pa55!|]" }, { "User": "b", "Password": "{|also:fake-Pa55!|}" }, { "User": "c", "Password": "{|also:fake-Pa55!|}" },
                { "User": "d", "Password": "{|also:fake-Pa55!|}" }, { "User": "e", "Password": "{|also:fake-Pa55!|}" }, { "User": "f", "Password": "{|also:fake-Pa55!|}" }, { "User": "g", "Password": "{|also:fake-Pa55!|}" } ] }
            """)
        .Message("One secret opens 'a', 'b', 'c', 'd', 'e' and 2 more; give each account a secret of its own").Reports();

    [Fact]
    public Task Names_no_account_that_is_the_secret() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "Ftp": { "User": "fakeadmin7", "Password": "[|fakeadmin7|]" }, "Api": { "User": "b", "Password": "{|also:fakeadmin7|}" } }""")
        .Message("One secret opens 'b' and 'Ftp:Password'; give each account a secret of its own").Reports();

    [Theory]
    [InlineData("""{ "Smtp": { "User": "a", "Password": "fake-Pa55!" }, "Imap": { "User": "b", "Password": "fake-Pa56!" } }""")]
    [InlineData("""{ "Smtp": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "Imap": { "User": "A@contoso.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "Smtp": { "User": "a@contoso.com", "Password": "fake-Pa55!", "Host": "smtp.contoso.com" }, "Imap": { "User": "a@contoso.com", "Password": "fake-Pa55!", "Host": "imap.contoso.com" } }""")]
    [InlineData("""{ "A": "Server=db1;Database=a;User Id=app;Password=fake-Pa55!", "B": "Server=db1;Database=b;User Id=app;Password=fake-Pa55!" }""")]
    [InlineData("""{ "A": "Server=localhost;User Id=app;Password=fake-Pa55!", "B": "Server=db1;User Id=app;Password=fake-Pa55!" }""")]
    [InlineData("""{ "A": "Server=db1;User Id=app;Password=fake-Pa55!", "B": "Server=db1-replica;User Id=app;Password=fake-Pa55!" }""")]
    [InlineData("""{ "A": "localhost:6379,password=fake-Pa55!", "Redis": "localhost,password=fake-Pa55!" }""")]
    [InlineData("""{ "Seed": { "AdminPassword": "fake-Pa55!" }, "Portal": { "User": "admin@contoso.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "Portal": { "User": "info", "Password": "fake-Pa55!" }, "Mail": { "User": "info@contoso.com", "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "Password": "fake-Pa55!", "Smtp": { "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "Database": { "Password": "fake-Pa55!" }, "Postgres": { "Password": "fake-Pa55!" } }""")]
    [InlineData("""{ "Smtp": { "Password": "fake-Pa55!" }, "Mail": { "ServerPassword": "fake-Pa55!" } }""")]
    [InlineData("""{ "Smtp": { "User": "a", "Password": "changeme" }, "Ftp": { "User": "b", "Password": "changeme" } }""")]
    [InlineData("""{ "Smtp": { "User": "a", "Password": "#{Password}#" }, "Ftp": { "User": "b", "Password": "#{Password}#" } }""")]
    [InlineData("""{ "Smtp": { "User": "a", "Password": "" }, "Ftp": { "User": "b", "Password": "" } }""")]
    [InlineData("""{ "Smtp": { "User": "a", "Host": "same" }, "Ftp": { "User": "b", "Host": "same" } }""")]
    [InlineData("""{ "Stripe": { "ApiKey": "pk_live_51fakefakefakefake" }, "Shop": { "ApiKey": "pk_live_51fakefakefakefake" } }""")]
    [InlineData("""{ "A": { "User": "a", "Password": "x1" }, "B": { "User": "b", "Password": "x1" } }""")]
    public Task Is_silent_in_one_file(string text) => Check<SecretOfSeveralAccounts>.File("appsettings.json", text).Silent();

    [Fact]
    public Task Is_silent_on_one_setting_of_two_files() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "Smtp": { "User": "a", "Password": "fake-Pa55!" } }""")
        .File("appsettings.Production.json", """{ "Smtp": { "User": "b", "Password": "fake-Pa55!" } }""").Silent();

    [Fact]
    public Task Is_silent_on_a_server_and_its_clients() => Check<SecretOfSeveralAccounts>
        .File("docker-compose.yml", """
            services:
              db:
                environment:
                  POSTGRES_USER: app
                  POSTGRES_PASSWORD: fake-Pa55!
              web:
                environment:
                  - DB_PASSWORD=fake-Pa55!
                  - ConnectionStrings__Main=Host=db;Username=app;Password=fake-Pa55!
            """)
        .File("appsettings.json", """{ "ConnectionStrings": { "Main": "Host=localhost;Username=app;Password=fake-Pa55!" } }""").Silent();

    [Fact]
    public Task Is_silent_on_the_servers_of_two_environments() => Check<SecretOfSeveralAccounts>
        .File("appsettings.Staging.json", """{ "Main": "Host=db-staging;Username=app;Password=fake-Pa55!" }""")
        .File("appsettings.Production.json", """{ "Orders": "Host=db-production;Username=app;Password=fake-Pa55!" }""").Silent();

    [Fact]
    public Task Is_silent_on_what_is_reported_as_across_a_boundary() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "A": { "User": "a@contoso.com", "Password": "fake-Pa55!" }, "B": { "User": "a@gmail.com", "Password": "fake-Pa55!" } }""").Silent();

    [Theory]
    [InlineData("hygiene.ignored_paths", "Ftp")]
    [InlineData("hygiene.ignored_values", "fake-Pa55!")]
    public Task Is_silent_where_the_option_says_so(string key, string value) => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "Smtp": { "User": "a", "Password": "fake-Pa55!" }, "Ftp": { "User": "b", "Password": "fake-Pa55!" } }""")
        .Option(key, value, "appsettings.json").Silent();

    [Fact]
    public Task Is_silent_beside_an_ignore() => Check<SecretOfSeveralAccounts>
        .File(".env", "FTP_USER=a\nFTP_PASSWORD=fake-Pa55! # hygiene:ignore HYG2001 both are thrown away after the demo\nSMTP_USER=b\nSMTP_PASSWORD=fake-Pa55!\n").Silent();

    [Fact]
    public Task Misses_two_sections_that_only_say_password() => Check<SecretOfSeveralAccounts>
        .File("appsettings.json", """{ "Settings": { "Password": "fake-Pa55!" }, "Options": { "Password": "fake-Pa55!" } }""").Silent();
}
