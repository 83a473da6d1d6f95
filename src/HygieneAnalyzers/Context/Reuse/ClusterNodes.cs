using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Tells the nodes of one cluster, which share an account by design, from several servers.</summary>
internal static class ClusterNodes
{
    private static readonly WordSet Lists = WordSet.Of("nodes node cluster replicas sentinels shards brokers hosts endpoints members seeds");

    /// <summary>Whether both places are settings of one list whose name says that it is a cluster's.</summary>
    public static bool Are(SecretPlace a, SecretPlace b) => ListOf(a.Setting) is { } list && list == ListOf(b.Setting);

    private static ConfigNode? ListOf(ConfigNode? setting)
    {
        for (var node = setting?.Parent; node is not null; node = node.Parent)
        {
            var words = IdentifierSplitter.Split(node.Key);
            if (node.Kind == ConfigNodeKind.List && words.Count > 0 && Lists.Contains(words[words.Count - 1]))
            {
                return node;
            }
        }

        return null;
    }
}
