using System;

namespace HygieneAnalyzers.Configuration;

/// <summary>Recognises configuration files by their names, in any case.</summary>
internal static class ConfigFileName
{
    /// <summary>The kind of the file at <paramref name="path"/>, or null for a file that is none of ours.</summary>
    public static ConfigFileKind? Recognize(string path)
    {
        var name = NameOf(path);
        return name switch
        {
            _ when Is(name, "launchSettings.json") => ConfigFileKind.LaunchSettings,
            _ when Is(name, "local.settings.json") => ConfigFileKind.LocalSettings,
            _ when Is(name, "secrets.json") => ConfigFileKind.UserSecrets,
            _ when Starts(name, "appsettings") && Ends(name, ".json") => ConfigFileKind.AppSettings,
            _ when Starts(name, "nuget.") && Ends(name, ".config") => ConfigFileKind.NuGet,
            _ when IsAppConfig(name) => ConfigFileKind.AppConfig,
            _ when Is(name, ".env") || Starts(name, ".env.") || Ends(name, ".env") => ConfigFileKind.Env,
            _ when IsCompose(name) => ConfigFileKind.Compose,
            _ when Ends(name, ".pubxml") || Ends(name, ".pubxml.user") => ConfigFileKind.PublishProfile,
            _ when Ends(name, ".runsettings") => ConfigFileKind.RunSettings,
            _ => null,
        };
    }

    /// <summary>The syntax of a file of that kind; user secrets and settings may be handed over as XML by metadata.</summary>
    public static ConfigFormat FormatOf(string path, ConfigFileKind kind) => kind switch
    {
        ConfigFileKind.Env => ConfigFormat.Env,
        ConfigFileKind.Compose => ConfigFormat.Compose,
        ConfigFileKind.AppConfig or ConfigFileKind.NuGet or ConfigFileKind.PublishProfile or ConfigFileKind.RunSettings => ConfigFormat.Xml,
        _ => Ends(path, ".xml") ? ConfigFormat.Xml : ConfigFormat.Json,
    };

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static bool IsAppConfig(string name) =>
        Ends(name, ".config") && (Starts(name, "web.") || Starts(name, "app.") || Ends(name, ".exe.config") || Ends(name, ".dll.config"));

    private static bool IsCompose(string name) =>
        (Starts(name, "docker-compose") || Starts(name, "compose.")) && (Ends(name, ".yml") || Ends(name, ".yaml"));

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string name, string start) => name.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
