using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Which endpoint a call goes to: its own URL, else the one its client was set up with once and for all.</summary>
internal sealed class ClientZones
{
    private const int MaxCalls = 3;

    // Calls that carry their endpoint along; with every other sink an object is set up.
    private static readonly string[] CallsOf =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.Json.HttpClientJsonExtensions", "System.Net.WebClient", "System.IO.File", "System.IO.Directory",
        "Flurl.Http.GeneratedExtensions", "System.Net.Dns",
    ];

    private readonly HygieneContext _hygiene;
    private readonly Dictionary<SyntaxNode, EndpointUse> _calls = [];
    private readonly Dictionary<ClientKey, EndpointUse?> _clients = [];
    private readonly ConcurrentDictionary<ClientKey, EndpointUse?> _beyond = new();
    private readonly ImmutableArray<ClientPassage> _passages;

    public ClientZones(BlockNetwork network, HygieneContext hygiene)
    {
        _hygiene = hygiene;
        _passages = network.Passages;
        foreach (var use in network.Uses)
        {
            if (IsCall(use.Sink))
            {
                _calls[use.Sink.Operation.Syntax] = use;
            }
            else if (use.Client is { IsKnown: true } client && use.Sink.Api.Role == EndpointRole.Connect)
            {
                // A client that is set up for both sides belongs to neither.
                _clients[client] = _clients.TryGetValue(client, out var other) && other?.Zone.IsPublic() != use.Zone.IsPublic() ? null : use;
            }
        }
    }

    /// <summary>Whether the type uses endpoints at all.</summary>
    public bool AreThere => _calls.Count + _clients.Count > 0;

    /// <summary>The endpoint that the call itself names, or the request that it sends.</summary>
    public EndpointUse? OfCall(IOperation call) =>
        (IsSend(call, out var request) ? OfClient(request) : null) ?? (_calls.TryGetValue(call.Syntax, out var use) ? use : null);

    /// <summary>The endpoint that the object is set up with, on either side of the calls that it goes through.</summary>
    public EndpointUse? OfClient(IOperation? client)
    {
        if (_clients.Count == 0 || ClientKey.Of(client) is not { IsKnown: true } key)
        {
            return null;
        }

        return _clients.TryGetValue(key, out var use) ? use
            : _passages.IsEmpty ? null
            : _beyond.GetOrAdd(key, Beyond);
    }

    /// <summary>The endpoint of an object that data comes out of; a request for a public host holds what is put into it.</summary>
    public EndpointUse? OfSource(IOperation operation) =>
        operation is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IObjectCreationOperation or IInvocationOperation
        && OfClient(operation) is { } client
        && !(client.Zone.IsPublic() && operation.Type?.Name == "HttpRequestMessage")
            ? client
            : null;

    /// <summary>The server behind a database context that is read from.</summary>
    public EndpointUse? OfContext(IOperation? context) => DatabaseContexts.ServerOf(context?.Type, _hygiene);

    // Inside of what it is handed to or comes from, else with those who hand it in.
    private EndpointUse? Beyond(ClientKey key) => Beyond(key, isInside: true, MaxCalls) ?? Beyond(key, isInside: false, MaxCalls);

    // Where several calls meet and they are not of one side, it is neither's; nor is it where one of the callers tells nothing.
    private EndpointUse? Beyond(ClientKey key, bool isInside, int depth)
    {
        EndpointUse? found = null;
        foreach (var passage in _passages)
        {
            var (near, far) = isInside ? (passage.Outside, passage.Inside) : (passage.Inside, passage.Outside);
            if (!near.Equals(key))
            {
                continue;
            }

            var use = _clients.TryGetValue(far, out var own) ? own : depth > 1 ? Beyond(far, isInside, depth - 1) : null;
            if (use is null ? !isInside : found is not null && found.Zone.IsPublic() != use.Zone.IsPublic())
            {
                return null;
            }

            found = use ?? found;
        }

        return found;
    }

    private static bool IsSend(IOperation operation, out IOperation? request)
    {
        request = operation is IInvocationOperation { TargetMethod: { Name: "Send" or "SendAsync", Parameters: { Length: > 0 } parameters }, Arguments: var arguments } && parameters[0].Type.Name == "HttpRequestMessage"
            ? arguments[0].Value
            : null;
        return request is not null;
    }

    private static bool IsCall(EndpointSink sink) =>
        sink.Api.Form is EndpointForm.Request or EndpointForm.Remote
        || (sink.Operation is IInvocationOperation && Array.Exists(CallsOf, type => TypeNames.Is(sink.Member.ContainingType, type)));
}
