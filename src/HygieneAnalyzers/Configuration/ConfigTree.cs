using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>What a reader makes of a text: the one tree that all formats share, the comments, and what went wrong.</summary>
internal sealed record ConfigTree(ConfigNode Root, ImmutableArray<ConfigComment> Comments, ConfigProblem Problem)
{
    public static ConfigTree Unread(ConfigProblem problem) =>
        new(RootOf(ImmutableArray<ConfigNode>.Empty, 0), ImmutableArray<ConfigComment>.Empty, problem);

    public static ConfigNode RootOf(ImmutableArray<ConfigNode> children, int length) =>
        ConfigNode.Group(string.Empty, ConfigNodeKind.Section, new TextSpan(0, length), children);
}
