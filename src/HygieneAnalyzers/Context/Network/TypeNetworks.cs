using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// The networks of whole types. A type is read when one of its blocks turns out to use what a rule asks about; collecting the blocks of every
/// type as they are visited would cost each of them, and most have nothing to do with the network.
/// </summary>
internal sealed class TypeNetworks(HygieneContext hygiene)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeNetwork> _types = new(SymbolEqualityComparer.Default);

    public static TypeNetwork Of(INamedTypeSymbol type, HygieneContext hygiene, CancellationToken cancellation)
    {
        var service = hygiene.Get(static h => new TypeNetworks(h));
        return service._types.TryGetValue(type, out var known)
            ? known
            : service._types.GetOrAdd(type, new TypeNetwork(type, service.MembersOf(type, cancellation), hygiene));
    }

    private ImmutableArray<MemberNetwork> MembersOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = new List<SyntaxNode>();
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            parts.Add(part.GetSyntax(cancellation));
        }

        parts.Sort(static (a, b) => SourceOrder.Compare(a, b));
        var flow = FlowService.For(hygiene);
        var members = ImmutableArray.CreateBuilder<MemberNetwork>();
        foreach (var part in parts)
        {
            foreach (var body in BodyNodes.Of(part))
            {
                members.Add(MemberOf(body, flow, cancellation));
            }
        }

        return members.ToImmutable();
    }

    private MemberNetwork MemberOf(SyntaxNode body, FlowService flow, CancellationToken cancellation)
    {
        var blocks = flow.BlocksOf(body);
        return new MemberNetwork(body, body is EqualsValueClauseSyntax ? null : flow.MethodOf(body), blocks, BlockNetworks.Of(blocks, hygiene, cancellation));
    }
}
