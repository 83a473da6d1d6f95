using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class CredentialInConfigurationFileTests
{
    [Theory]
    [InlineData("""{ "Smtp": { "Password": "[|fake-Pa55!|]" } }""")]
    [InlineData("""{ "SmtpPassword": "[|fake-Pa55!|]" }""")]
    [InlineData("""{ "Smtp": { "비밀번호": "[|fake-Pa55!|]", "senha": "[|fake-Pa55!|]" } }""")]
    [InlineData("""{ "Accounts": [ { "User": "a", "Password": "[|fake-Pa55!|]" } ] }""")]
    [InlineData("""{ "Passwords": [ "[|fake-Pa55!|]" ] }""")]
    [InlineData("""{ "Smtp:Password": "[|fake-Pa55!|]" }""")]
    [InlineData("""{ "Password": [|83572946|] }""")]
    [InlineData("""{ "Password": "[|P@ssw0rd|]" }""")]
    [InlineData("""{ "Password": "[|fake-\u0050a55!|]" }""")]
    [InlineData("""{ "Jwt": { "Key": "[|fake-Key-0f-0urs-7c1|]" } }""")]
    [InlineData("""{ "JwtSettings": { "Key": "[|fake-Key-0f-0urs-7c1|]" } }""")]
    [InlineData("""{ "Settings": [ { "Name": "SmtpPassword", "Value": "[|fake-Pa55!|]" } ] }""")]
    [InlineData("""{ "Clients": [ { "ClientSecrets": [ { "Value": "[|fake9Zq2Lw8Rt5Yx1Vb7|]" } ] } ] }""")]
    [InlineData("""{ "Upload": { "Token": "[|fake9Zq2Lw8Rt5Yx1Vb7|]" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Db": "Server=db1;User Id=sa;Password=[|fake-Pa55!|]" } }""")]
    [InlineData("""{ "Redis": "cache1:6379,password=[|fake-Pa55!|],ssl=True" }""")]
    [InlineData("""{ "Broker": "amqp://portal:[|fake-Pa55!|]@mq1/prod" }""")]
    [InlineData("""{ "Feed": "https://portal:[|fake-Pa55!|]@feed.contoso.com/index" }""")]
    [InlineData("{ \"Password\": \"[|fake-Pa55!|]\n")]
    [InlineData("""{ "Broker": { "UserName": "admin", "Password": "[|password|]" } }""")]
    [InlineData("""{ "Password": "${DB_PASSWORD:-[|fake-Pa55!|]}" }""")]
    [InlineData("""{ "Container": "https://parts.blob.contoso.com/c?sv=2022-11-02&sr=c&sig=[|kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D|]&sp=r" }""")]
    [InlineData("""{ "Sas": "?sv=2022-11-02&sr=c&sig=[|kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D|]" }""")]
    [InlineData("""{ "Bus": "SharedAccessSignature sr=ns.contoso.com&sig=[|kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D|]&se=1900000000&skn=Root" }""")]
    [InlineData("""{ "Feed": "https://feed.contoso.com/v1?x=1&access_token=[|kQ2mX9vR4tLw7bNcE5gH|]" }""")]
    public Task Reports_in_settings(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("web.config", """<configuration><appSettings><add key="DbPassword" value="[|fake-Pa55!|]"/></appSettings></configuration>""")]
    [InlineData("web.config", """<configuration><connectionStrings><add name="Db" connectionString="Server=db1;Uid=sa;Pwd=[|fake-Pa55!|]"/></connectionStrings></configuration>""")]
    [InlineData("web.config", """<configuration><smtp><network host="smtp1" userName="a" password="[|fake-Pa55!|]"/></smtp></configuration>""")]
    [InlineData("Web.Release.config", """<c xmlns:xdt="urn:t"><add key="DbPassword" value="[|fake-Pa55!|]" xdt:Transform="Replace"/></c>""")]
    [InlineData("web.config", """<c><system.web><machineKey validationKey="[|A1B2C3D4E5F60718293A4B5C6D7E8F901A2B3C4D5E6F7081|]" decryption="AES"/></system.web></c>""")]
    [InlineData("App.config", """<c><setting name="Password" serializeAs="String"><value>[|fake-Pa55!|]</value></setting></c>""")]
    [InlineData("nuget.config", """<c><packageSourceCredentials><Contoso><add key="Username" value="ci"/><add key="ClearTextPassword" value="[|fake-Pa55!|]"/></Contoso></packageSourceCredentials></c>""")]
    [InlineData("Server.pubxml", """<Project><PropertyGroup><UserName>ci</UserName><Password>[|fake-Pa55!|]</Password></PropertyGroup></Project>""")]
    [InlineData(".env", "export DB_PASSWORD=\"[|fake-Pa55!|]\" # c")]
    [InlineData(".env.production", "DB_PASSWORD=[|fake-Pa55!|]\r\n")]
    [InlineData("docker-compose.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: [|fake-Pa55!|]\n")]
    [InlineData("docker-compose.yml", "services:\n  web:\n    environment:\n      - ConnectionStrings__Db=Host=db;Username=app;Password=[|fake-Pa55!|]\n")]
    public Task Reports_in_every_format(string name, string text) =>
        Check<CredentialInConfigurationFile>.File(name, text).Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("appsettings.Development.json", """{ "Password": "[|fake-Pa55!|]" }""")]
    [InlineData("launchSettings.json", """{ "profiles": { "web": { "environmentVariables": { "DB_PASSWORD": "[|fake-Pa55!|]" } } } }""")]
    [InlineData("local.settings.json", """{ "Values": { "DbPassword": "[|fake-Pa55!|]" } }""")]
    [InlineData("secrets.json", """{ "DbPassword": "[|fake-Pa55!|]" }""")]
    [InlineData("docker-compose.override.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: [|fake-Pa55!|]\n")]
    [InlineData("ci.runsettings", """<RunSettings><TestRunParameters><Parameter name="webPassword" value="[|fake-Pa55!|]"/></TestRunParameters></RunSettings>""")]
    [InlineData(".env.example", "DB_PASSWORD=[|fake-Pa55!|]")]
    [InlineData("appsettings.json", """{ "Storage": "AccountName=devstoreaccount1;AccountKey=[|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==|];BlobEndpoint=http://127.0.0.1:10000/x" }""")]
    public Task Suggests_for_development(string name, string text) => Check<CredentialInConfigurationFile>.File(name, text).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Suggests_in_test_projects() => Check<CredentialInConfigurationFile>.File("appsettings.json", """{ "Password": "[|fake-Pa55!|]" }""")
        .InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("""{ "Smtp": { "Password": "[|fake-Pa55!|]", "UserName": "info@contoso.com", "Host": "smtp.contoso.com" } }""", "'Smtp:Password' holds a credential of 'info@contoso.com' at 'smtp.contoso.com' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Smtp": { "Host": "smtp.contoso.com", "Accounts": [ { "User": "info", "Password": "[|fake-Pa55!|]" } ] } }""", "'Smtp:Accounts:0:Password' holds a credential of 'info' at 'smtp.contoso.com' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "SmtpUser": "info", "ImapUser": "other", "SmtpPassword": "[|fake-Pa55!|]" }""", "'SmtpPassword' holds a credential of 'info' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Db": "Server=db1.corp.contoso.com;User Id=sa;Password=[|fake-Pa55!|]" }""", "'Db' holds the password of a database connection string of 'sa' at 'db1.corp.contoso.com' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Feed": "https://portal:[|fake-Pa55!|]@feed.contoso.com/" }""", "'Feed' holds the password of a URL of 'portal' at 'feed.contoso.com' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Bus": "Endpoint=sb://ns.contoso.com/;SharedAccessKeyName=Root;SharedAccessKey=[|fakekeyfakekeyfakekeyfakekeyfakekeyfakekey12=|]" }""", "'Bus' holds the key of a message broker connection string of 'Root' at 'ns.contoso.com' in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Sas": "?sv=2022-11-02&sr=c&sig=[|kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D|]" }""", "'Sas' holds a shared access signature in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Feed": "https://feed.contoso.com/v1?access_token=[|kQ2mX9vR4tLw7bNcE5gH|]" }""", "'Feed' holds the secret 'access_token' of a URL in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "Login": { "User": "fakeadmin7", "Password": "[|fakeadmin7|]" } }""", "'Login:Password' holds a credential in clear text; keep it in user secrets, the environment or a vault")]
    [InlineData("""{ "fakeadmin7": { "Password": "[|fakeadmin7|]" } }""", "'This setting' holds a credential in clear text; keep it in user secrets, the environment or a vault")]
    public Task Says_whose_it_is_and_never_what(string text, string message) =>
        Check<CredentialInConfigurationFile>.File("appsettings.json", text).Message(message).Reports();

    [Theory]
    [InlineData("""{ "Password": "" }""")]
    [InlineData("""{ "Password": null, "Secret": true, "Token": {} }""")]
    [InlineData("""{ "Password": "#{SmtpPassword}#", "Secret": "__SECRET__", "ApiKey": "$(ApiKey)" }""")]
    [InlineData("""{ "Password": "${DB_PASSWORD}", "Secret": "%DB_PASSWORD%", "ApiKey": "<your api key>" }""")]
    [InlineData("""{ "Password": "@Microsoft.KeyVault(SecretUri=https://contoso.vault.azure.net/secrets/db/)" }""")]
    [InlineData("""{ "Password": "changeme", "Secret": "********", "ApiKey": "{apiKey}" }""")]
    [InlineData("""{ "PasswordPolicy": { "MinPasswordLength": 12, "RequirePassword": "yes", "PasswordExpiryDays": 90 } }""")]
    [InlineData("""{ "TokenEndpoint": "https://login.contoso.com/token", "SecretName": "portal-db", "ApiKeyHeader": "X-Api-Key" }""")]
    [InlineData("""{ "AccessTokenMinutes": 60, "MaxTokens": 4096, "PublicKey": "MIIBIjANBgkqhkiG9w0BAQ" }""")]
    [InlineData("""{ "ApplicationInsights": { "InstrumentationKey": "7f3b1c52-0d5e-4a9f-8b6a-1c2d3e4f5a6b" } }""")]
    [InlineData("""{ "Stripe": { "PublishableKey": "pk_live_51fakefakefakefake" } }""")]
    [InlineData("""{ "UserSecretsId": "7f3b1c52-0d5e-4a9f-8b6a-1c2d3e4f5a6b" }""")]
    [InlineData("""{ "Db": "Server=db1;Integrated Security=true", "Db2": "Server=db1;User Id=sa;Password=" }""")]
    [InlineData("""{ "Db": "Server=db1;User Id=app;Password=#{DbPassword}#" }""")]
    [InlineData("""{ "Db": "Server=db1;Authentication=Active Directory Default;User Id=x;Password=y" }""")]
    [InlineData("""{ "Storage": "UseDevelopmentStorage=true" }""")]
    [InlineData("""{ "Feed": "https://feed.contoso.com/index", "Docs": "https://user:password@example.com/" }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Contoso.Token": "Warning", "Default": "Information" } } }""")]
    [InlineData("""{ "Labels": { "Password": "Enter your password" } }""")]
    [InlineData("""{ "Token": "portal", "Key": "theme" }""")]
    [InlineData("""{ "PasswordHash": "AQAAAAEAACcQAAAAEFakeFakeFakeFakeFakeFakeFakeFake" }""")]
    [InlineData("""{ /* "Password": "fake-Pa55!" */ }""")]
    [InlineData("""{ "A": "https://parts.blob.contoso.com/c?sv=2022-11-02&sr=c&sig=#{Sig}#", "B": "?sv=2022-11-02&sig=${SIG}", "C": "?sv=2022&sig=<signature>" }""")]
    [InlineData("""{ "Login": "https://login.contoso.com/?response_type=code&scope=openid", "Page": "https://x/?page=2&key=name", "Map": "https://tiles/{z}?apikey={apikey}" }""")]
    [InlineData("""{ "Labels": { "UserName": "User name", "Password": "Password" } }""")]
    [InlineData("""{ "Password": "${DB_PASSWORD:-}", "Secret": "${SECRET:-changeme}", "ApiKey": "${A:-${B}}" }""")]
    [InlineData("""{ "Sensitive": [ "password", "secret", "apiKey" ], "Masking": { "Keys": [ "password" ], "Secrets": [ "ClientSecret" ] } }""")]
    public Task Is_silent_in_settings_on(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Silent();

    [Theory]
    [InlineData("web.config", """<c><assemblyIdentity name="Contoso" publicKeyToken="31bf3856ad364e35"/></c>""")]
    [InlineData("web.config", """<c><system.web><machineKey validationKey="AutoGenerate,IsolateApps" decryptionKey="AutoGenerate,IsolateApps"/></system.web></c>""")]
    [InlineData("web.config", """<c><appSettings><add key="Password" value=""/><add key="PasswordField" value="txtPw1"/></appSettings></c>""")]
    [InlineData("nuget.config", """<c><packageSourceCredentials><X><add key="Password" value="AQAAANCMnd8BFdERjHoAwE"/><add key="ClearTextPassword" value="%FEED_TOKEN%"/></X></packageSourceCredentials></c>""")]
    [InlineData("nuget.config", """<c><apikeys><add key="https://feed.contoso.com" value="AQAAANCMnd8BFdERjHoAwE"/></apikeys></c>""")]
    [InlineData("Server.pubxml", """<Project><PropertyGroup><_SavePWD>True</_SavePWD><Password>$(DeployPassword)</Password></PropertyGroup></Project>""")]
    [InlineData(".env", "DB_PASSWORD=\nTOKEN_URL=https://x\n# DB_PASSWORD=fake-Pa55!\nB=$DB_PASSWORD")]
    [InlineData("docker-compose.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?missing}\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n")]
    [InlineData("packages.config", """<packages password="fake-Pa55!"/>""")]
    [InlineData("other.json", """{ "Password": "fake-Pa55!" }""")]
    public Task Is_silent_in_other_formats_on(string name, string text) => Check<CredentialInConfigurationFile>.File(name, text).Silent();

    [Theory]
    [InlineData("hygiene.ignored_keys", "Other, password")]
    [InlineData("hygiene.ignored_paths", "Smtp")]
    [InlineData("hygiene.ignored_paths", "Smtp:Accounts:*:Password")]
    [InlineData("hygiene.ignored_values", "fake-Pa55!")]
    [InlineData("hygiene.non_credential_terms", "password")]
    public Task Is_silent_where_the_option_says_so(string key, string value) => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Smtp": { "Accounts": [ { "Password": "fake-Pa55!" } ] } }""").Option(key, value, "appsettings*.json").Silent();

    [Theory]
    [InlineData("hygiene.ignored_keys", "Smtp", "appsettings.json")]
    [InlineData("hygiene.ignored_keys", "Password", "*.cs")]
    [InlineData("hygiene.ignored_paths", "Password", "appsettings.json")]
    public Task Reports_beside_the_option(string key, string value, string section) => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Smtp": { "Password": "[|fake-Pa55!|]" } }""").Option(key, value, section).Reports();

    [Fact]
    public Task Reports_the_users_own_terms() => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Losungswort": "[|fake-Pa55!|]" }""").Option("hygiene.credential_terms", "losungswort", "appsettings.json").Reports();

    [Theory]
    [InlineData("{\n  \"Password\": \"fake-Pa55!\" // hygiene:ignore HYG1010 mail catcher on this machine\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1008, HYG1010: mail catcher on this machine\n  \"Password\": \"fake-Pa55!\"\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1010 mail catcher\n  // that takes anything\n  \"Password\": \"fake-Pa55!\"\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1010 mail catcher\n  /* hygiene:ignore HYG1008 that\n takes anything */\n  \"Password\": \"fake-Pa55!\"\n}")]
    public Task Is_silent_beside_an_ignore(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Silent();

    [Theory]
    [InlineData("{\n  \"Password\": \"[|fake-Pa55!|]\" // hygiene:ignore HYG1010\n}")]
    [InlineData("{\n  \"Password\": \"[|fake-Pa55!|]\" // hygiene:ignore HYG1008 mail catcher\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1010 mail catcher\n\n  \"Password\": \"[|fake-Pa55!|]\"\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1010 mail catcher\n  \"A\": 1, // of mine\n  \"Password\": \"[|fake-Pa55!|]\"\n}")]
    [InlineData("{\n  // hygiene:ignore HYG1010 mail catcher\n\n  // of mine\n  \"Password\": \"[|fake-Pa55!|]\"\n}")]
    [InlineData("{\n  \"A\": 1, // hygiene:ignore HYG1010 mail catcher\n  \"Password\": \"[|fake-Pa55!|]\"\n}")]
    public Task Reports_beside_an_ignore_for_something_else(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Reports();

    // Put together here, so that scanners of repositories do not stop at this file.
    [Fact]
    public Task Reports_tokens_at_any_name() => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Portal": { "Upstream": "[|""" + "glpat" + "-" + "zQ3vK8mT1xW5bN7rY2dL" + """|]" } }""")
        .Message("'Portal:Upstream' holds a secret (GitLab personal access token) in clear text; keep it in user secrets, the environment or a vault").Reports();

    [Fact]
    public Task Reports_private_keys() => Check<CredentialInConfigurationFile>
        .File(".env", "SIGNING=\"[|-----BEGIN PRIVATE " + "KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n|]-----END PRIVATE KEY-----\"\n").Reports();

    [Fact]
    public Task Suggests_for_keys_that_web_pages_have() => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Maps": "[|""" + "AIza" + "SyB7qW2nXk9TzR4vL0mP6cJ1dH8fG3yE5sU" + """|]" }""").Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Is_silent_on_a_token_of_the_documentation() => Check<CredentialInConfigurationFile>
        .File("appsettings.json", """{ "Portal": "glpat-XXXXXXXXXXXXXXXXXXXX" }""").Silent();

    [Fact]
    public Task Misses_a_random_value_at_a_name_that_says_nothing() =>
        Check<CredentialInConfigurationFile>.File("appsettings.json", """{ "Portal": "fake9Zq2Lw8Rt5Yx1Vb7" }""").Silent();

    [Fact]
    public Task Misses_a_password_in_an_argument_line() =>
        Check<CredentialInConfigurationFile>.File("launchSettings.json", """{ "profiles": { "web": { "commandLineArgs": "--password fake-Pa55!" } } }""").Silent();

    [Theory]
    [InlineData("""{ "de": { "Password": "Passwort", "ConfirmPassword": "Passwort bestätigen", "ApiKey": "API-Schlüssel" } }""")]
    [InlineData("""{ "Strings": { "Password": "Password*", "NewPassword": "New password (min. 8 characters)", "Pwd": "Passwort:" } }""")]
    [InlineData("""{ "Help": { "Password": "Ask your administrator for the password!", "Passcode": "6 digits" } }""")]
    [InlineData("""{ "fr": { "Password": "Mot de passe", "Passphrase": "Phrase secrète" }, "es": { "Password": "Contraseña" }, "pl": { "Password": "Hasło" } }""")]
    [InlineData("""{ "ko": { "Password": "비밀번호", "Passcode": "비밀번호를 입력하세요" }, "ja": { "Password": "パスワード" }, "zh": { "Password": "密码" }, "ru": { "Password": "Пароль" } }""")]
    [InlineData("""{ "Columns": { "Password": "usr_pw", "Secret": "client_secret" }, "Form": { "Password": "txtPassword", "Secret": "#secret", "ApiKey": "input[name=apikey]" } }""")]
    [InlineData("""{ "Errors": { "Password": "PasswordTooShort", "Secret": "SecretMissing" }, "Messages": { "Password": "Required", "Secret": "Invalid" } }""")]
    [InlineData("""{ "Types": { "Password": "password", "Secret": "text" }, "Features": { "Password": "Enabled", "Secret": "Optional" } }""")]
    public Task Is_silent_on_words_for_people(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Silent();

    [Theory]
    [InlineData("""{ "Labels": { "Password": "Enter your password", "ApiKey": "[|fake9Zq2Lw8Rt5Yx1Vb7|]" } }""")]
    [InlineData("""{ "Localization": { "Title": "Anmeldung", "ServicePassword": "[|fake-Pa55!x9|]" } }""")]
    [InlineData("""{ "Strings": { "Password": "[|correct-horse-battery-7|]" } }""")]
    [InlineData("""{ "Portal": { "User": "svc-portal", "Password": "[|Winterreifen|]" } }""")]
    [InlineData("""{ "Portal": { "Password": "[|Winterreifen|]", "Secret": "[|fake-s3cret-77|]" } }""")]
    [InlineData("""{ "Kr": { "비밀번호": "[|가짜1234!|]" } }""")]
    public Task Reports_real_values_beside_words(string text) => Check<CredentialInConfigurationFile>.File("appsettings.json", text).Reports();

    [Fact]
    public Task Misses_a_pass_phrase_with_blanks() =>
        Check<CredentialInConfigurationFile>.File("appsettings.json", """{ "Mail": { "Login": "relay", "Pwd": "fake relay pass 7" } }""").Silent();
}
