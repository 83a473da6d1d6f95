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
        IObjectCreationOperation { Type.Name: "AllowAnonymousFilter" or "AllowAnonymousAttribute" } => Reached(operation, "authorisation", flow),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => OfAssignment(assignment, target.Property, flow),
        IReturnOperation returned => SwitchedAnswer.Find(returned, flow),
        _ => null,
    };

    private static GuardSwitch? OfCall(IInvocationOperation call, FlowService flow) => call.TargetMethod.Name switch
    {
        "Succeed" when TypeNames.Is(call.TargetMethod.ContainingType, "Microsoft.AspNetCore.Authorization.AuthorizationHandlerContext") => Reached(call, "authorisation", flow),
        "AllowAnonymous" when call.TargetMethod.ContainingType.Name == "AuthorizationEndpointConventionBuilderExtensions" && EndpointChain.IsOverMany(call) =>
            Reached(call, "authorisation", flow),
        "Add" when call.TargetMethod is { TypeArguments.Length: 1, ContainingType.Name: "FilterCollection" } method && method.TypeArguments[0].Name == "AllowAnonymousFilter" =>
            Reached(call, "authorisation", flow),
        "RequireAssertion" => OfAssertion(call, flow),
        _ => null,
    };

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

    private static GuardSwitch? OfAssignment(ISimpleAssignmentOperation assignment, IPropertySymbol property, FlowService flow) => property switch
    {
        { Name: "RequireSignedTokens", ContainingType.Name: "TokenValidationParameters" } when Switches.Forcing(assignment.Value, false, flow) is { } found =>
            new GuardSwitch(assignment.Value, assignment, "the signature check", found, OpensWhen: false),
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
                result = new GuardSwitch(condition.Test, operation, words, found, condition.Outcome);
            }
        }

        return result;
    }

    // A first-run wizard is over once and for all: that is no switch.
    private static bool IsState(Setting? setting) => setting is not null && (Has(setting, "Wizard") || Has(setting, "Setup") || Has(setting, "Complete") || Has(setting, "Initial") || Has(setting, "Install"));

    private static bool Has(Setting setting, string part) => setting.Name.IndexOf(part, System.StringComparison.OrdinalIgnoreCase) >= 0;
}
