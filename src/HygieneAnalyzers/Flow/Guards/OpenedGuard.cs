using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds what lets everybody through, where only a switch decides that it is reached.</summary>
internal static class OpenedGuard
{
    /// <summary>The switch that leads to <paramref name="operation"/>, when that opens a guard; or null.</summary>
    public static GuardSwitch? Find(IOperation operation, FlowService flow) => operation switch
    {
        IInvocationOperation call => OfCall(call, flow),
        IObjectCreationOperation { Type.Name: "AllowAnonymousFilter" or "AllowAnonymousAttribute" } when IsForMany(operation) => Reached(operation, "authorisation", flow),
        IObjectCreationOperation { Type.Name: "IgnoreAntiforgeryTokenAttribute" } when IsForMany(operation) => Reached(operation, GuardWords.Antiforgery, flow),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => OfAssignment(assignment, target.Property, flow),
        IReturnOperation returned => SwitchedAnswer.Find(returned, flow),
        _ => null,
    };

    private static GuardSwitch? OfCall(IInvocationOperation call, FlowService flow) => OpeningCall.Of(call) is { } words ? Reached(call, words, flow)
        : call.TargetMethod.Name == "RequireAssertion" ? OfAssertion(call, flow)
        : null;

    // policy.RequireAssertion(_ => options.IsOpen)
    private static GuardSwitch? OfAssertion(IInvocationOperation call, FlowService flow)
    {
        if (!TypeNames.Is(call.TargetMethod.ContainingType, "Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder"))
        {
            return null;
        }

        if (AlwaysTrue.Is(call.Arguments[0].Value, flow))
        {
            return Reached(call, "authorisation", flow);
        }

        return DelegateBody.Of(call.Arguments[0].Value, flow) is IBlockOperation { Operations: { Length: 1 } statements } body
            && !HasCheck(body) && statements[0] is IReturnOperation { ReturnedValue: { } answer } && Switches.Forcing(answer, true, flow) is { } found
                ? new GuardSwitch(answer, call, "authorisation", found, OpensWhen: true)
                : null;
    }

    // The check itself leads to the switch beside it.
    private static bool HasCheck(IOperation body)
    {
        foreach (var operation in BodyWalk.Own(body))
        {
            if (CheckGuard.Of(operation) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // endpoints.MapHealthChecks("/health").WithMetadata(new AllowAnonymousAttribute()) is a decision about that endpoint.
    private static bool IsForMany(IOperation metadata)
    {
        for (var parent = metadata.Parent; parent is not (null or IExpressionStatementOperation); parent = parent.Parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "WithMetadata" } call)
            {
                return EndpointChain.IsOverMany(call);
            }
        }

        return true;
    }

    private static GuardSwitch? OfAssignment(ISimpleAssignmentOperation assignment, IPropertySymbol property, FlowService flow) => property switch
    {
        { ContainingType.Name: "TokenValidationParameters" } => SwitchedValidation.Of(assignment, property.Name, flow),
        { Name: "FallbackPolicy", ContainingType.Name: "AuthorizationOptions" } => OfFallback(assignment, flow),
        _ => null,
    };

    // options.FallbackPolicy = isOpen ? null : policy
    private static GuardSwitch? OfFallback(ISimpleAssignmentOperation assignment, FlowService flow)
    {
        var value = Operations.Unwrap(assignment.Value);
        if (value is { ConstantValue: { HasValue: true, Value: null } })
        {
            return Reached(assignment, "authorisation", flow);
        }

        return value is IConditionalOperation { WhenFalse: { } otherwise } choice
            && (IsNull(choice.WhenTrue) || IsNull(otherwise)) && Switches.Forcing(choice.Condition, IsNull(choice.WhenTrue), flow) is { } found
                ? new GuardSwitch(choice.Condition, assignment, "authorisation", found, IsNull(choice.WhenTrue))
                : null;
    }

    private static bool IsNull(IOperation value) => Operations.Unwrap(value)?.ConstantValue is { HasValue: true, Value: null };

    // Every test on the way is a switch: nobody is asked who he is.
    internal static GuardSwitch? Reached(IOperation operation, string words, FlowService flow, IOperation? within = null)
    {
        GuardSwitch? result = null;
        foreach (var condition in ConditionsAbove.Of(operation, within))
        {
            if (Switches.Forcing(condition.Test, condition.Outcome, flow) is not { } found || IsState(found.Setting))
            {
                return null;
            }

            if (result is null || (result.Switch.Setting is null && found.Setting is not null))
            {
                result = new GuardSwitch(condition.Place, operation, words, found, condition.Outcome);
            }
        }

        return result;
    }

    // A first-run wizard is over once and for all: that is no switch.
    private static bool IsState(Setting? setting) => setting is not null && (Has(setting, "Wizard") || Has(setting, "Setup") || Has(setting, "Complete") || Has(setting, "Initial") || Has(setting, "Install"));

    private static bool Has(Setting setting, string part) => setting.Name.IndexOf(part, System.StringComparison.OrdinalIgnoreCase) >= 0;
}
