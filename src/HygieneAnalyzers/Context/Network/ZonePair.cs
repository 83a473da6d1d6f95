using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network;

/// <summary>An intranet endpoint and a public one that one run of the program uses both.</summary>
internal sealed record ZonePair(EndpointUse Internal, EndpointUse Public)
{
    private const int MostUses = 200;

    /// <summary>The first such pair in source order, or null.</summary>
    public static ZonePair? In(IReadOnlyList<EndpointUse> uses)
    {
        for (var i = 0; i < uses.Count && i < MostUses; i++)
        {
            if (!Counts(uses[i]) || !uses[i].Zone.IsPublic())
            {
                continue;
            }

            for (var j = 0; j < uses.Count && j < MostUses; j++)
            {
                if (Counts(uses[j]) && uses[j].Zone.IsInternalInSink() && !IsServiceOfCluster(uses[j]) && !Alternatives.Are(uses[i], uses[j]))
                {
                    return new ZonePair(uses[j], uses[i]);
                }
            }
        }

        return null;
    }

    // http://basket-api: the program's own services, as a cluster names them; the cluster's door is elsewhere.
    private static bool IsServiceOfCluster(EndpointUse use) =>
        use.Zone == Zone.SingleLabel && use.Endpoint.Scheme is "http" or "https" or "http+https" or "https+http" && use.Endpoint.Host.IndexOf('-') > 0;

    private static bool Counts(EndpointUse use) => use.Sink.Api.Role == EndpointRole.Connect && !use.IsAlternative;
}
