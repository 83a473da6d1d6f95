using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds endpoints that are there in both arms of a switch, and require authorisation in one of them only.</summary>
internal static class OmittedEndpointGuard
{
    /// <summary>Whether many endpoints at once are made to require authorisation; one that is public by choice (health, metrics) is a decision about that endpoint.</summary>
    public static bool Is(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "RequireAuthorization", ContainingType.Name: "AuthorizationEndpointConventionBuilderExtensions" } } call && EndpointChain.IsOverMany(call);

    public static GuardSwitch? Find(IInvocationOperation call, FlowService flow)
    {
        if (!Is(call))
        {
            return null;
        }

        foreach (var condition in ConditionsAbove.Of(call))
        {
            if (Switches.Forcing(condition.Test, !condition.Outcome, flow) is { } found)
            {
                return IsOpenWithout(call, condition) ? new GuardSwitch(condition.Place, call, "authorisation", found, !condition.Outcome) : null;
            }
        }

        return null;
    }

    // endpoints.RequireAuthorization() on a variable: the endpoints are mapped anyway. With its own Map call the other arm has to map the same.
    private static bool IsOpenWithout(IInvocationOperation call, Condition condition)
    {
        var other = OtherArm.Of(condition);
        if (EndpointChain.Mapping(call) is not { } mapping)
        {
            return other is null || (!OtherArm.Throws(other) && !Calls(other, "RequireAuthorization"));
        }

        return other is not null && Calls(other, mapping.TargetMethod.Name) && !Calls(other, "RequireAuthorization");
    }

    private static bool Calls(IOperation arm, string method)
    {
        foreach (var operation in BodyWalk.Everything(arm))
        {
            if (operation is IInvocationOperation call && call.TargetMethod.Name == method)
            {
                return true;
            }
        }

        return false;
    }
}
