using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>What arrays of bytes and characters are at one moment, and how they come into being without an operation of their own.</content>
internal sealed partial class BodyEvaluator
{
    /// <summary>The value as it is at this moment: arrays of bytes and characters are what was written into them.</summary>
    private OriginSet Whole(OriginSet value)
    {
        if (!_hasFilled)
        {
            return value;
        }

        var result = value;
        foreach (var origin in value.Items)
        {
            if (Buffers.Is(origin) && _slots.PartsOf(origin.Bare).Count > 0)
            {
                result = ReferenceEquals(result, value) ? Filled(value) : result;
            }
        }

        return result;
    }

    private OriginSet Filled(OriginSet value)
    {
        var result = OriginSet.Empty;
        foreach (var origin in value.Items)
        {
            if (!Buffers.Is(origin))
            {
                result = result.Add(origin);
                continue;
            }

            var owner = origin.Bare;
            var isReplaced = _slots.Of(owner, AccessKey.Initial, OriginSet.Of(Known(owner, true))) is { } initial && State[initial] is { } known && Constants.Truth(known) == false;
            result = !isReplaced ? result.Add(origin) : owner.Root == OriginKind.Creation ? result.Add(origin.Through(Transport.Overwritten)) : result;
            foreach (var part in _slots.PartsOf(owner))
            {
                result = part.Key.IsAnyElement && State[part.Slot] is { } content ? result.Union(Texts(content).Through(origin.Transport)) : result;
            }

            result = result.Union(ReadChanges(owner, AccessKey.AnyElement, origin.Operation!));
        }

        return result;
    }

    /// <summary>What builders, streams and buffers hold, in place of themselves.</summary>
    private OriginSet Unwrap(OriginSet owners, IOperation reference)
    {
        var result = OriginSet.Empty;
        foreach (var owner in owners.Items)
        {
            if (Buffers.Is(owner))
            {
                result = result.Union(Whole(OriginSet.Of(owner)).Through(Transport.Bytes));
                continue;
            }

            if (owner.Root == OriginKind.Literal || Names.IsFromSource(owner.RootSymbol as ITypeSymbol))
            {
                result = result.Add(owner);
                continue;
            }

            var content = ReadElement(owner.Bare, AccessKey.AnyElement, reference);
            result = result.Union(content.Through(owner.Transport));
            result = owner.Root == OriginKind.Creation && !content.IsEmpty ? result : result.Add(owner);
        }

        return result;
    }

    /// <summary>Single bytes and letters say nothing by themselves.</summary>
    private static OriginSet Texts(OriginSet content)
    {
        var result = OriginSet.Empty;
        foreach (var origin in content.Items)
        {
            result = origin.IsLiteral && origin.Value is not string ? result : result.Add(origin);
        }

        return result;
    }

    private ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> Whole(ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        if (!_hasFilled)
        {
            return arguments;
        }

        var result = ImmutableArray.CreateBuilder<KeyValuePair<IParameterSymbol, OriginSet>>(arguments.Length);
        foreach (var argument in arguments)
        {
            result.Add(new(argument.Key, Whole(argument.Value)));
        }

        return result.MoveToImmutable();
    }

    /// <summary><c>string.Create(length, state, (span, state) => …)</c>: what the lambda leaves in the span.</summary>
    private OriginSet CreateText(IInvocationOperation call, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod: { Parameters.Length: 2 } invoke })
            {
                var state = new KeyValuePair<IParameterSymbol, OriginSet>(invoke.Parameters[1], Given(argument.Parameter.Ordinal - 1, OriginSet.Empty, arguments));
                Call(argument, invoke, Given(argument.Parameter.Ordinal, OriginSet.Empty, arguments), ImmutableArray.Create(state));
                return OriginSet.Of(new Origin(
                    OriginKind.CallArgument, argument.Syntax, argument, invoke.Parameters[0].OriginalDefinition, null, Transport.Bytes, AccessPath.Prepend(AccessKey.AnyElement, null)));
            }
        }

        return OriginSet.Unknown(call);
    }

    /// <summary><c>stackalloc byte[] { … }</c>, which the compiler has no operation for.</summary>
    private OriginSet CreateOnStack(IOperation stack)
    {
        var made = Make(stack, _root.StackArray(stack.Syntax));
        var elements = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var child in stack.ChildOperations)
        {
            elements.Add(child);
        }

        Evaluate(elements.Count > 0 ? elements[0] : null);
        if (stack.Syntax is ImplicitStackAllocArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax { Initializer: not null } && elements.Count > 1)
        {
            Fill(made, elements.ToImmutable().RemoveAt(0), stack, "");
        }

        return OriginSet.Of(made);
    }
}
