using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What a stretch of code — a block, the blocks of a member, the members of a type — does with the network.</summary>
/// <param name="Uses">The endpoints that arrive at its sinks.</param>
/// <param name="Credentials">What it gives clients to send along.</param>
/// <param name="Links">Which of its objects lend theirs to others.</param>
/// <param name="CallsClient">Whether it asks objects that connect for something, be the endpoint known or not.</param>
internal sealed record BlockNetwork(
    ImmutableArray<EndpointUse> Uses, ImmutableArray<ClientCredential> Credentials, ImmutableArray<ClientLink> Links, bool CallsClient)
{
    private const int MostLinks = 200;

    public static readonly BlockNetwork Empty = new(
        ImmutableArray<EndpointUse>.Empty, ImmutableArray<ClientCredential>.Empty, ImmutableArray<ClientLink>.Empty, false);

    public bool IsEmpty => Uses.IsEmpty && Credentials.IsEmpty && Links.IsEmpty && !CallsClient;

    /// <summary>Whether it hands a password to a directory.</summary>
    public bool Binds
    {
        get
        {
            foreach (var credential in Credentials)
            {
                if (credential.Kind == ClientCredentialKind.Bind)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool HasPublicSide => Any(static use => use.Zone.IsPublic());

    /// <summary>Whether hosts of the intranet and of the public network are among them.</summary>
    public bool HasBothSides => HasPublicSide && Any(static use => use.Zone.IsInternalInSink());

    public bool Any(Func<EndpointUse, bool> predicate)
    {
        foreach (var use in Uses)
        {
            if (predicate(use))
            {
                return true;
            }
        }

        return false;
    }

    public BlockNetwork With(BlockNetwork other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : new BlockNetwork(Uses.AddRange(other.Uses), Credentials.AddRange(other.Credentials), Links.AddRange(other.Links), CallsClient || other.CallsClient);

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
