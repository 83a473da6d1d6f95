using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>One configuration file, read: what it is, for which environment, and its tree.</summary>
internal sealed class ConfigFile
{
    public ConfigFile(string path, SourceText text, ConfigFileKind kind)
        : this(path, text, kind, ConfigReader.Read(text, ConfigFileName.FormatOf(path, kind)))
    {
    }

    private ConfigFile(string path, SourceText text, ConfigFileKind kind, ConfigTree tree)
    {
        Path = path;
        Text = text;
        Kind = kind;
        Tree = tree;
        Environment = ConfigEnvironment.Of(path, kind);
        var entries = ImmutableArray.CreateBuilder<ConfigNode>();
        Collect(Tree.Root, entries);
        Entries = entries.ToImmutable();
    }

    public string Path { get; }

    public SourceText Text { get; }

    public ConfigFileKind Kind { get; }

    /// <summary>The environment that the file's name or kind tells, or null for a file that holds for all.</summary>
    public string? Environment { get; }

    public ConfigTree Tree { get; }

    public ConfigNode Root => Tree.Root;

    /// <summary>Every value, in the order of the file.</summary>
    public ImmutableArray<ConfigNode> Entries { get; }

    public string Name => ConfigFileName.NameOf(Path);

    /// <summary>A file whose text cannot be had.</summary>
    public static ConfigFile Unreadable(string path, ConfigFileKind kind) =>
        new(path, SourceText.From(string.Empty), kind, ConfigTree.Unread(ConfigProblem.Unreadable));

    // The depth is bounded by the readers.
    private static void Collect(ConfigNode node, ImmutableArray<ConfigNode>.Builder entries)
    {
        if (node.IsValue)
        {
            entries.Add(node);
        }

        foreach (var child in node.Children)
        {
            Collect(child, entries);
        }
    }
}
