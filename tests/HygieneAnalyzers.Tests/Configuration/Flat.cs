using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration;

/// <summary>Writes a tree as lines "path = value", the form in which the reader tests compare trees.</summary>
internal static class Flat
{
    public static string[] Of(string text, ConfigFormat format) => Of(ConfigReader.Read(text, format));

    public static string[] Of(ConfigTree tree) => Leaves(tree.Root).Select(leaf => leaf.Path + " = " + leaf.Value).ToArray();

    public static IEnumerable<ConfigNode> Leaves(ConfigNode node) =>
        node.IsValue ? [node] : node.Children.SelectMany(Leaves);
}
