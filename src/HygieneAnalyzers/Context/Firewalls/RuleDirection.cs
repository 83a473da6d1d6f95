using System;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>Tells the firewall rules apart that let nothing in: for outgoing traffic, or taken away.</summary>
internal static class RuleDirection
{
    /// <summary>Whether the rule is handed to an egress request or property, or to one that revokes it.</summary>
    public static bool IsOther(IObjectCreationOperation creation)
    {
        if (IsInOther(creation))
        {
            return true;
        }

        if (LaterAssignments.Variable(creation) is { } variable)
        {
            foreach (var operation in BodyWalk.Own(Operations.BodyAround(creation)))
            {
                if (operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable) && IsInOther(local))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInOther(IOperation rule)
    {
        for (var parent = rule.Parent; parent is not (null or IBlockOperation); parent = parent.Parent)
        {
            var name = parent switch
            {
                IObjectCreationOperation { Type.Name: var type } => type,
                IInvocationOperation call => call.TargetMethod.Name,
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var property } } => property,
                _ => "",
            };

            if (name.IndexOf("Egress", StringComparison.Ordinal) >= 0 || name.StartsWith("Revoke", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
