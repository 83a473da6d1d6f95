using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints.Hosts;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Tells two endpoints that one program uses from two of which one run uses only one: sandbox or live, emulator or device.</summary>
internal static class Alternatives
{
    private static readonly string Nothing = "/" + HostText.Hole;

    public static bool Are(EndpointUse first, EndpointUse second) =>
        AreValuesOfOne(first, second) || SamePlaceElsewhere(first, second) || AreOppositeArms(first.Sink.Operation, second.Sink.Operation);

    /// <summary>Whether the two lie in opposite arms of a condition or switch, or the first leaves before the second.</summary>
    public static bool AreOppositeArms(IOperation first, IOperation second)
    {
        var path = new Dictionary<IOperation, IOperation>();
        for (var child = first; child.Parent is { } parent; child = parent)
        {
            path[parent] = child;
        }

        for (var child = second; child.Parent is { } parent; child = parent)
        {
            if (path.TryGetValue(parent, out var other))
            {
                return AreArms(parent, other, child) || (parent is IBlockOperation block && (LeavesEarly(block, other, child) || LeavesEarly(block, child, other)));
            }
        }

        return false;
    }

    // client.BaseAddress = …; written twice.
    private static bool AreValuesOfOne(EndpointUse first, EndpointUse second) =>
        first.Sink.Operation is ISimpleAssignmentOperation
        && SymbolEqualityComparer.Default.Equals(first.Sink.Member, second.Sink.Member)
        && first.Client.IsKnown
        && first.Client.Equals(second.Client);

    // The same service under another host: path and port are equal, and say something.
    private static bool SamePlaceElsewhere(EndpointUse first, EndpointUse second) =>
        !first.Endpoint.Path.Trim(Nothing.AsSpan()).IsEmpty
        && first.Endpoint.Port == second.Endpoint.Port
        && first.Endpoint.Path.Equals(second.Endpoint.Path, StringComparison.Ordinal);

    private static bool AreArms(IOperation parent, IOperation first, IOperation second) => parent switch
    {
        _ when first == second => false,
        IConditionalOperation conditional => first != conditional.Condition && second != conditional.Condition,
        ISwitchOperation choice => first != choice.Value && second != choice.Value,
        ISwitchExpressionOperation choice => first != choice.Value && second != choice.Value,
        ICoalesceOperation => true,
        _ => false,
    };

    // if (isSandbox) { …first…; return; } …second…
    private static bool LeavesEarly(IBlockOperation block, IOperation first, IOperation second) =>
        first is IConditionalOperation { WhenFalse: null, WhenTrue: var arm }
        && block.Operations.IndexOf(first) < block.Operations.IndexOf(second)
        && Exits.Always(arm);
}
