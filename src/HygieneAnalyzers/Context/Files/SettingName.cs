using System;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Context.Files;

/// <summary>Tells what a setting is called: the items of a list and the values of name-value pairs are called after what is around them.</summary>
internal static class SettingName
{
    // Words that say of a section that it is one: in JwtSettings:Key the key is a JWT's.
    private static readonly string[] SectionSuffixes = ["Settings", "Options", "Config", "Configuration", "Section"];

    public static string Of(ConfigNode node)
    {
        if (IsValueOfPair(node) && NameBeside(node) is { } name)
        {
            return name;
        }

        var named = node;
        while ((IsIndex(named.Key) || IsValueOfPair(named)) && named.Parent is { Parent: not null } parent)
        {
            named = parent;
        }

        return named.Key;
    }

    /// <summary>The name with its section's in front, for names that say too little alone: <c>Jwt:Key</c>.</summary>
    public static string InSection(ConfigNode node, string name)
    {
        var section = node.Parent;
        while (section is not null && (IsIndex(section.Key) || section.Key == name))
        {
            section = section.Parent;
        }

        return section is null ? name : WithoutSuffix(section.Key) + "_" + name;
    }

    private static string WithoutSuffix(string section)
    {
        foreach (var suffix in SectionSuffixes)
        {
            if (section.Length > suffix.Length && section.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return section.Substring(0, section.Length - suffix.Length);
            }
        }

        return section;
    }

    private static bool IsValueOfPair(ConfigNode node) => node.Key.Equals("Value", StringComparison.OrdinalIgnoreCase);

    private static string? NameBeside(ConfigNode node)
    {
        if (node.Parent is not { Children.Length: <= 8 } pair)
        {
            return null;
        }

        foreach (var sibling in pair.Children)
        {
            if (sibling.Kind == ConfigNodeKind.Text
                && (sibling.Key.Equals("Name", StringComparison.OrdinalIgnoreCase) || sibling.Key.Equals("Key", StringComparison.OrdinalIgnoreCase)))
            {
                return sibling.Value;
            }
        }

        return null;
    }

    private static bool IsIndex(string key)
    {
        foreach (var c in key)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return key.Length > 0;
    }
}
