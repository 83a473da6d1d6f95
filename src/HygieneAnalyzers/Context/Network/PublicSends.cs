using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds the calls of a block that hand data to a public host, with the values they hand over.</summary>
internal static class PublicSends
{
    private const int MostOperations = 10_000;
    private static readonly string[] Verbs = ["Post", "Put", "Patch", "Send", "Upload", "Write", "Publish", "Append", "Produce", "Insert", "BasicPublish", "Upsert", "Copy", "Execute"];

    /// <summary>Whether the block is longer than any that is written by hand; then its data is not followed.</summary>
    public static bool IsTooLong(IOperation root) => BodyWalk.All(root).Length > MostOperations;

    public static IEnumerable<(EndpointUse Target, IOperation Data)> In(IOperation root, ClientZones zones, LocalValues locals)
    {
        if (!zones.AreThere)
        {
            yield break;
        }

        foreach (var operation in BodyWalk.All(root))
        {
            switch (operation)
            {
                case IInvocationOperation call when Target(call, zones, locals) is { } target:
                    foreach (var argument in call.Arguments)
                    {
                        if (IsData(argument, target))
                        {
                            yield return (target, argument.Value);
                        }
                    }

                    break;
                case IInvocationOperation or IObjectCreationOperation when Asked(operation, zones) is { Sink.Value: { } url } asked:
                    foreach (var data in QueryData.In(url, locals))
                    {
                        yield return (asked, data);
                    }

                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Content", Instance: var request } } assignment
                    when zones.OfClient(request) is { } target && target.Zone.IsPublic():
                    yield return (target, assignment.Value);
                    break;
            }
        }
    }

    private static EndpointUse? Target(IInvocationOperation call, ClientZones zones, LocalValues locals)
    {
        var target = zones.OfCall(call);
        var name = target is not null && target.Sink.Operation.Syntax == call.Syntax ? target.Sink.Member.Name : call.TargetMethod.Name;
        target ??= IsVerb(name) ? ClientCarriers.ClientOf(call.Instance ?? Receiver(call), zones, locals) : Service(call, zones);
        return target is not null && target.Zone.IsPublic() && (IsVerb(name) || target.Zone == Zone.Exfiltration || RemoteCalls.Sends(target.Sink, name)) ? target : null;
    }

    /// <summary>The public endpoint whose URL the operation names, as text that may have a query.</summary>
    private static EndpointUse? Asked(IOperation operation, ClientZones zones) =>
        (operation is IInvocationOperation ? zones.OfCall(operation) : operation.Type?.Name == "HttpRequestMessage" ? zones.OfClient(operation) : null)
            is { Zone: Zone.Public, Sink: { Api: { Form: EndpointForm.Url, IsService: false }, Operation: var at } } use
        && at.Syntax == operation.Syntax ? use : null;

    // A service's own methods alone: what is called on its sets only says what to ask for.
    private static EndpointUse? Service(IInvocationOperation call, ClientZones zones) =>
        call.Instance is { } instance && zones.OfClient(instance) is { Sink.Api.IsService: true } service ? service : null;

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null;

    // The URL itself takes data out only where anybody reads the log of the host.
    private static bool IsData(IArgumentOperation argument, EndpointUse target) =>
        argument.ArgumentKind != ArgumentKind.DefaultValue
        && argument.Parameter is { } parameter
        && parameter.Type.Name != "CancellationToken"
        && !(target.Sink.Api.IsService && IsKey(parameter.Type))
        && !IsFilledHere(argument, target)
        && !(argument.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: true } && parameter.Ordinal == 0)
        && (argument.Value != target.Sink.Value || target.Zone == Zone.Exfiltration || target.Sink.Api.Form == EndpointForm.Request);

    // A request for a host of its own: what is put into it is seen where that is done, unless a method does it.
    private static bool IsFilledHere(IArgumentOperation argument, EndpointUse target) =>
        argument.Parameter?.Type.Name == "HttpRequestMessage" && target.Sink.Api.Form != EndpointForm.Request && Operations.Unwrap(argument.Value) is not IInvocationOperation;

    // What a service is asked for: data goes to it as objects.
    private static bool IsKey(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;

    private static bool IsVerb(string method) => Array.Exists(Verbs, verb => method.StartsWith(verb, StringComparison.Ordinal));
}
