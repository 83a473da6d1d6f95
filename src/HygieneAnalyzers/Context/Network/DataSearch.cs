using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Finds the methods between the intranet and the public network: first the types that use endpoints, then, round by round, what mentions a
/// method or member that turned out to hold intranet data, or one whose data ends at a public host. The rest of the program is not read.
/// </summary>
internal sealed class DataSearch(HygieneContext hygiene)
{
    private const int MostRounds = 16;
    private const int MostBodies = 2_000;

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);
    private readonly FlowService _flow = FlowService.For(hygiene);
    private readonly HashSet<SyntaxNode> _read = [];
    private readonly HashSet<(ISymbol, bool)> _asked = [];
    private readonly List<(SyntaxNode Block, MethodData Data)> _methods = [];
    private volatile bool _hasInside;
    private volatile bool _hasOutside;

    /// <summary>Takes notice of one block; concurrently.</summary>
    public void Note(OperationBlockAnalysisContext block)
    {
        var network = BlockNetworks.Of(block, hygiene);
        if (network.IsEmpty || block.OwningSymbol.ContainingType is not { } type)
        {
            return;
        }

        _types.TryAdd(type, true);
        foreach (var use in network.Uses)
        {
            // Not "|=": what another thread sets between the reading and the writing would be lost.
            if (use.Zone.IsInternalInSink())
            {
                _hasInside = true;
            }

            if (use.Zone.IsPublic())
            {
                _hasOutside = true;
            }
        }
    }

    /// <summary>What is known of the data of the methods that matter, once all blocks were visited.</summary>
    public DataGraph Run(CancellationToken cancellation)
    {
        if (!_hasInside || !_hasOutside)
        {
            return new DataGraph([]);
        }

        foreach (var type in _types.Keys)
        {
            Read(TypeNetworks.Of(type, hygiene, cancellation), null);
        }

        ReadUsersOfContexts(cancellation);
        return Spread(cancellation);
    }

    private DataGraph Spread(CancellationToken cancellation)
    {
        for (var round = 1; ; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var graph = new DataGraph(InOrder());
            var before = _read.Count;
            foreach (var held in graph.Kept)
            {
                ReadNaming(held, declaring: false, cancellation);
            }

            foreach (var end in graph.Sent)
            {
                ReadNaming(end.Symbol, declaring: false, cancellation);
            }

            foreach (var method in graph.Open)
            {
                ReadNaming(method, declaring: true, cancellation);
            }

            if (_read.Count == before || round == MostRounds || _read.Count > MostBodies)
            {
                return graph;
            }
        }
    }

    private List<MethodData> InOrder()
    {
        _methods.Sort(static (a, b) => SourceOrder.Compare(a.Block, b.Block));
        var methods = new List<MethodData>(_methods.Count);
        foreach (var (_, data) in _methods)
        {
            methods.Add(data);
        }

        return methods;
    }

    private void ReadNaming(ISymbol symbol, bool declaring, CancellationToken cancellation)
    {
        if (!_asked.Add((symbol, declaring)))
        {
            return;
        }

        var names = BodyIndex.NamesOf(symbol);
        var scope = declaring ? null : MemberScope.Of(symbol);
        foreach (var body in MemberScope.Bodies(scope, hygiene.Compilation, names, (index, name) => declaring ? index.Declaring(name) : index.Mentioning(name)))
        {
            if (_flow.MethodOf(body)?.ContainingType is { } type)
            {
                Read(TypeNetworks.Of(type, hygiene, cancellation), body);
            }
        }
    }

    /// <summary>Rows come out of a context wherever it is held; which server they come from is said elsewhere.</summary>
    private void ReadUsersOfContexts(CancellationToken cancellation)
    {
        foreach (var context in DatabaseContexts.All(hygiene))
        {
            foreach (var tree in hygiene.Compilation.SyntaxTrees)
            {
                foreach (var type in _flow.TypesNaming(context.Name, tree))
                {
                    Read(TypeNetworks.Of(type, hygiene, cancellation), null);
                }
            }
        }
    }

    /// <summary>Reads one body of the type, or all of them.</summary>
    private void Read(TypeNetwork type, SyntaxNode? body)
    {
        foreach (var member in type.Members)
        {
            if ((body is null || member.Body == body) && member.Method is { } method && !ZoneGateway.Is(method) && _read.Add(member.Body))
            {
                foreach (var block in member.Blocks)
                {
                    if (MethodDataReader.Read(method, block, type.Zones, _flow) is { IsEmpty: false } data)
                    {
                        _methods.Add((block.Syntax, data));
                    }
                }
            }
        }
    }
}
