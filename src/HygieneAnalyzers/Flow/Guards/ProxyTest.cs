using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Tells whether the connection's own address is asked before a header is believed: then a known proxy vouches for it.</summary>
internal static class ProxyTest
{
    public static bool IsBefore(IOperation read)
    {
        foreach (var condition in ConditionsAbove.Of(read))
        {
            foreach (var part in BodyWalk.Own(condition.Test))
            {
                if (IsAddress(part) || part is IInvocationOperation { TargetMethod.Name: var name } && name.IndexOf("Proxy", StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAddress(IOperation part) => part switch
    {
        IPropertyReferenceOperation { Property.Name: "RemoteIpAddress" or "UserHostAddress" } => true,
        ILocalReferenceOperation local => Declared.Initializer(local.Local, local.SemanticModel) is { } value && Reads(value),
        _ => false,
    };

    private static bool Reads(IOperation value)
    {
        foreach (var part in BodyWalk.Own(value))
        {
            if (part is IPropertyReferenceOperation { Property.Name: "RemoteIpAddress" or "UserHostAddress" })
            {
                return true;
            }
        }

        return false;
    }
}
