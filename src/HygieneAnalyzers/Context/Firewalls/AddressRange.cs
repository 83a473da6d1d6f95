using System;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>Recognises database firewall rules that let every address in: 0.0.0.0 to 255.255.255.255.</summary>
internal static class AddressRange
{
    private const int MaxValues = 64;
    private const string First = "0.0.0.0";
    private const string Last = "255.255.255.255";

    public static bool IsEverybody(IObjectCreationOperation creation, FlowService flow)
    {
        if (creation.Type is not { } type || !IsRule(type.Name) || !FirewallRule.IsOfCloud(type))
        {
            return false;
        }

        var hasFirst = false;
        var hasLast = false;
        foreach (var operation in creation.ChildOperations)
        {
            hasFirst |= Texts.Any(operation, MaxValues, static text => text is First or "Any", flow);
            hasLast |= Texts.Any(operation, MaxValues, static text => text is Last or "Broadcast", flow);
        }

        foreach (var assignment in LaterAssignments.To(creation))
        {
            hasFirst |= Texts.Any(assignment.Value, MaxValues, static text => text is First or "Any", flow);
            hasLast |= Texts.Any(assignment.Value, MaxValues, static text => text is Last or "Broadcast", flow);
        }

        return hasFirst && hasLast;
    }

    private static bool IsRule(string type) => type.EndsWith("FirewallRuleData", StringComparison.Ordinal) || type.EndsWith("FirewallRuleArgs", StringComparison.Ordinal);
}
