using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Destinations of one proxy cluster that are written in code: they stand in for each other.</summary>
internal static class RoutePools
{
    public const string DestinationType = "Yarp.ReverseProxy.Configuration.DestinationConfig";

    /// <summary>For each cluster with both kinds of host one of each, in source order.</summary>
    public static IEnumerable<(EndpointUse Inside, EndpointUse Outside)> Mixed(BlockNetwork network)
    {
        var inside = new Dictionary<IOperation, EndpointUse>();
        var outside = new Dictionary<IOperation, EndpointUse>();
        foreach (var use in network.Uses)
        {
            var side = use.Zone.IsInternalInSink() ? inside : use.Zone.IsPublic() ? outside : null;
            if (side is not null && use.Sink.Api.Role == EndpointRole.Route && !use.IsAlternative && Pool(use.Sink.Operation) is { } pool && !side.ContainsKey(pool))
            {
                side.Add(pool, use);
            }
        }

        foreach (var pool in inside)
        {
            if (outside.TryGetValue(pool.Key, out var use))
            {
                yield return (pool.Value, use);
            }
        }
    }

    /// <summary>The collection that the destination is made in.</summary>
    private static IOperation? Pool(IOperation address)
    {
        var isBeyondDestination = false;
        for (var parent = address.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IObjectCreationOperation or IArrayCreationOperation)
            {
                if (isBeyondDestination)
                {
                    return parent;
                }

                isBeyondDestination = true;
            }
        }

        return null;
    }
}
