using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>One setting or section of a configuration file, whatever the file's format.</summary>
internal sealed class ConfigNode
{
    /// <summary>What separates the segments of a path, as in .NET's configuration.</summary>
    public const char Separator = ':';

    // A path repeats the names of all sections above; without this bound a file could make the paths quadratic in its size.
    private const int LongestSegment = 128;

    private readonly bool _isVerbatim;

    private ConfigNode(string name, ConfigNodeKind kind, string value, TextSpan span, bool isVerbatim, ImmutableArray<ConfigNode> children)
    {
        Name = name;
        Key = name.Substring(name.LastIndexOf(Separator) + 1);
        Kind = kind;
        Value = value;
        Span = span;
        _isVerbatim = isVerbatim;
        Children = children;
        foreach (var child in children)
        {
            child.Parent = this;
        }
    }

    /// <summary>The name as the file writes it; it may hold separators itself (<c>"Smtp:Password"</c>). The root's is empty.</summary>
    public string Name { get; }

    public ConfigNodeKind Kind { get; }

    /// <summary>The value with escapes undone; empty for sections, lists and null.</summary>
    public string Value { get; }

    /// <summary>The value in the file, without its quotes; the whole extent for sections and lists.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<ConfigNode> Children { get; }

    /// <summary>The section around this node, or null for the root; set once, by the section that takes the node in.</summary>
    public ConfigNode? Parent { get; private set; }

    /// <summary>The last segment of the name.</summary>
    public string Key { get; }

    public bool IsValue => Kind is not (ConfigNodeKind.Section or ConfigNodeKind.List);

    /// <summary>Where the node stands: <c>Smtp:Accounts:0:Password</c>. Made anew at each call, so ask for findings only.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            AppendPath(path);
            return path.ToString();
        }
    }

    /// <summary>A value; <paramref name="isVerbatim"/> says whether the file's text at <paramref name="span"/> is the value itself, without escapes.</summary>
    public static ConfigNode Leaf(string name, ConfigNodeKind kind, string value, TextSpan span, bool isVerbatim) =>
        new(name, kind, value, span, isVerbatim, ImmutableArray<ConfigNode>.Empty);

    public static ConfigNode Group(string name, ConfigNodeKind kind, TextSpan span, ImmutableArray<ConfigNode> children) =>
        new(name, kind, string.Empty, span, isVerbatim: false, children);

    /// <summary>Where a part of the value stands in the file; the whole value's span when escapes hide where it begins.</summary>
    public TextSpan SpanOf(TextSpan part) =>
        _isVerbatim && part.End <= Value.Length ? new TextSpan(Span.Start + part.Start, part.Length) : Span;

    private void AppendPath(StringBuilder path)
    {
        if (Parent is null)
        {
            return;
        }

        Parent.AppendPath(path);
        if (path.Length > 0)
        {
            path.Append(Separator);
        }

        path.Append(Name, 0, System.Math.Min(Name.Length, LongestSegment));
    }
}
