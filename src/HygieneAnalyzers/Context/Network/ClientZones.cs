using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Which endpoint a call goes to: its own URL, else the one its client was set up with once and for all.</summary>
internal sealed class ClientZones
{
    // Calls that carry their endpoint along; with every other sink an object is set up.
    private static readonly string[] CallsOf =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.Json.HttpClientJsonExtensions", "System.Net.WebClient", "System.IO.File", "System.IO.Directory",
        "Flurl.Http.GeneratedExtensions", "System.Net.Dns",
    ];

    private readonly HygieneContext _hygiene;
    private readonly Dictionary<SyntaxNode, EndpointUse> _calls = [];
    private readonly Dictionary<ClientKey, EndpointUse?> _clients = [];

    public ClientZones(BlockNetwork network, HygieneContext hygiene)
    {
        _hygiene = hygiene;
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

    /// <summary>The endpoint that the call itself names.</summary>
    public EndpointUse? OfCall(IOperation call) => _calls.TryGetValue(call.Syntax, out var use) ? use : null;

    /// <summary>The endpoint that the object is set up with.</summary>
    public EndpointUse? OfClient(IOperation? client) =>
        ClientKey.Of(client) is { IsKnown: true } key && _clients.TryGetValue(key, out var use) ? use : null;

    /// <summary>The server behind a database context that is read from.</summary>
    public EndpointUse? OfContext(IOperation? context) => DatabaseContexts.ServerOf(context?.Type, _hygiene);

    private static bool IsCall(EndpointSink sink) =>
        sink.Api.Form is EndpointForm.Request or EndpointForm.Remote
        || (sink.Operation is IInvocationOperation && Array.Exists(CallsOf, type => TypeNames.Is(sink.Member.ContainingType, type)));
}
