using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Registrations;

/// <summary>The endpoints of the clients that the service collection hands out: by name, by the type that gets the client, by the interface that is one.</summary>
internal sealed class ClientRegistrations
{
    private const string Factory = "Microsoft.Extensions.DependencyInjection.";
    private readonly Dictionary<string, ImmutableArray<EndpointUse>> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, ImmutableArray<EndpointUse>> _typed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<EndpointUse>> _remote = new(SymbolEqualityComparer.Default);

    private ClientRegistrations(HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        foreach (var call in RegistrationCalls.In(hygiene))
        {
            if (call.TargetMethod is { Name: "AddHttpClient" or "AddRefitClient" or "AddGrpcClient" } method && method.IsExtensionMethod)
            {
                Register(call, Endpoints(call, hygiene, flow), flow);
            }
        }
    }

    public static ImmutableArray<EndpointUse> Named(string name, HygieneContext hygiene) => Find(For(hygiene)._named, name);

    /// <summary>The endpoint of the client that the type gets handed.</summary>
    public static ImmutableArray<EndpointUse> Typed(INamedTypeSymbol type, HygieneContext hygiene) => Find(For(hygiene)._typed, type.OriginalDefinition);

    /// <summary>The endpoint behind an interface or generated class whose every call is a request.</summary>
    public static ImmutableArray<EndpointUse> Remote(ITypeSymbol? type, HygieneContext hygiene) =>
        type is null ? ImmutableArray<EndpointUse>.Empty : Find(For(hygiene)._remote, type.OriginalDefinition);

    /// <summary>Whether the compilation knows such interfaces and classes at all.</summary>
    public static bool HasRemote(HygieneContext hygiene) =>
        hygiene.Types.HasAny(Factory + "HttpClientFactoryExtensions", "Refit.HttpClientFactoryExtensions", Factory + "GrpcClientServiceExtensions") && For(hygiene)._remote.Count > 0;

    private static ClientRegistrations For(HygieneContext hygiene) => hygiene.Get(static h => new ClientRegistrations(h));

    private static ImmutableArray<EndpointUse> Find<TKey>(Dictionary<TKey, ImmutableArray<EndpointUse>> registered, TKey key)
        where TKey : notnull => registered.TryGetValue(key, out var uses) ? uses : ImmutableArray<EndpointUse>.Empty;

    private void Register(IInvocationOperation call, ImmutableArray<EndpointUse> uses, FlowService flow)
    {
        if (uses.IsEmpty)
        {
            return;
        }

        if (Name(call, flow) is { } name)
        {
            _named[name] = Find(_named, name).AddRange(uses);
        }

        // AddHttpClient<IHr, HrClient>: the last one is made with the client.
        if (call.TargetMethod.TypeArguments is { IsEmpty: false } types)
        {
            var registered = call.TargetMethod.Name == "AddHttpClient" ? _typed : _remote;
            var type = types[types.Length - 1].OriginalDefinition;
            registered[type] = Find(registered, type).AddRange(uses);
        }
    }

    private static string? Name(IInvocationOperation call, FlowService flow)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "name")
            {
                return flow.ConstantOf(argument.Value).Value as string;
            }
        }

        return null;
    }

    // What the call and those chained to it set up: c => c.BaseAddress = …, .ConfigureHttpClient(c => …).
    private static ImmutableArray<EndpointUse> Endpoints(IInvocationOperation call, HygieneContext hygiene, FlowService flow)
    {
        IOperation whole = call;
        while (whole.Parent is IArgumentOperation or IConversionOperation or IInvocationOperation { Type.Name: "IHttpClientBuilder" })
        {
            whole = whole.Parent;
        }

        var sinks = new List<EndpointSink>();
        foreach (var operation in whole.Descendants())
        {
            if (operation is ISimpleAssignmentOperation)
            {
                EndpointSinks.Collect(operation, sinks);
            }
        }

        var reader = new EndpointUseReader(ConfiguredZones.For(hygiene, call.Syntax.SyntaxTree), hygiene, flow);
        foreach (var sink in sinks)
        {
            reader.Read(sink);
        }

        return reader.Uses;
    }
}
