using System;

namespace HygieneAnalyzers.Configuration;

/// <summary>Tells for which environment a file is: <c>appsettings.Production.json</c>, <c>.env.staging</c>, <c>Web.Release.config</c>.</summary>
internal static class ConfigEnvironment
{
    public const string Development = "Development";

    private static readonly string[] DevelopmentNames = ["Development", "Dev", "Local", "Localhost", "Debug", "Override", "Test", "Testing", "UnitTest", "E2E", "Ci", "Example", "Sample", "Template", "Dist"];

    /// <summary>The environment's name as the file or its folder writes it; null for a file that holds for all.</summary>
    public static string? Of(string path, ConfigFileKind kind)
    {
        var name = ConfigFileName.NameOf(path);
        return kind switch
        {
            ConfigFileKind.LaunchSettings or ConfigFileKind.LocalSettings or ConfigFileKind.UserSecrets or ConfigFileKind.RunSettings => Development,
            ConfigFileKind.AppSettings or ConfigFileKind.AppConfig or ConfigFileKind.Compose => MiddlePart(name) ?? Folder(path),
            ConfigFileKind.Env => EnvPart(name) ?? Folder(path),
            ConfigFileKind.PublishProfile => Word(name),
            _ => null,
        };
    }

    /// <summary>Whether an environment is one that only developers and their machines see; examples that users copy count as such.</summary>
    public static bool IsDevelopment(string? environment) =>
        environment is not null && Array.Exists(DevelopmentNames, name => name.Equals(environment, StringComparison.OrdinalIgnoreCase));

    // appsettings.Production.json, Web.Release.config: what stands between the first dot and the last.
    private static string? MiddlePart(string name)
    {
        var first = name.IndexOf('.');
        var last = name.LastIndexOf('.');
        return first >= 0 && last > first + 1 && !IsProgramConfig(name) ? name.Substring(first + 1, last - first - 1) : null;
    }

    // Contoso.Worker.exe.config is the built name of App.config.
    private static bool IsProgramConfig(string name) =>
        name.EndsWith(".exe.config", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".dll.config", StringComparison.OrdinalIgnoreCase);

    // deploy/production/.env
    private static string? Folder(string path)
    {
        var end = path.Length - ConfigFileName.NameOf(path).Length - 1;
        var folder = end > 0 ? ConfigFileName.NameOf(path.Substring(0, end)) : string.Empty;
        return EnvironmentClass.Named(folder) is null ? null : folder;
    }

    // contoso-prod - Web Deploy.pubxml
    private static string? Word(string name) =>
        Array.Find(name.Split('.', '-', '_', ' '), static word => EnvironmentClass.Named(word) is not null);

    // .env.production and production.env; .env.production.local is production's, on one machine.
    private static string? EnvPart(string name)
    {
        var part = name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) ? name.Substring(5)
            : name.Length > 4 && name[0] != '.' ? name.Substring(0, name.Length - 4)
            : null;
        return part is null ? null : part.IndexOf('.') is > 0 and var dot ? part.Substring(0, dot) : part;
    }
}
