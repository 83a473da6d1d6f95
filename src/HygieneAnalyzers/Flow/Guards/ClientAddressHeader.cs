using System;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises reads of the headers in which a proxy, or a client that poses as one, writes the client's address.</summary>
internal static class ClientAddressHeader
{
    private const int MaxDepth = 16;

    private static readonly string[] Names =
        ["X-Forwarded-For", "X-Real-IP", "X-Client-IP", "X-Connecting-IP", "CF-Connecting-IP", "True-Client-IP", "X-Original-For", "X-Cluster-Client-IP", "Forwarded"];

    private static readonly string[] HelperParts = ["Ip", "IP", "Address", "Client", "Remote", "Caller"];

    /// <summary>The header that the value is taken from, or null.</summary>
    public static string? Of(IOperation? value, FlowService flow) => Of(value, flow, MaxDepth);

    /// <summary>Whether the operation reads such a header by its name.</summary>
    public static bool IsRead(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } indexer =>
            IsHeaders(indexer.Property.ContainingType) && Named(arguments[0].Value.ConstantValue.Value) is not null,
        IPropertyReferenceOperation { Property: { Name: "XForwardedFor", ContainingType.Name: "IHeaderDictionary" } } => true,
        IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValues" or "GetCommaSeparatedValues" or "Get" } call =>
            Key(call) is { } key && Named(key.ConstantValue.Value) is not null,
        IInvocationOperation call => IsHelper(call.TargetMethod, call),
        IPropertyReferenceOperation { Property.IsReadOnly: true } own => IsHelper(own.Property, own),
        _ => false,
    };

    // ClientAddress(http) of the file at hand: its body tells which header it reads.
    private static bool IsHelper(ISymbol member, IOperation read) =>
        read.Type?.Name is "String" or "IPAddress" or "StringValues"
        && Declared.IsHere(member, read.SemanticModel)
        && Array.Exists(HelperParts, part => member.Name.IndexOf(part, StringComparison.Ordinal) >= 0);

    private static string? Of(IOperation? value, FlowService flow, int depth) => depth == 0 ? null : Operations.Unwrap(value) switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => Unvouched(Header(indexer), indexer) ?? Of(indexer.Instance, flow, depth - 1),
        IPropertyReferenceOperation { Property: { Name: "XForwardedFor", ContainingType.Name: "IHeaderDictionary" } } read => Unvouched("X-Forwarded-For", read),
        IPropertyReferenceOperation { Property.IsReadOnly: true } own => Of(Declared.Initializer(own.Property, own.SemanticModel), flow, depth - 1),
        IArrayElementReferenceOperation element => Of(element.ArrayReference, flow, depth - 1),
        IInvocationOperation call => OfCall(call, flow, depth - 1),
        IObjectCreationOperation { Type.Name: "StringValues", Arguments.Length: 1 } values => Of(values.Arguments[0].Value, flow, depth - 1),
        IConditionalAccessOperation access => Of(access.Operation, flow, depth - 1),
        IConditionalAccessInstanceOperation inner => Of(Receiver(inner), flow, depth - 1),
        ICoalesceOperation coalesce => Of(coalesce.Value, flow, depth - 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue, flow, depth - 1) ?? Of(otherwise, flow, depth - 1),
        ILocalReferenceOperation local => OfLocal(local, flow, depth - 1),
        _ => null,
    };

    // Split, Trim, First, ToString, IPAddress.Parse: still what the client wrote.
    private static string? OfCall(IInvocationOperation call, FlowService flow, int depth) => call.TargetMethod.Name switch
    {
        "Parse" or "TryParse" => call.Arguments.IsEmpty ? null : Of(call.Arguments[0].Value, flow, depth),
        "TryGetValue" or "GetValues" or "GetCommaSeparatedValues" or "Get" => Unvouched(Named(Key(call)?.ConstantValue.Value), call),
        "Split" or "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Substring" or "Replace" or "ToLower" or "ToLowerInvariant" or "MapToIPv4" =>
            Of(call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value), flow, depth),
        _ => OfHelper(call, flow, depth),
    };

    // static string ClientAddress(HttpContext http) => http.Request.Headers["X-Real-IP"]…
    private static string? OfHelper(IInvocationOperation call, FlowService flow, int depth)
    {
        foreach (var operation in Declared.Body(call.TargetMethod, call.SemanticModel) is { } body ? BodyWalk.Own(body) : [])
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && Of(value, flow, depth - 1) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private static string? Unvouched(string? header, IOperation read) => header is null || ProxyTest.IsBefore(read) ? null : header;

    private static IOperation? Key(IInvocationOperation call)
    {
        var index = call.Instance is null ? 1 : 0;
        return index < call.Arguments.Length ? call.Arguments[index].Value : null;
    }

    private static string? OfLocal(ILocalReferenceOperation local, FlowService flow, int depth)
    {
        if (Declared.OnlyValue(local) is { } only)
        {
            return Of(only, flow, depth);
        }

        string? found = null;
        foreach (var origin in flow.OriginsOf(local))
        {
            if (origin.Operation is ILocalReferenceOperation or null)
            {
                return null;
            }

            // One origin is enough: the attacker chooses the way that suits him.
            found ??= Of(origin.Operation, flow, depth);
        }

        return found;
    }

    private static string? Header(IPropertyReferenceOperation indexer) =>
        indexer.Arguments.Length == 1 && IsHeaders(indexer.Property.ContainingType) ? Named(indexer.Arguments[0].Value.ConstantValue.Value) : null;

    private static bool IsHeaders(INamedTypeSymbol type) => type.Name is "IHeaderDictionary" or "HeaderDictionary" or "NameValueCollection" or "HttpRequestHeaders" or "IDictionary" or "WebHeaderCollection";

    private static string? Named(object? name) => name is string text ? Array.Find(Names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase)) : null;

    private static IOperation? Receiver(IConditionalAccessInstanceOperation inner)
    {
        for (var parent = inner.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.Operation != inner)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
