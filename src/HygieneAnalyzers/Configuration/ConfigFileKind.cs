namespace HygieneAnalyzers.Configuration;

/// <summary>What a configuration file is for; the names are those of the <c>HygieneKind</c> item metadata.</summary>
internal enum ConfigFileKind
{
    AppSettings,
    AppConfig,
    NuGet,
    Env,
    LaunchSettings,
    LocalSettings,
    UserSecrets,
    Compose,
    PublishProfile,
    RunSettings,
}
