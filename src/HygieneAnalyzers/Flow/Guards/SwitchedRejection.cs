using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds middleware and filters that a switch keeps from ever answering 401 or 403.</summary>
internal static class SwitchedRejection
{
    /// <summary>The switch that steps over the check behind this rejection, or null.</summary>
    public static GuardSwitch? Find(ISimpleAssignmentOperation assignment, FlowService flow)
    {
        if (!Rejects(assignment) || !IsGate(assignment))
        {
            return null;
        }

        GuardSwitch? result = null;
        var hasCheck = false;
        foreach (var condition in ConditionsAbove.Of(assignment))
        {
            if (Switches.Forcing(condition.Test, !condition.Outcome, flow) is not { } found)
            {
                hasCheck = true;
            }
            else if (result is null && LetsPass(condition))
            {
                result = new GuardSwitch(condition.Test, assignment, "authorisation", found, !condition.Outcome);
            }
        }

        // A rejection that only settings decide over is a feature that is switched off, not a check.
        return hasCheck ? result : null;
    }

    private static bool Rejects(ISimpleAssignmentOperation assignment) => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } target && name switch
    {
        "StatusCode" => assignment.Value.ConstantValue is { HasValue: true, Value: 401 or 403 } && TypeNames.Is(target.Property.ContainingType, "Microsoft.AspNetCore.Http.HttpResponse"),
        "Result" => Operations.Unwrap(assignment.Value) is IObjectCreationOperation { Type.Name: "UnauthorizedResult" or "UnauthorizedObjectResult" or "ForbidResult" or "ChallengeResult" or "HttpUnauthorizedResult" },
        _ => false,
    };

    private static bool LetsPass(Condition condition) => OtherArm.Of(condition) is not { } other || !Exits.Always(other) || ReturnsNothing(other) || CallsNext(other);

    private static bool ReturnsNothing(IOperation arm) => OtherArm.Last(arm) is IReturnOperation { ReturnedValue: null };

    private static bool CallsNext(IOperation arm)
    {
        foreach (var operation in BodyWalk.Own(arm))
        {
            if (operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke })
            {
                return true;
            }
        }

        return false;
    }

    // The body of a middleware or an authorisation filter: whoever it does not stop gets on.
    private static bool IsGate(IOperation operation)
    {
        var method = Operations.BodyAround(operation).Parent is IAnonymousFunctionOperation lambda
            ? lambda.Symbol
            : operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) as IMethodSymbol;
        if (method is null || method.Parameters.IsEmpty)
        {
            return false;
        }

        return method.Name is "OnAuthorization" or "OnAuthorizationAsync" or "OnActionExecuting" or "OnActionExecutionAsync" or "OnResourceExecuting"
            || ((method.Name is "Invoke" or "InvokeAsync" || method.MethodKind == MethodKind.AnonymousFunction)
                && TypeNames.Is(method.Parameters[0].Type, "Microsoft.AspNetCore.Http.HttpContext"));
    }
}
