using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds the <c>return true</c> of a check that only a switch leads to.</summary>
internal static class SwitchedAnswer
{
    public static GuardSwitch? Find(IReturnOperation returned, FlowService flow)
    {
        if (!SaysYes(returned.ReturnedValue) || OpenedGuard.Reached(returned, "authorisation", flow) is not { } found || !DecidesOtherwise(returned))
        {
            return null;
        }

        return Words(returned, found) is { } words ? found with { Words = words } : null;
    }

    // Written there; no flow is asked, since every return of the program comes here.
    private static bool SaysYes(IOperation? value) => Operations.Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: true } } => true,
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } done => SaysYes(done.Arguments[0].Value),
        IInvocationOperation { TargetMethod: { Name: "Success", ContainingType.Name: "AuthorizationResult" or "PolicyAuthorizationResult" or "AuthenticateResult" } } => true,
        _ => false,
    };

    // The rest of the body has to say no to somebody.
    private static bool DecidesOtherwise(IReturnOperation returned)
    {
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(returned)))
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && operation != returned && !SaysYes(value))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Words(IReturnOperation returned, GuardSwitch found)
    {
        if (GateMethod.MethodAround(returned) is { } method && Checks(method) is { } words)
        {
            return words;
        }

        foreach (var operation in BodyWalk.Own(Operations.BodyAround(returned)))
        {
            if (CheckGuard.Of(operation) is { } check)
            {
                return check;
            }
        }

        return found.Switch.Setting is { } setting ? GuardWords.Switched(setting.Name) : null;
    }

    // A lambda has no name that tells; an authentication handler's answer is about who, an authorisation service's about what.
    private static string? Checks(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.AnonymousFunction } => null,
        { Name: "HandleAuthenticateAsync" or "AuthenticateAsync" } => "authentication",
        { Name: "AuthorizeAsync" } => "authorisation",
        _ => GuardWords.Check(method.Name),
    };
}
