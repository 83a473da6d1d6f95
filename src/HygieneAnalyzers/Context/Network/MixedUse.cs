using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds the intranet and the public endpoint that one type uses side by side.</summary>
internal static class MixedUse
{
    /// <summary>
    /// The first such pair, or null; a gateway is meant to have one, and tests reach for anything. Where data is seen to leave, that is said
    /// instead: the host that it goes to makes no pair.
    /// </summary>
    public static ZonePair? In(ISymbol type, BlockNetwork network, IReadOnlyList<LeavingData> leaks, HygieneContext hygiene) =>
        hygiene.IsTestProject || !network.HasBothSides || ZoneGateway.Is(type) ? null : ZonePair.In(Own(network, leaks));

    /// <summary>Without what is only registered for others, and without what HYG4004 says more about.</summary>
    private static List<EndpointUse> Own(BlockNetwork network, IReadOnlyList<LeavingData> leaks)
    {
        var shared = SharedClient.Find(network);
        var own = new List<EndpointUse>();
        foreach (var use in network.Uses)
        {
            if ((shared is null || (use != shared.Pair.Public && use != shared.Pair.Internal))
                && !IsTarget(use, leaks)
                && !CompositionRoot.Registers(use.Sink.Operation)
                && !ZoneGateway.IsAround(use.Sink.Operation))
            {
                own.Add(use);
            }
        }

        return own;
    }

    private static bool IsTarget(EndpointUse use, IReadOnlyList<LeavingData> leaks)
    {
        foreach (var leak in leaks)
        {
            if (leak.Target == use)
            {
                return true;
            }
        }

        return false;
    }
}
