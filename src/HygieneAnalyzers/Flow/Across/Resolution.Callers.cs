using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <content>Who calls a method, directly or as a delegate.</content>
internal sealed partial class Resolution
{
    private const int MaxDelegateSteps = 200;

    private IEnumerable<CallFact> CallersOf(IMethodSymbol method)
    {
        var isDelegate = method.MethodKind is MethodKind.AnonymousFunction;
        if (!isDelegate)
        {
            foreach (var call in _source.CallsOf(method))
            {
                yield return call;
            }

            isDelegate = _source.IsDelegate(method);
        }

        if (isDelegate)
        {
            foreach (var call in InvocationsOf(method))
            {
                yield return call;
            }
        }
    }

    /// <summary>Follows a delegate forward, from where it is made to where it is invoked: through arguments, members and shared variables.</summary>
    private IEnumerable<CallFact> InvocationsOf(IMethodSymbol method)
    {
        var pending = new Queue<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        pending.Enqueue(method);
        for (var steps = 0; pending.Count > 0 && steps < MaxDelegateSteps; steps++)
        {
            var holder = pending.Dequeue();
            foreach (var facts in InView(holder))
            {
                foreach (var call in facts.Calls)
                {
                    if (call.Target.MethodKind == MethodKind.DelegateInvoke && (Holds(call.Receiver, holder) || Holds(call.Receiver, method)))
                    {
                        yield return call;
                    }

                    foreach (var argument in call.Arguments)
                    {
                        Hand(argument.Value, holder, ParameterOf(call, argument.Key), seen, pending);
                    }
                }

                foreach (var write in facts.Writes)
                {
                    Hand(write.Value, holder, write.Member ?? write.Owner?.Path?.LastMember ?? write.Owner?.RootSymbol, seen, pending);
                }
            }
        }
    }

    private static ISymbol ParameterOf(CallFact call, IParameterSymbol parameter) =>
        parameter.Ordinal < call.Target.Parameters.Length ? call.Target.Parameters[parameter.Ordinal] : parameter;

    private static void Hand(OriginSet value, ISymbol holder, ISymbol? next, HashSet<ISymbol> seen, Queue<ISymbol> pending)
    {
        if (next is not null && Holds(value, holder) && seen.Add(next.OriginalDefinition))
        {
            pending.Enqueue(next.OriginalDefinition);
        }
    }

    private IEnumerable<FlowFacts> InView(ISymbol holder) => holder switch
    {
        IMethodSymbol method => _source.Mentioning(method),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => Bodies(method),
        _ => _source.Mentioning(holder),
    };

    private IEnumerable<FlowFacts> Bodies(IMethodSymbol method)
    {
        foreach (var target in _source.Implementations(method))
        {
            if (_source.Of(target) is { } facts)
            {
                yield return facts;
            }
        }

        // A primary constructor's parameters are in view of every member.
        if (method.MethodKind == MethodKind.Constructor)
        {
            foreach (var facts in _source.Mentioning(method.Parameters[0]))
            {
                yield return facts;
            }
        }
    }

    private static bool Holds(OriginSet value, ISymbol holder)
    {
        foreach (var origin in value.Items)
        {
            if (SymbolEqualityComparer.Default.Equals(origin.Path?.LastMember?.OriginalDefinition ?? origin.RootSymbol?.OriginalDefinition, holder))
            {
                return true;
            }
        }

        return false;
    }
}
