using System;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Calls of interfaces and generated classes behind which there is another machine: Refit's and gRPC's, and of clients made for one service.</summary>
internal static class RemoteCalls
{
    private static readonly EndpointApi Api = new(string.Empty, EndpointApi.AnyMember, string.Empty, EndpointForm.Remote);
    private static readonly string[] Questions = ["Get", "Find", "Search", "List", "Query", "Fetch", "Read", "Lookup", "Load"];

    public static EndpointSink? SinkOf(IInvocationOperation call, HygieneContext hygiene) =>
        call.Instance is { } instance && !ClientRegistrations.Remote(instance.Type, hygiene).IsEmpty
            ? new EndpointSink(call, instance, instance, Api, call.TargetMethod)
            : null;

    /// <summary>Whether the call hands data over, as far as its name tells; a key that something is looked up by is none.</summary>
    public static bool Sends(EndpointSink sink, string method) =>
        (sink.Api.Form == EndpointForm.Remote || sink.Api.IsService) && !Array.Exists(Questions, word => method.StartsWith(word, StringComparison.Ordinal));
}
