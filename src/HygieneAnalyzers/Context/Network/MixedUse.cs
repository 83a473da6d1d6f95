using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds the intranet and the public endpoint that one type uses side by side.</summary>
internal static class MixedUse
{
    /// <summary>
    /// The first such pair, or null; a gateway is meant to have one, and tests reach for anything. Where data is seen to leave, that is said
    /// instead: the host that it goes to makes no pair.
    /// </summary>
    public static ZonePair? In(TypeNetwork type) =>
        type.Hygiene.IsTestProject || !type.Network.HasBothSides || ZoneGateway.Is(type.Type) ? null : ZonePair.In(Own(type));

    /// <summary>Without what is only registered for others, and without what HYG4004 says more about.</summary>
    private static List<EndpointUse> Own(TypeNetwork type)
    {
        var shared = type.Shared;
        var own = new List<EndpointUse>();
        foreach (var use in type.Network.Uses)
        {
            if ((shared is null || (use != shared.Pair.Public && use != shared.Pair.Internal))
                && !IsTarget(use, type.Leaks)
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
            // A client and the request that it sends have the host from one literal.
            if (leak.Target == use || leak.Target.Source == use.Source)
            {
                return true;
            }
        }

        return false;
    }
}
