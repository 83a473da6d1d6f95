using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class ConfigFileNameTests
{
    [Theory]
    [InlineData("/src/appsettings.json", nameof(ConfigFileKind.AppSettings))]
    [InlineData("C:\\src\\AppSettings.Production.JSON", nameof(ConfigFileKind.AppSettings))]
    [InlineData("Web.config", nameof(ConfigFileKind.AppConfig))]
    [InlineData("web.Release.config", nameof(ConfigFileKind.AppConfig))]
    [InlineData("App.config", nameof(ConfigFileKind.AppConfig))]
    [InlineData("Contoso.exe.config", nameof(ConfigFileKind.AppConfig))]
    [InlineData("NuGet.Config", nameof(ConfigFileKind.NuGet))]
    [InlineData(".env", nameof(ConfigFileKind.Env))]
    [InlineData(".env.production", nameof(ConfigFileKind.Env))]
    [InlineData("prod.env", nameof(ConfigFileKind.Env))]
    [InlineData("launchSettings.json", nameof(ConfigFileKind.LaunchSettings))]
    [InlineData("local.settings.json", nameof(ConfigFileKind.LocalSettings))]
    [InlineData("secrets.json", nameof(ConfigFileKind.UserSecrets))]
    [InlineData("docker-compose.override.yml", nameof(ConfigFileKind.Compose))]
    [InlineData("compose.yaml", nameof(ConfigFileKind.Compose))]
    [InlineData("Folder.pubxml", nameof(ConfigFileKind.PublishProfile))]
    [InlineData("ci.runsettings", nameof(ConfigFileKind.RunSettings))]
    public void Recognizes(string path, string kind) => Assert.Equal(kind, ConfigFileName.Recognize(path)?.ToString());

    [Theory]
    [InlineData("packages.config")]
    [InlineData("package.json")]
    [InlineData("appsettings.md")]
    [InlineData("web.json")]
    [InlineData("environment")]
    [InlineData("compose.json")]
    [InlineData("BannedSymbols.txt")]
    [InlineData(".editorconfig")]
    [InlineData("log4net.config")]
    [InlineData("")]
    public void Leaves_other_files(string path) => Assert.Null(ConfigFileName.Recognize(path));

    [Theory]
    [InlineData("/a.b/appsettings.json", null)]
    [InlineData("appsettings.Production.json", "Production")]
    [InlineData("web.config", null)]
    [InlineData("web.Release.config", "Release")]
    [InlineData("Contoso.exe.config", null)]
    [InlineData(".env", null)]
    [InlineData(".env.staging", "staging")]
    [InlineData(".env.production.local", "production")]
    [InlineData("prod.env", "prod")]
    [InlineData("docker-compose.prod.yml", "prod")]
    [InlineData("docker-compose.yml", null)]
    [InlineData("launchSettings.json", "Development")]
    [InlineData("local.settings.json", "Development")]
    [InlineData("secrets.json", "Development")]
    [InlineData("nuget.config", null)]
    public void Tells_the_environment(string path, string? environment) =>
        Assert.Equal(environment, ConfigEnvironment.Of(path, ConfigFileName.Recognize(path)!.Value));

    [Theory]
    [InlineData("Development", true)]
    [InlineData("dev", true)]
    [InlineData("override", true)]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    [InlineData(null, false)]
    public void Knows_development(string? environment, bool expected) => Assert.Equal(expected, ConfigEnvironment.IsDevelopment(environment));
}
