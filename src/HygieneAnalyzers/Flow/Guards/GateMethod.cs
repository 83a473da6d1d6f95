using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises the bodies that every caller passes: middleware, filters, interceptors, authentication and authorisation handlers.</summary>
internal static class GateMethod
{
    /// <summary>Whether the operation stands in such a body: whoever it does not stop gets on.</summary>
    public static bool Around(IOperation operation) => MethodAround(operation) is { Parameters.IsEmpty: false } method && Is(method) || IsSchemeHandler(MethodAround(operation));

    /// <summary>The method, local function or lambda whose body the operation belongs to.</summary>
    public static IMethodSymbol? MethodAround(IOperation operation) => Operations.BodyAround(operation).Parent switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol,
        _ => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) as IMethodSymbol,
    };

    private static bool Is(IMethodSymbol method)
    {
        var first = method.Parameters[0].Type;
        return method.Name switch
        {
            "OnAuthorization" or "OnAuthorizationAsync" or "OnActionExecuting" or "OnActionExecutionAsync" or "OnResourceExecuting" or "OnResourceExecutionAsync"
                or "OnPageHandlerExecuting" or "OnPageHandlerExecutionAsync" => true,
            "Invoke" or "InvokeAsync" => IsRequest(first),
            "InvokeMethodAsync" => first.Name == "HubInvocationContext",
            "Validate" => TypeNames.IsOrDerivesFrom(method.ContainingType, "System.IdentityModel.Selectors.UserNamePasswordValidator"),
            "UnaryServerHandler" or "ClientStreamingServerHandler" or "ServerStreamingServerHandler" or "DuplexStreamingServerHandler" => true,
            _ => method.MethodKind == MethodKind.AnonymousFunction && IsRequest(first),
        };
    }

    private static bool IsRequest(ITypeSymbol type) => type.Name is "HttpContext" or "EndpointFilterInvocationContext" or "IOwinContext"
        && (type.ContainingNamespace.ToString().StartsWith("Microsoft.", StringComparison.Ordinal));

    private static bool IsSchemeHandler(IMethodSymbol? method) =>
        method is { Name: "HandleAuthenticateAsync", ContainingType.BaseType.Name: "AuthenticationHandler" };
}
