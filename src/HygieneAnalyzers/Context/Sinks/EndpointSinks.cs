using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Finds the places of an operation block where an endpoint is connected to, listened on, let in or routed to.</summary>
internal static class EndpointSinks
{
    private static readonly EndpointApi AnyListener = new(
        "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions", "ListenAnyIP", "port", EndpointForm.Host, EndpointRole.Listen);

    private static readonly EndpointApi FlurlCall = new("Flurl.Http.GeneratedExtensions", EndpointApi.AnyMember, "url");

    private static readonly EndpointApi WebUrls = new(
        "Microsoft.AspNetCore.Builder.WebApplication", "Urls", "item", EndpointForm.Url, EndpointRole.Listen);

    private static readonly EndpointApi CorsOrigins = new(
        "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy", "Origins", "item", EndpointForm.Url, EndpointRole.Allow);

    /// <summary>Notes the sinks of this one operation; the caller walks the block.</summary>
    public static void Collect(IOperation operation, List<EndpointSink> found)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Call(call, found);
                break;
            case IObjectCreationOperation { Constructor: { Parameters.Length: > 0 } constructor } creation:
                Arguments(operation, null, constructor, creation.Arguments, found);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } target } assignment
                when EndpointApiTable.Find(property) is { } api:
                found.Add(new EndpointSink(operation, assignment.Value, target.Instance, api, property));
                break;
        }
    }

    private static void Call(IInvocationOperation call, List<EndpointSink> found)
    {
        var method = call.TargetMethod;
        if (method.Name == AnyListener.Members && TypeNames.Is(method.ContainingType, AnyListener.Type))
        {
            found.Add(new EndpointSink(call, null, call.Instance, AnyListener, method));
        }
        else if (method is { Name: "Add", Parameters.Length: 1 } && call.Instance is IPropertyReferenceOperation { Property: var list })
        {
            AddedTo(list, call, found);
        }

        if (method is { IsExtensionMethod: true, ContainingType.Name: "GeneratedExtensions" })
        {
            Flurl(call, found);
        }
        else if (EndpointApiTable.MayBeListed(method))
        {
            Arguments(call, call.Instance ?? Receiver(call), method, call.Arguments, found);
        }
    }

    // "https://host/path".GetJsonAsync(): the text itself, or what was built on it, is the endpoint.
    private static void Flurl(IInvocationOperation call, List<EndpointSink> found)
    {
        if (call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal) && TypeNames.Is(call.TargetMethod.ContainingType, FlurlCall.Type))
        {
            found.Add(new EndpointSink(call, call.Arguments[0].Value, call.Arguments[0].Value, FlurlCall, call.TargetMethod));
        }
    }

    private static void AddedTo(IPropertySymbol list, IInvocationOperation call, List<EndpointSink> found)
    {
        foreach (var api in new[] { WebUrls, CorsOrigins })
        {
            if (list.Name == api.Members && TypeNames.Is(list.ContainingType, api.Type))
            {
                found.Add(new EndpointSink(call, call.Arguments[0].Value, call.Instance, api, call.TargetMethod));
            }
        }
    }

    private static void Arguments(
        IOperation operation, IOperation? instance, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<EndpointSink> found)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } && EndpointApiTable.Find(method, parameter) is { } api)
            {
                found.Add(new EndpointSink(operation, argument.Value, instance, api, method));
            }
        }
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null;
}
