using System;
using System.Collections.Generic;
using System.Threading;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The operations of one block that may have to do with the network, before anybody asks which hosts they are about.</summary>
internal sealed class NetworkOperations
{
    private static readonly NetworkOperations None = new();

    // Most blocks have none, and what stayed empty serves the thread's next block.
    [ThreadStatic]
    private static NetworkOperations? _unused;

    private NetworkOperations()
    {
    }

    public List<EndpointSink> Sinks { get; } = [];

    public List<ClientCredential> Credentials { get; } = [];

    public List<ClientLink> Links { get; } = [];

    public List<ClientPassage> Passages { get; } = [];

    /// <summary>Calls of the type's own methods that take a text or URL, which they may hand on.</summary>
    public List<IInvocationOperation> OwnCalls { get; } = [];

    public bool IsEmpty => Sinks.Count + Credentials.Count + Links.Count + Passages.Count + OwnCalls.Count == 0;

    public static NetworkOperations In(IOperation root, HygieneContext hygiene, CancellationToken cancellation)
    {
        var found = _unused ?? new NetworkOperations();
        _unused = null;
        var hasRemote = ClientRegistrations.HasRemote(hygiene);
        foreach (var operation in BlockOperations.Of(root))
        {
            if (operation.Kind is not (OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.SimpleAssignment or OperationKind.Return))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            ClientPassage.Collect(operation, found.Passages);
            if (operation.Kind == OperationKind.Return)
            {
                continue;
            }

            EndpointSinks.Collect(operation, found.Sinks);
            ClientCredentials.Collect(operation, found.Credentials);
            DirectoryCredentials.Collect(operation, found.Credentials);
            ClientLink.Collect(operation, found.Links);
            if (operation is IInvocationOperation call)
            {
                found.Note(call, hasRemote, hygiene);
            }
        }

        if (!found.IsEmpty)
        {
            return found;
        }

        _unused = found;
        return None;
    }

    private void Note(IInvocationOperation call, bool hasRemote, HygieneContext hygiene)
    {
        if (ForwardedEndpoints.MayForward(call))
        {
            OwnCalls.Add(call);
        }
        else if (hasRemote && RemoteCalls.SinkOf(call, hygiene) is { } sink)
        {
            Sinks.Add(sink);
        }
    }
}
