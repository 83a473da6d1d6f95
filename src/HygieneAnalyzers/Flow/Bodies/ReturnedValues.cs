using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>Asks about everything one body returns; lambdas and local functions inside it return for themselves.</summary>
internal static class ReturnedValues
{
    /// <summary>Whether the body returns, never throws, and everything it returns passes the test.</summary>
    public static bool All(IOperation body, FlowService flow, Func<IOperation, FlowService, bool> test)
    {
        if (body is not (IBlockOperation or IMethodBodyBaseOperation) && body.Type is not null)
        {
            return test(body, flow);
        }

        var returns = 0;
        foreach (var operation in BodyWalk.Own(body))
        {
            switch (operation)
            {
                case IThrowOperation:
                    return false;
                case IReturnOperation { ReturnedValue: { } value }:
                    returns++;
                    if (!test(value, flow))
                    {
                        return false;
                    }

                    break;
            }
        }

        return returns > 0;
    }

    /// <summary>What a method of the file at hand always returns, when it returns at one place only; null for any other call.</summary>
    public static IOperation? Only(IInvocationOperation call)
    {
        IOperation? only = null;
        foreach (var operation in !call.TargetMethod.IsVirtual && Declared.Body(call.TargetMethod, call.SemanticModel) is { } body ? BodyWalk.Own(body) : [])
        {
            if (operation is IReturnOperation { ReturnedValue: { } value })
            {
                if (only is not null)
                {
                    return null;
                }

                only = value;
            }
        }

        return only;
    }
}
