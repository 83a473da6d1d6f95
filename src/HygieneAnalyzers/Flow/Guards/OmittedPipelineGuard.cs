using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds pipeline guards that one arm of a switch leaves out.</summary>
internal static class OmittedPipelineGuard
{
    /// <summary>The switch that decides whether <paramref name="guard"/> is there; null when every way has a guard.</summary>
    public static GuardSwitch? Find(IOperation guard, FlowService flow)
    {
        if (PipelineGuard.Of(guard) is not { } words)
        {
            return null;
        }

        foreach (var condition in ConditionsAbove.Of(guard))
        {
            if (Switches.Forcing(condition.Test, !condition.Outcome, flow) is { } found)
            {
                return IsOpenWithout(guard, words, condition) ? new GuardSwitch(condition.Place, guard, words, found, !condition.Outcome) : null;
            }
        }

        return null;
    }

    // Open: the other way runs on, puts no guard of its own in, and the part that is left out is not the endpoints themselves.
    private static bool IsOpenWithout(IOperation guard, string words, Condition condition)
    {
        if (OtherArm.Of(condition) is { } other && OtherArm.Throws(other))
        {
            return false;
        }

        var mapsInside = false;
        var mapsOutside = false;
        foreach (var operation in BodyWalk.Everything(words == GuardWords.Address ? Operations.Root(guard) : Operations.BodyAround(guard)))
        {
            var isGuard = operation != guard && (PipelineGuard.Of(operation) is not null || OmittedEndpointGuard.Is(operation));
            if (!isGuard && !IsMapping(operation))
            {
                continue;
            }

            var isUnder = IsUnder(operation, condition);
            if (isGuard && (isUnder ? operation.Syntax.SpanStart < guard.Syntax.SpanStart : PipelineGuard.Stands(operation, words)))
            {
                // An earlier guard of this way is the one to report, or another way has a guard too.
                return false;
            }

            mapsInside |= !isGuard && isUnder;
            mapsOutside |= !isGuard && !isUnder;
        }

        return mapsOutside || !mapsInside;
    }

    private static bool IsMapping(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: { Length: > 3 } name } } && name.StartsWith("Map", StringComparison.Ordinal) && char.IsUpper(name[3]);

    private static bool IsUnder(IOperation operation, Condition condition)
    {
        foreach (var above in ConditionsAbove.Of(operation))
        {
            if (above == condition)
            {
                return true;
            }
        }

        return false;
    }
}
