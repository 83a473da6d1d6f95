using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>What the parameters behind a delegate are given: they say more than those of the delegate itself.</summary>
internal static class DelegateCalls
{
    /// <summary>Of a lambda that a local holds and the call runs, and of a method that the call runs with the elements of what it works on.</summary>
    public static IReadOnlyList<(IParameterSymbol Parameter, IOperation Value)> Of(IInvocationOperation call) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation local } ? OfLambda(call, local) : OfMethod(call);

    private static List<(IParameterSymbol Parameter, IOperation Value)> OfLambda(IInvocationOperation call, ILocalReferenceOperation local)
    {
        var given = new List<(IParameterSymbol, IOperation)>();
        if (Operations.Unwrap(Declared.OnlyValue(local)) is IAnonymousFunctionOperation { Symbol.Parameters: var parameters })
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is { Ordinal: var ordinal } && ordinal < parameters.Length)
                {
                    given.Add((parameters[ordinal], argument.Value));
                }
            }
        }

        return given;
    }

    /// <summary><c>text.ToList().ForEach(secure.AppendChar)</c>.</summary>
    private static IReadOnlyList<(IParameterSymbol Parameter, IOperation Value)> OfMethod(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.Parameters: { Length: 1 } parameters } }
                && (call.Instance ?? (call.Arguments[0] == argument ? null : call.Arguments[0].Value)) is { } source)
            {
                return [(parameters[0], source)];
            }
        }

        return [];
    }
}
