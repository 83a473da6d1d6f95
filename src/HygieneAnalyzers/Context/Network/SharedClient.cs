using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A credential that the same object sends to both sides.</summary>
internal sealed record SharedClient(ZonePair Pair, ClientCredential Credential)
{
    private const int MostCredentials = 50;
    private const int MostUses = 200;

    /// <summary>The first in source order, or null.</summary>
    public static SharedClient? Find(BlockNetwork network)
    {
        for (var i = 0; i < network.Credentials.Length && i < MostCredentials; i++)
        {
            if (ZonePair.In(SentWith(network.Credentials[i], network)) is { } pair)
            {
                return new SharedClient(pair, network.Credentials[i]);
            }
        }

        return null;
    }

    private static List<EndpointUse> SentWith(ClientCredential credential, BlockNetwork network)
    {
        var uses = new List<EndpointUse>();
        for (var i = 0; i < network.Uses.Length && i < MostUses; i++)
        {
            if (network.CredentialsOf(network.Uses[i].Client).Contains(credential))
            {
                uses.Add(network.Uses[i]);
            }
        }

        return uses;
    }
}
