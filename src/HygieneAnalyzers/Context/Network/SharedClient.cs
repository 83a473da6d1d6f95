using System.Collections.Generic;
using System.Collections.Immutable;
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
        if (network.Credentials.IsEmpty || !network.HasBothSides)
        {
            return null;
        }

        var sent = Sent(network);
        for (var i = 0; i < network.Credentials.Length && i < MostCredentials; i++)
        {
            if (ZonePair.In(SentWith(network.Credentials[i], network, sent)) is { } pair)
            {
                return new SharedClient(pair, network.Credentials[i]);
            }
        }

        return null;
    }

    /// <summary>For each use what goes along with it.</summary>
    private static List<ImmutableArray<ClientCredential>> Sent(BlockNetwork network)
    {
        var sent = new List<ImmutableArray<ClientCredential>>();
        for (var i = 0; i < network.Uses.Length && i < MostUses; i++)
        {
            sent.Add(network.CredentialsOf(network.Uses[i].Client));
        }

        return sent;
    }

    private static List<EndpointUse> SentWith(ClientCredential credential, BlockNetwork network, List<ImmutableArray<ClientCredential>> sent)
    {
        var uses = new List<EndpointUse>();
        for (var i = 0; i < sent.Count; i++)
        {
            foreach (var other in sent[i])
            {
                // What each caller hands in is not one credential.
                if (other.Syntax == credential.Syntax && !other.IsOfThisCall)
                {
                    uses.Add(network.Uses[i]);
                    break;
                }
            }
        }

        return uses;
    }
}
