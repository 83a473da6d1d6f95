using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What a stretch of code — a block, the blocks of a member, the members of a type — does with the network.</summary>
/// <param name="Uses">The endpoints that arrive at its sinks.</param>
/// <param name="Credentials">What it gives clients to send along.</param>
/// <param name="Links">Which of its objects lend theirs to others.</param>
/// <param name="Passages">Which of its objects are one on both sides of a call.</param>
/// <param name="CallsClient">Whether it asks objects that connect for something, be the endpoint known or not.</param>
internal sealed record BlockNetwork(
    ImmutableArray<EndpointUse> Uses,
    ImmutableArray<ClientCredential> Credentials,
    ImmutableArray<ClientLink> Links,
    ImmutableArray<ClientPassage> Passages,
    bool CallsClient)
{
    public static readonly BlockNetwork Empty = new(
        ImmutableArray<EndpointUse>.Empty, ImmutableArray<ClientCredential>.Empty, ImmutableArray<ClientLink>.Empty, ImmutableArray<ClientPassage>.Empty, false);

    public bool IsEmpty => Uses.IsEmpty && Credentials.IsEmpty && Links.IsEmpty && Passages.IsEmpty && !CallsClient;

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
        : new BlockNetwork(
            Uses.AddRange(other.Uses),
            Credentials.AddRange(other.Credentials),
            Links.AddRange(other.Links),
            Passages.AddRange(other.Passages),
            CallsClient || other.CallsClient);

    /// <inheritdoc cref="ClientLenders.CredentialsOf"/>
    public ImmutableArray<ClientCredential> CredentialsOf(ClientKey client) => ClientLenders.CredentialsOf(client, this);
}
