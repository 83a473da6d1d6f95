using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises what turns a caller away: 401 and 403 in all their forms, failed authentication, exceptions that say "not allowed".</summary>
internal static class Rejection
{
    /// <summary>Whether the operation itself turns the caller away.</summary>
    public static bool Is(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } target } assignment => name switch
        {
            "StatusCode" => IsRefusal(assignment.Value) && target.Property.ContainingType.Name.EndsWith("Response", StringComparison.Ordinal),
            "Result" or "Response" => IsResult(assignment.Value),
            _ => false,
        },
        IInvocationOperation call => IsCall(call),
        IThrowOperation { Exception: { } exception } => IsException(Operations.Unwrap(exception)?.Type),
        IReturnOperation { ReturnedValue: { } value } => Operations.Unwrap(value) is IObjectCreationOperation && IsResult(value),
        _ => false,
    };

    private static bool IsCall(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Forbid" or "Unauthorized" or "ForbidAsync" or "ChallengeAsync" or "Challenge" => true,
        "StatusCode" or "Problem" or "Json" or "HandleUnauthorizedRequest" => call.TargetMethod.Name == "HandleUnauthorizedRequest" || HasRefusal(call.Arguments),
        "Fail" or "NoResult" => call.TargetMethod.ContainingType.Name is "AuthenticateResult" or "AuthorizationHandlerContext",
        _ => false,
    };

    private static bool HasRefusal(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == "statusCode" && IsRefusal(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    // new ForbidResult(), new StatusCodeResult(403), new ObjectResult(…) { StatusCode = 403 }, request.CreateResponse(HttpStatusCode.Forbidden)
    private static bool IsResult(IOperation value)
    {
        switch (Operations.Unwrap(value))
        {
            case IInvocationOperation call:
                return IsCall(call) || (call.TargetMethod.Name is "CreateResponse" or "CreateErrorResponse" && HasRefusal(call.Arguments));
            case IObjectCreationOperation creation:
                return creation.Type?.Name is "UnauthorizedResult" or "UnauthorizedObjectResult" or "ForbidResult" or "ChallengeResult" or "HttpUnauthorizedResult" or "UnauthorizedHttpResult" or "ForbidHttpResult"
                    || HasRefusal(creation.Arguments)
                    || SetsRefusal(creation.Initializer);
            default:
                return false;
        }
    }

    private static bool SetsRefusal(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } } assignment && IsRefusal(assignment.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRefusal(IOperation value) => Operations.Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: int code } } => code is 401 or 403,
        _ => false,
    };

    private static bool IsException(ITypeSymbol? type) =>
        type?.Name is "UnauthorizedAccessException" or "SecurityException" or "HubException" or "RpcException" or "AuthenticationException" or "FaultException"
            or "SecurityTokenException" or "SecurityAccessDeniedException" or "ForbiddenException" or "UnauthorizedException" or "AccessDeniedException" or "HttpResponseException"
        || TypeNames.IsOrDerivesFrom(type, "System.UnauthorizedAccessException");
}
