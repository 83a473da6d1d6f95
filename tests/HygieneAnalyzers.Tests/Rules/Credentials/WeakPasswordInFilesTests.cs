using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

/// <summary>HYG1008 in configuration files, where it stands beside HYG1010.</summary>
public class WeakPasswordInFilesTests
{
    [Theory]
    [InlineData("appsettings.json", """{ "Smtp": { "Password": "[|P@ssw0rd1|]" } }""", "is among those that attackers try first")]
    [InlineData("appsettings.json", """{ "Smtp": { "User": "shopkeeper", "Password": "[|shopkeeper|]" } }""", "is the user name")]
    [InlineData("appsettings.json", """{ "SmtpUser": "other", "FtpUser": "shopkeeper", "FtpPassword": "[|shopkeeper1|]" }""", "is the user name")]
    [InlineData("appsettings.json", """{ "Db": "Host=db1;Username=shopkeeper;Password=[|shopkeeper|]" }""", "is the user name")]
    [InlineData("appsettings.json", """{ "Db": "Server=db1;User Id=sa;Password=[|P@ssw0rd|]" }""", "is among those that attackers try first")]
    [InlineData("appsettings.json", """{ "Camera": { "Password": "[|xc3511|]" } }""", "is a vendor's default")]
    [InlineData("appsettings.json", """{ "Door": { "Password": [|8305|] } }""", "falls to guessing within seconds")]
    [InlineData("appsettings.json", """{ "Feed": "https://bob:[|letmein|]@feed.contoso.com/" }""", "is among those that attackers try first")]
    [InlineData("appsettings.json", """{ "Broker": { "UserName": "admin", "Password": "[|secret|]" } }""", "is among those that attackers try first")]
    [InlineData("web.config", """<c><appSettings><add key="DbPassword" value="[|Summer2024!|]"/></appSettings></c>""", "is among those that attackers try first")]
    [InlineData("web.config", """<c><network userName="shopkeeper" password="[|shopkeeper|]"/></c>""", "is the user name")]
    [InlineData("nuget.config", """<c><packageSourceCredentials><X><add key="Username" value="shopkeeper"/><add key="ClearTextPassword" value="[|shopkeeper|]"/></X></packageSourceCredentials></c>""", "is the user name")]
    [InlineData(".env", "MYSQL_USER=shop\nMYSQL_PASSWORD=[|shop|]\n", "is the user name")]
    [InlineData("docker-compose.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${PW:-[|letmein|]}\n", "is among those that attackers try first")]
    public Task Reports(string name, string text, string reason) => Check<WeakPassword>.File(name, text)
        .Message($"The password {reason}; set a long random one, and keep it outside the file").Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Stands_beside_the_credential() => Check<WeakPassword>.File("appsettings.json", """{ "Password": "{|HYG1008:{|HYG1010:P@ssw0rd1|}|}" }""")
        .Beside<CredentialInConfigurationFile>().Reports();

    [Theory]
    [InlineData("appsettings.Development.json", """{ "Db": "Host=localhost;Username=postgres;Password=[|postgres|]" }""")]
    [InlineData("launchSettings.json", """{ "profiles": { "web": { "environmentVariables": { "DB_PASSWORD": "[|letmein|]" } } } }""")]
    [InlineData(".env.example", "DB_PASSWORD=[|letmein|]\n")]
    public Task Suggests_for_development(string name, string text) => Check<WeakPassword>.File(name, text).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Suggests_in_test_projects() => Check<WeakPassword>.File("appsettings.json", """{ "Password": "[|P@ssw0rd1|]" }""")
        .InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("appsettings.json", """{ "Smtp": { "User": "info", "Password": "fake-9Zq2!Lw8Rt5" } }""")]
    [InlineData("appsettings.json", """{ "Smtp": { "Password": "" }, "B": { "Password": "changeme" }, "C": { "Password": "<password>" } }""")]
    [InlineData("appsettings.json", """{ "Labels": { "UserName": "Username", "Password": "Password" } }""")]
    [InlineData("appsettings.json", """{ "Labels": { "UserName": "User name", "Password": "password" } }""")]
    [InlineData("appsettings.json", """{ "Labels": { "UserName": "Benutzername", "Password": "Passwort" } }""")]
    [InlineData("appsettings.json", """{ "Labels": { "Password": "password" } }""")]
    [InlineData("appsettings.json", """{ "User": "admin", "Theme": "admin" }""")]
    [InlineData("appsettings.json", """{ "Db": "Server=db1;Integrated Security=true;User Id=sa;Password=sa" }""")]
    [InlineData("appsettings.json", """{ "Docs": "https://user:password@example.com/" }""")]
    [InlineData("appsettings.json", """{ "PasswordPolicy": { "MinPasswordLength": 8 } }""")]
    [InlineData("nuget.config", """<c><packageSourceCredentials><X><add key="Password" value="letmein"/></X></packageSourceCredentials></c>""")]
    [InlineData(".env", "DB_PASSWORD=${PW:-}\nOTHER_PASSWORD=${PW:-changeme}\nTHIRD_PASSWORD=${PW:-${OTHER}}\n")]
    [InlineData("other.json", """{ "Password": "letmein" }""")]
    public Task Is_silent_on(string name, string text) => Check<WeakPassword>.File(name, text).Silent();

    [Fact]
    public Task Is_silent_beside_an_ignore() => Check<WeakPassword>.File(".env", "PASSWORD=letmein # hygiene:ignore HYG1008 catches mail on this machine only\n").Silent();

    [Fact]
    public Task Reports_beside_an_ignore_for_the_credential() => Check<WeakPassword>.File(".env", "PASSWORD=[|letmein|] # hygiene:ignore HYG1010 catches mail on this machine only\n").Reports();
}
