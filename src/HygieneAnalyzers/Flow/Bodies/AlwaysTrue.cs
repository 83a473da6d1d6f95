using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>Recognises predicates that say yes whatever they are asked.</summary>
internal static class AlwaysTrue
{
    /// <summary>Whether the delegate is a lambda, method, variable or readonly field whose code always returns <c>true</c>.</summary>
    public static bool Is(IOperation? predicate, FlowService flow) =>
        DelegateBody.Of(predicate, flow) is { } body && !HandsOnItsInput(body) && ReturnedValues.All(body, flow, static (value, flow) => IsTrue(value, flow));

    /// <summary>Whether the value is always <c>true</c>, or a completed task of it.</summary>
    public static bool IsTrue(IOperation? value, FlowService flow) => Operations.Unwrap(value) switch
    {
        null => false,
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } done => IsConstant(done.Arguments[0].Value, flow),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments.Length: 1 } done => IsConstant(done.Arguments[0].Value, flow),
        { } other => IsConstant(other, flow),
    };

    private static bool IsConstant(IOperation value, FlowService flow) => flow.ConstantOf(value) is { HasValue: true, Value: true };

    // A predicate that gives its argument to somebody may throw there: { VerifyOrThrow(certificate); return true; }
    private static bool HandsOnItsInput(IOperation body)
    {
        foreach (var operation in BodyWalk.Own(body))
        {
            if (operation is IInvocationOperation call && !Logs(call.TargetMethod.Name) && TakesParameter(call))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesParameter(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Operations.Unwrap(argument.Value) is IParameterReferenceOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Logs(string method) =>
        method.StartsWith("Log", StringComparison.Ordinal) || method.StartsWith("Write", StringComparison.Ordinal)
        || method is "FromResult" or "Debug" or "Information" or "Warning" or "Trace" or "Info" or "Warn" or "Error" or "Verbose";
}
