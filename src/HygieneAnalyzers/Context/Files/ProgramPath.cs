using System;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Context.Files;

/// <summary>The path by which a program asks for a setting: variables of a service or profile, and old application settings, are settings of the program.</summary>
internal static class ProgramPath
{
    private static readonly string[] Wrappers = ["environment", "environmentVariables", "appSettings", "Values"];

    public static string Of(ConfigNode node)
    {
        for (var section = node.Parent; section is not null; section = section.Parent)
        {
            if (Array.Exists(Wrappers, wrapper => wrapper.Equals(section.Key, StringComparison.OrdinalIgnoreCase)))
            {
                return node.Path.Substring(section.Path.Length + 1);
            }
        }

        return node.Path;
    }
}
