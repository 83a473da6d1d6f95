using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What the members of one type do with the network together, and what several rules conclude from it.</summary>
internal sealed class TypeNetwork
{
    private readonly Lazy<ClientZones> _zones;
    private readonly Lazy<IReadOnlyList<LeavingData>> _leaks;
    private readonly Lazy<ZonePair?> _mix;
    private readonly Lazy<SharedClient?> _shared;

    public TypeNetwork(INamedTypeSymbol type, ImmutableArray<MemberNetwork> members, HygieneContext hygiene)
    {
        Type = type;
        Members = members;
        Hygiene = hygiene;
        Network = Together(members);
        _zones = new(() => new ClientZones(Network, hygiene));
        _leaks = new(() => LeavingData.In(this));
        _mix = new(() => MixedUse.In(this));
        _shared = new(() => SharedClient.Find(Network));
    }

    public INamedTypeSymbol Type { get; }

    public HygieneContext Hygiene { get; }

    /// <summary>In source order.</summary>
    public ImmutableArray<MemberNetwork> Members { get; }

    /// <summary>The blocks of all members.</summary>
    public IEnumerable<IOperation> Blocks
    {
        get
        {
            foreach (var member in Members)
            {
                foreach (var block in member.Blocks)
                {
                    yield return block;
                }
            }
        }
    }

    public BlockNetwork Network { get; }

    /// <summary>Which endpoints its calls go to.</summary>
    public ClientZones Zones => _zones.Value;

    /// <summary>What the type reads from the intranet and hands to a public host.</summary>
    public IReadOnlyList<LeavingData> Leaks => _leaks.Value;

    /// <summary>Its intranet and its public endpoint, where it has both.</summary>
    public ZonePair? Mix => _mix.Value;

    /// <summary>A credential of one client that goes to both sides.</summary>
    public SharedClient? Shared => _shared.Value;

    private static BlockNetwork Together(ImmutableArray<MemberNetwork> members)
    {
        var together = BlockNetwork.Empty;
        foreach (var member in members)
        {
            together = together.With(member.Network);
        }

        return together;
    }
}
