using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Follows <c>var isSecured = true; if (mode == "open") isSecured = false;</c> back to the test that turns the flag.</summary>
internal static class FlagVariable
{
    public static Switch? Forcing(ILocalReferenceOperation local, bool outcome, FlowService flow, int depth)
    {
        if (local.Type?.SpecialType != SpecialType.System_Boolean || !WrittenLocals.Has(local))
        {
            return null;
        }

        Switch? found = null;
        foreach (var operation in BodyWalk.Everything(Operations.Root(local)))
        {
            if (operation is not ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment || !SymbolEqualityComparer.Default.Equals(target.Local, local.Local))
            {
                continue;
            }

            if (found is not null)
            {
                // Written twice: which one is in force where the flag is read takes more than this.
                return null;
            }

            found = Leading(assignment, outcome, flow, depth);
        }

        return found;
    }

    // A constant needs a switch that leads to it; anything else may be the switch, and is reached by switches only.
    private static Switch? Leading(ISimpleAssignmentOperation assignment, bool outcome, FlowService flow, int depth)
    {
        var isConstant = assignment.Value.ConstantValue is { HasValue: true, Value: bool };
        var result = isConstant ? null : Switches.Forcing(assignment.Value, outcome, flow, depth);
        if (isConstant ? !Equals(assignment.Value.ConstantValue.Value, outcome) : result is null)
        {
            return null;
        }

        foreach (var condition in ConditionsAbove.Of(assignment))
        {
            if (Switches.Forcing(condition.Test, condition.Outcome, flow, depth) is not { } found)
            {
                return null;
            }

            result = result?.Setting is null ? found : result;
        }

        return result;
    }
}
