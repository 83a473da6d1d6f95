using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// One object on both sides of a call: as an argument and as the parameter that it arrives as, as a result and as what the method returns; also the
/// address inside a client that is made with it.
/// </summary>
internal readonly record struct ClientPassage(ClientKey Outside, ClientKey Inside)
{
    private static readonly HashSet<string> Carried =
    [
        "HttpClient", "HttpMessageInvoker", "HttpMessageHandler", "HttpClientHandler", "SocketsHttpHandler", "HttpRequestMessage", "WebClient", "WebRequest", "HttpWebRequest",
        "RestClient", "RestRequest", "GrpcChannel", "SmtpClient", "TcpClient", "CookieContainer",
    ];

    public static void Collect(IOperation operation, List<ClientPassage> found)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false, OriginalDefinition: var method } } call:
                Arguments(call, found);
                if (IsCarried(method.ReturnType))
                {
                    Add(ClientKey.Of(call), ClientKey.Of(method), found);
                }

                break;
            case IReturnOperation { ReturnedValue: { Type: { } type } value } when IsCarried(type) && Returning(operation) is { } owner:
                Add(ClientKey.Of(owner), ClientKey.Of(value), found);
                break;
            case IObjectCreationOperation { Arguments: var arguments }:
                foreach (var argument in arguments)
                {
                    if (argument.Parameter?.Type.Name == "EndpointAddress")
                    {
                        Add(ClientKey.Of(operation), ClientKey.Of(argument.Value), found);
                    }
                }

                break;
        }
    }

    /// <summary>Whether objects of the type are handed around to be set up or used elsewhere.</summary>
    public static bool IsCarried(ITypeSymbol type) => Carried.Contains(type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0].Name : type.Name);

    private static void Arguments(IInvocationOperation call, List<ClientPassage> found)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { OriginalDefinition: var parameter } && IsCarried(parameter.Type))
            {
                Add(ClientKey.Of(argument.Value), ClientKey.Of(parameter), found);
            }
        }
    }

    private static void Add(ClientKey outside, ClientKey inside, List<ClientPassage> found)
    {
        if (outside.IsKnown && inside.IsKnown && !outside.Equals(inside))
        {
            found.Add(new ClientPassage(outside, inside));
        }
    }

    /// <summary>The method, local function or property that returns; a lambda returns for itself.</summary>
    private static ISymbol? Returning(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation:
                    return null;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol method ? method.AssociatedSymbol ?? method : null;
    }
}
