using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class SecretOfSeveralEnvironmentsTests
{
    private const string Marked = """{ "ConnectionStrings": { "Main": "Server=db1;User Id=app;Password=[|fake-Pa55!|]" } }""";
    private const string Also = """{ "ConnectionStrings": { "Main": "Server=db1;User Id=app;Password={|also:fake-Pa55!|}" } }""";
    private const string Plain = """{ "ConnectionStrings": { "Main": "Server=db1;User Id=app;Password=fake-Pa55!" } }""";

    [Theory]
    [InlineData("appsettings.Development.json", "appsettings.Production.json", "Development and Production")]
    [InlineData("appsettings.Production.json", "appsettings.Staging.json", "Production and Staging")]
    [InlineData("appsettings.Dev.json", "appsettings.Live.json", "Development and Production")]
    [InlineData("appsettings.Prod.json", "appsettings.Uat.json", "Production and Staging")]
    [InlineData("appsettings.Kunde1.json", "appsettings.Production.json", "Kunde1 and Production")]
    [InlineData("appsettings.Production.json", "local.settings.json", "Development and Production")]
    [InlineData("appsettings.Production.json", "secrets.json", "Development and Production")]
    public Task Reports_two_files(string first, string second, string environments) => Check<SecretOfSeveralEnvironments>
        .File(first, Marked).File(second, Also)
        .Message($"The secret of 'app' at 'db1' is the same in {environments}; give each environment its own").Reports();

    [Fact]
    public Task Reports_servers_that_differ() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Production.json", """{ "Db": "Server=db-prod;User Id=app;Password=[|fake-Pa55!|]" }""")
        .File("appsettings.Staging.json", """{ "Db": "Server=db-staging;User Id=app;Password={|also:fake-Pa55!|}" }""").Reports();

    [Fact]
    public Task Reports_one_account_under_two_names() => Check<SecretOfSeveralEnvironments>
        .File(".env.production", "SMTP_USER=info@contoso.com\nSMTP_PASSWORD=[|fake-Pa55!|]\n")
        .File("appsettings.Development.json", """{ "Mail": { "User": "info@contoso.com", "Password": "{|also:fake-Pa55!|}" } }""").Reports();

    [Fact]
    public Task Reports_variables_of_environments() => Check<SecretOfSeveralEnvironments>
        .File(".env.production", "Smtp__Password=[|fake-Pa55!|]\n").File(".env.staging", "Smtp__Password='{|also:fake-Pa55!|}'\n").Reports();

    [Theory]
    [InlineData("appsettings.Development.json", "appsettings.Local.json")]
    [InlineData("appsettings.Development.json", "secrets.json")]
    [InlineData("appsettings.Development.json", "local.settings.json")]
    [InlineData("appsettings.Production.json", "appsettings.Prod.json")]
    [InlineData("a/appsettings.Production.json", "b/appsettings.Production.json")]
    [InlineData("appsettings.json", "a/appsettings.json")]
    public Task Is_silent_on_one_environment(string first, string second) => Check<SecretOfSeveralEnvironments>.File(first, Plain).File(second, Plain).Silent();

    [Fact]
    public Task Is_silent_on_secrets_that_differ() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", Plain).File("appsettings.Production.json", Plain.Replace("fake-Pa55!", "fake-Pa56!", StringComparison.Ordinal)).Silent();

    [Fact]
    public Task Is_silent_on_placeholders() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", """{ "Db": "Server=db1;User Id=app;Password=#{Pw}#" }""")
        .File("appsettings.Production.json", """{ "Db": "Server=db1;User Id=app;Password=#{Pw}#" }""").Silent();

    [Fact]
    public Task Is_silent_on_values_that_are_no_secrets() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", """{ "Smtp": { "Host": "smtp.contoso.com", "User": "info" } }""")
        .File("appsettings.Production.json", """{ "Smtp": { "Host": "smtp.contoso.com", "User": "info" } }""").Silent();

    [Fact]
    public Task Is_silent_on_two_accounts() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", """{ "Smtp": { "User": "a", "Password": "fake-Pa55!" } }""")
        .File("appsettings.Production.json", """{ "Ftp": { "User": "b", "Password": "fake-Pa55!" } }""").Silent();

    [Fact]
    public Task Is_silent_on_emulator_keys() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", EmulatorSetting).File("appsettings.Production.json", EmulatorSetting).Silent();

    [Fact]
    public Task Is_silent_where_the_option_says_so() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.Staging.json", Plain).File("appsettings.Production.json", Plain).Option("hygiene.ignored_paths", "ConnectionStrings", "appsettings.Staging.json").Silent();

    [Fact]
    public Task Is_silent_on_examples() => Check<SecretOfSeveralEnvironments>
        .File(".env.example", "SMTP_PASSWORD=fake-Pa55!").File(".env.production", "SMTP_PASSWORD=fake-Pa55!").Silent();

    // The file for all environments may hold the developers' value, with production's in a vault, or production's own.
    [Fact]
    public Task Misses_the_file_for_all_environments() => Check<SecretOfSeveralEnvironments>
        .File("appsettings.json", Plain).File("appsettings.Development.json", Plain).Silent();

    private const string EmulatorSetting = """
        { "Storage": "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/x" }
        """;
}
