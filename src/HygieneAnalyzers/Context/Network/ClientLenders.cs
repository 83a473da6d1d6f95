using System.Collections.Generic;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// The objects whose credentials go along with what one object sends: itself, who lends to it, and the same object on the other side of calls.
/// A walk that has entered a method does not leave it by another call: what one caller sets up is not another one's.
/// </summary>
internal readonly struct ClientLenders
{
    private const int MostLinks = 400;
    private readonly Dictionary<ClientKey, bool> _known = [];

    private ClientLenders(ClientKey client, BlockNetwork network)
    {
        _known.Add(client, false);
        for (var grows = true; grows;)
        {
            grows = false;
            for (var i = 0; i < network.Links.Length && i < MostLinks; i++)
            {
                grows |= _known.TryGetValue(network.Links[i].Borrower, out var hasEntered) && Add(network.Links[i].Lender, hasEntered);
            }

            for (var i = 0; i < network.Passages.Length && i < MostLinks; i++)
            {
                var (outside, inside) = network.Passages[i];
                grows |= (_known.ContainsKey(outside) && Add(inside, true)) || (_known.TryGetValue(inside, out var hasEntered) && !hasEntered && Add(outside, false));
            }
        }
    }

    /// <summary>What the object sends along: given to it, or lent by another one.</summary>
    public static ImmutableArray<ClientCredential> CredentialsOf(ClientKey client, BlockNetwork network)
    {
        if (network.Credentials.IsEmpty)
        {
            return ImmutableArray<ClientCredential>.Empty;
        }

        var lenders = new ClientLenders(client, network);
        var found = ImmutableArray.CreateBuilder<ClientCredential>();
        foreach (var credential in network.Credentials)
        {
            if (credential.Client.IsKnown && lenders._known.TryGetValue(credential.Client, out var hasEntered))
            {
                found.Add(credential with { IsOfThisCall = hasEntered && credential.IsOfThisCall });
            }
        }

        return found.ToImmutable();
    }

    // What is reached without entering a method stays so: that tells more.
    private bool Add(ClientKey key, bool hasEntered)
    {
        if (_known.TryGetValue(key, out var had) && (!had || hasEntered))
        {
            return false;
        }

        _known[key] = hasEntered;
        return true;
    }
}
