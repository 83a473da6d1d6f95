using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The network side of each operation block, found once for all rules of the family: whoever asks first does the work.</summary>
internal sealed class BlockNetworks(HygieneContext hygiene)
{
    private readonly ConcurrentDictionary<SyntaxNode, BlockNetwork> _blocks = new();

    public static BlockNetwork Of(IOperation root, HygieneContext hygiene, CancellationToken cancellation)
    {
        var service = hygiene.Get(static h => new BlockNetworks(h));
        if (!service._blocks.TryGetValue(root.Syntax, out var block))
        {
            block = service.Find(root, cancellation);
            service._blocks.TryAdd(root.Syntax, block);
        }

        return block;
    }

    /// <summary>All blocks of one member: a constructor's body and its initialiser.</summary>
    public static BlockNetwork Of(OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        var network = BlockNetwork.Empty;
        foreach (var root in block.OperationBlocks)
        {
            network = network.With(Of(root, hygiene, block.CancellationToken));
        }

        return network;
    }

    private BlockNetwork Find(IOperation root, CancellationToken cancellation)
    {
        var sinks = new List<EndpointSink>();
        var credentials = new List<ClientCredential>();
        var links = new List<ClientLink>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            EndpointSinks.Collect(operation, sinks);
            ClientCredentials.Collect(operation, credentials);
            ClientLink.Collect(operation, links);
        }

        return sinks.Count + credentials.Count + links.Count == 0
            ? BlockNetwork.Empty
            : new BlockNetwork(Uses(root, sinks), credentials.ToImmutableArray(), links.ToImmutableArray());
    }

    private ImmutableArray<EndpointUse> Uses(IOperation root, List<EndpointSink> sinks)
    {
        if (sinks.Count == 0)
        {
            return ImmutableArray<EndpointUse>.Empty;
        }

        var reader = new EndpointUseReader(ConfiguredZones.For(hygiene, root.Syntax.SyntaxTree), hygiene, FlowService.For(hygiene));
        foreach (var sink in sinks)
        {
            reader.Read(sink);
        }

        return reader.Uses;
    }
}
