using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The network side of each operation block, found once for all rules of the family: whoever asks first does the work.</summary>
internal sealed class BlockNetworks(HygieneContext hygiene)
{
    private readonly ConcurrentDictionary<SyntaxNode, BlockNetwork> _blocks = new();
    private readonly ConcurrentDictionary<SyntaxNode, NetworkOperations> _operations = new();

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

    /// <inheritdoc cref="Of(ImmutableArray{IOperation}, HygieneContext, CancellationToken)"/>
    public static BlockNetwork Of(OperationBlockAnalysisContext block, HygieneContext hygiene) => Of(block.OperationBlocks, hygiene, block.CancellationToken);

    /// <summary>All blocks of one member: a constructor's body and its initialiser.</summary>
    public static BlockNetwork Of(ImmutableArray<IOperation> blocks, HygieneContext hygiene, CancellationToken cancellation)
    {
        var network = BlockNetwork.Empty;
        foreach (var root in blocks)
        {
            network = network.With(Of(root, hygiene, cancellation));
        }

        return network;
    }

    private BlockNetwork Find(IOperation root, CancellationToken cancellation)
    {
        var operations = OperationsOf(root, cancellation);
        if (operations.IsEmpty)
        {
            return BlockNetwork.Empty;
        }

        var sinks = new List<EndpointSink>(operations.Sinks);
        foreach (var call in operations.OwnCalls)
        {
            if (Declared.Body(call.TargetMethod, call.SemanticModel) is { } body && body.Syntax != root.Syntax)
            {
                ForwardedEndpoints.Collect(call, OperationsOf(body, cancellation).Sinks, sinks);
            }
        }

        return new BlockNetwork(
            Uses(root, sinks),
            operations.Credentials.ToImmutableArray(),
            operations.Links.ToImmutableArray(),
            operations.Passages.ToImmutableArray(),
            sinks.Exists(IsCallOfClient));
    }

    private static bool IsCallOfClient(EndpointSink sink) => sink is { Api.Role: EndpointRole.Connect, Instance: not null };

    private NetworkOperations OperationsOf(IOperation root, CancellationToken cancellation)
    {
        if (!_operations.TryGetValue(root.Syntax, out var operations))
        {
            operations = NetworkOperations.In(root, hygiene, cancellation);
            _operations.TryAdd(root.Syntax, operations);
        }

        return operations;
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
