using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>One object lends another what it has: a handler its credentials to the client made with it, a client its headers to the request it sends.</summary>
internal readonly record struct ClientLink(ClientKey Lender, ClientKey Borrower)
{
    public static void Collect(IOperation operation, List<ClientLink> found)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments }:
                foreach (var argument in arguments)
                {
                    if (IsTransport(argument.Parameter?.Type))
                    {
                        Add(argument.Value, operation, found);
                    }
                }

                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value } when IsShared(target, value):
                Add(value, target.Instance!, found);
                break;
            case IInvocationOperation { Arguments: { Length: > 0 } arguments } call:
                Sent(call, arguments, found);
                break;
        }
    }

    // client.SendAsync(request), Send(client, request): whatever is called with both sends the one by the other.
    private static void Sent(IInvocationOperation call, ImmutableArray<IArgumentOperation> arguments, List<ClientLink> found)
    {
        var client = IsTransport(call.Instance?.Type) ? call.Instance : null;
        IOperation? request = null;
        foreach (var argument in arguments)
        {
            client ??= IsTransport(argument.Parameter?.Type) ? argument.Value : null;
            request ??= argument.Parameter?.Type.Name == "HttpRequestMessage" ? argument.Value : null;
        }

        if (client is not null && request is not null)
        {
            Add(client, request, found);
        }
    }

    /// <summary>Whether a variable's object is put into a client, as cookie container or credentials.</summary>
    public static bool IsShared(IPropertyReferenceOperation target, IOperation value) =>
        target is { Property.Name: "CookieContainer" or "Credentials", Instance: not null }
        && Operations.Unwrap(value) is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation };

    // A handler below a client, a client below what is generated for one service.
    private static bool IsTransport(ITypeSymbol? type) => type is { Name: "HttpClient" or "HttpMessageHandler" or "HttpMessageInvoker", ContainingNamespace: { Name: "Http" } };

    private static void Add(IOperation lender, IOperation borrower, List<ClientLink> found)
    {
        var link = new ClientLink(ClientKey.Of(lender), ClientKey.Of(borrower));
        if (link.Lender.IsKnown && link.Borrower.IsKnown)
        {
            found.Add(link);
        }
    }
}
