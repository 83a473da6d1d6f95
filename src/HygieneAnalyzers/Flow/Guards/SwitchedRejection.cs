using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds middleware, filters and handlers that a switch keeps from ever turning anybody away.</summary>
internal static class SwitchedRejection
{
    /// <summary>The switch that steps over the check behind this rejection, or null.</summary>
    public static GuardSwitch? Find(IOperation rejection, FlowService flow)
    {
        if (!Rejection.Is(rejection) || !GateMethod.Around(rejection))
        {
            return null;
        }

        GuardSwitch? result = null;
        string? check = null;
        foreach (var condition in ConditionsAbove.Of(rejection, Operations.BodyAround(rejection)))
        {
            if (Switches.Forcing(condition.Test, !condition.Outcome, flow) is not { } found)
            {
                check ??= Checked(condition.Test);
            }
            else if (result is null && LetsPass(condition))
            {
                // network.IsRestricted && !IsOffice(address): the check may stand beside the switch.
                check ??= condition.Test is IBinaryOperation ? Beside(condition.Test, flow) : null;
                result = new GuardSwitch(condition.Place, rejection, "", found, !condition.Outcome);
            }
        }

        // A rejection that only settings decide over is a feature that is switched off, not a check.
        return check is null || result is null ? null : result with { Words = check };
    }

    private static string? Beside(IOperation test, FlowService flow) => test switch
    {
        IBinaryOperation binary => Beside(binary.LeftOperand, flow) ?? Beside(binary.RightOperand, flow),
        _ => Switches.Forcing(test, true, flow) is null && Switches.Forcing(test, false, flow) is null ? Checked(test) : null,
    };

    // What the test looks at says what it checks.
    private static string Checked(IOperation test)
    {
        foreach (var operation in BodyWalk.Own(test))
        {
            if (operation is IPropertyReferenceOperation { Property.Name: "RemoteIpAddress" or "UserHostAddress" })
            {
                return GuardWords.Address;
            }
        }

        return "authorisation";
    }

    private static bool LetsPass(Condition condition) =>
        OtherArm.Of(condition) is not { } other || (Exits.Always(other) ? ReturnsNothing(other) || CallsNext(other) : !Answers(other));

    private static bool ReturnsNothing(IOperation arm) => OtherArm.Last(arm) is IReturnOperation returned
        && Operations.Unwrap(returned.ReturnedValue) is null or IPropertyReferenceOperation { Property.Name: "CompletedTask" };

    // if (isApi) { response.StatusCode = 401; } else { response.Redirect("/login"); }
    private static bool Answers(IOperation arm)
    {
        foreach (var operation in BodyWalk.Own(arm))
        {
            if (Rejection.Is(operation) || operation is IInvocationOperation { TargetMethod.Name: "Redirect" or "WriteAsync" or "WriteAsJsonAsync" or "Abort" })
            {
                return true;
            }
        }

        return false;
    }

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
}
