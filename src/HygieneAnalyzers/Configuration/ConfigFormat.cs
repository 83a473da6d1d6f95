namespace HygieneAnalyzers.Configuration;

/// <summary>The syntax of a configuration file.</summary>
internal enum ConfigFormat
{
    Json,
    Xml,
    Env,
    Compose,
}
