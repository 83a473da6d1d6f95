using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What a stretch of code — a block, the blocks of a member, the members of a type — does with the network.</summary>
internal sealed record BlockNetwork(ImmutableArray<EndpointUse> Uses, ImmutableArray<ClientCredential> Credentials, ImmutableArray<ClientLink> Links)
{
    private const int MostLinks = 200;

    public static readonly BlockNetwork Empty = new(
        ImmutableArray<EndpointUse>.Empty, ImmutableArray<ClientCredential>.Empty, ImmutableArray<ClientLink>.Empty);

    public bool IsEmpty => Uses.IsEmpty && Credentials.IsEmpty && Links.IsEmpty;

    public BlockNetwork With(BlockNetwork other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : new BlockNetwork(Uses.AddRange(other.Uses), Credentials.AddRange(other.Credentials), Links.AddRange(other.Links));

    /// <summary>What the object sends along: given to it, or lent by another one.</summary>
    public ImmutableArray<ClientCredential> CredentialsOf(ClientKey client)
    {
        var lenders = Lenders(client);
        var found = ImmutableArray.CreateBuilder<ClientCredential>();
        foreach (var credential in Credentials)
        {
            if (credential.Client.IsKnown && lenders.Contains(credential.Client))
            {
                found.Add(credential);
            }
        }

        return found.ToImmutable();
    }

    private ImmutableHashSet<ClientKey> Lenders(ClientKey client)
    {
        var known = ImmutableHashSet.Create(client);
        for (var size = 0; size < known.Count;)
        {
            size = known.Count;
            for (var i = 0; i < Links.Length && i < MostLinks; i++)
            {
                known = known.Contains(Links[i].Borrower) ? known.Add(Links[i].Lender) : known;
            }
        }

        return known;
    }
}
