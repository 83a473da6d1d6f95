using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Parsing;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Tells whether a piece of code only talks to its own machine.</summary>
internal static class LoopbackContext
{
    /// <summary>Whether the member names addresses, and each of them is a loopback address.</summary>
    public static bool Is(IOperation operation)
    {
        var isAny = false;
        foreach (var other in BodyWalk.Everything(Operations.Root(operation)))
        {
            if (other is ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } && Endpoint.TryParse(text, out var endpoint))
            {
                isAny = true;
                if (HostClassifier.Classify(endpoint.Host, endpoint.Path) != Zone.Loopback)
                {
                    return false;
                }
            }
        }

        return isAny;
    }

    /// <summary>Whether a test on the way asks for this machine: <c>if (uri.IsLoopback)</c>, <c>uri.Host == "localhost"</c>.</summary>
    public static bool IsAsked(IOperation operation)
    {
        foreach (var condition in ConditionsAbove.Of(operation))
        {
            if (condition.Outcome && Asks(condition.Test))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Asks(IOperation test) => Operations.Unwrap(test) switch
    {
        IPropertyReferenceOperation { Property.Name: "IsLoopback" } or IInvocationOperation { TargetMethod.Name: "IsLoopback" } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Asks(both.LeftOperand) || Asks(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: string host } } => IsServer(host),
        _ => false,
    };

    /// <summary>Whether the server part of a connection string names this machine and no other.</summary>
    public static bool IsServer(string? servers)
    {
        if (servers is null)
        {
            return false;
        }

        var found = ServerList.Read(servers);
        foreach (var endpoint in found)
        {
            if (HostClassifier.Classify(endpoint.Host, default) != Zone.Loopback)
            {
                return false;
            }
        }

        return found.Length > 0;
    }
}
