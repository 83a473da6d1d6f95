using HygieneAnalyzers.Configuration.Compose;
using HygieneAnalyzers.Configuration.Env;
using HygieneAnalyzers.Configuration.Json;
using HygieneAnalyzers.Configuration.Xml;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>Reads a configuration file of any format; never throws, and never takes longer than linear time.</summary>
internal static class ConfigReader
{
    public static ConfigTree Read(SourceText text, ConfigFormat format) =>
        text.Length > ConfigLimits.Length ? ConfigTree.Unread(ConfigProblem.TooLong) : Read(text.ToString(), format);

    public static ConfigTree Read(string text, ConfigFormat format) =>
        text.Length > ConfigLimits.Length
            ? ConfigTree.Unread(ConfigProblem.TooLong)
            : format switch
            {
                ConfigFormat.Xml => XmlConfigReader.Read(text),
                ConfigFormat.Env => EnvReader.Read(text),
                ConfigFormat.Compose => ComposeReader.Read(text),
                _ => JsonReader.Read(text),
            };
}
