using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Calls: library methods that hand their inputs on, methods of the source that are looked into later, and everything else.</content>
internal sealed partial class BodyEvaluator
{
    private OriginSet Invoke(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        var arguments = Arguments(call.Arguments);
        if (target.MethodKind == MethodKind.LocalFunction)
        {
            ShareVariables();
        }

        if (FillBuffer(call, receiver, arguments))
        {
            return OriginSet.Unknown(call);
        }

        if (Change(call, Collections.ChangeOf(target), receiver, arguments) is { } changed)
        {
            return changed;
        }

        if (Buffers.IsMaker(target))
        {
            return OriginSet.Of(Make(call, target.ReturnType));
        }

        if (target is { Name: "Create", ContainingType.Name: "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" } && !call.Arguments.IsEmpty)
        {
            return CreateList(call, arguments);
        }

        if (_root.Constants.ValueOf(target) is { } constant)
        {
            Call(call, target, receiver, arguments);
            return constant;
        }

        if (target is { Name: "Create", IsStatic: true, ContainingType.Name: "Tuple" or "ValueTuple" or "KeyValuePair" } && !Names.IsFromSource(target))
        {
            return CreatePair(call, arguments);
        }

        if (target is { Name: "Create", ContainingType.SpecialType: SpecialType.System_String } && call.Arguments.Length > 2)
        {
            return CreateText(call, arguments);
        }

        var isOurs = Names.IsFromSource(target) || target.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction;
        var result = isOurs ? Call(call, target, Escape(receiver), arguments)
            : Transported(call, target, receiver, arguments) ?? CallLibrary(call, target, receiver, arguments);
        WriteArguments(call, isOurs);
        return result;
    }

    /// <summary>Notes the call for whoever follows it, and stands for its result.</summary>
    private OriginSet Call(IOperation call, IMethodSymbol target, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var method = (target.ReducedFrom ?? target).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (IsRecording)
        {
            _root.Facts.Call(new CallFact(call.Syntax, method, receiver, Whole(arguments)));
        }

        if (Names.IsFromSource(method))
        {
            Change(receiver, call, null);
            foreach (var argument in arguments)
            {
                Change(argument.Value, call, argument.Key);
            }
        }

        return OriginSet.Of(new Origin(OriginKind.Call, call.Syntax, call, method));
    }

    private OriginSet? Transported(
        IOperation call, IMethodSymbol target, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments, OriginSet? unwrapped = null)
    {
        if (TransportTable.Find(target) is not { } rule || (rule.Transport == Transport.Derived && call is IInvocationOperation { Instance.Type.BaseType.Name: "HMAC" or "KeyedHashAlgorithm" }))
        {
            // A keyed hash depends on more than its input.
            return null;
        }

        var isRead = (rule.Transport & (Transport.Bytes | Transport.Base64 | Transport.Hex | Transport.Derived | Transport.Serialized)) != 0;
        var result = rule.TakesReceiver ? unwrapped ?? receiver : OriginSet.Empty;
        foreach (var argument in arguments)
        {
            // A text is made of what is in the array or list that it is made from.
            result = !rule.Takes(argument.Key.Ordinal) ? result
                : result.Union((rule.Transport & (Transport.Concat | Transport.Format)) != 0 && argument.Key.Type.SpecialType != SpecialType.System_String ? Unwrap(argument.Value, call) : isRead ? Whole(argument.Value) : argument.Value);
        }

        return result.IsEmpty ? OriginSet.Unknown(call)
            : Copied(call, target, Reordered(call, target, result)).Through(Buffers.IsSlice(target) ? Transport.Altered : rule.Transport);
    }

    private OriginSet? Transported(IInvocationOperation call, IMethodSymbol target, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        if (target.Name == "ComputeHash" && TypeNames.IsOrDerivesFrom(call.Instance?.Type, "System.Security.Cryptography.KeyedHashAlgorithm"))
        {
            return null; // A keyed hash is a secret of its own, not its input in another form.
        }

        if (target.Name is "ToString" or "ToArray" or "GetBuffer" or "ReadToEnd" or "ReadToEndAsync" or "ReadLine" or "ReadLineAsync" or "ReadString" or "Deserialize" or "ReadObject")
        {
            // What a builder or stream holds is its content, whichever way it got there.
            var source = target.Name is "Deserialize" or "ReadObject" && !arguments.IsEmpty ? arguments[0].Value : receiver;
            if (TransportTable.Find(target) is { } rule && !source.IsEmpty && target.Name != "ToArray" | IsStream(target))
            {
                return Unwrap(source, call).Through(rule.Transport | (target.ContainingType.Name == "StringBuilder" ? Transport.Concat : Transport.None));
            }
        }

        return Transported(call, target, receiver, arguments, null);
    }

    private static bool IsStream(IMethodSymbol method) => method.ContainingType.Name is "MemoryStream";

    /// <summary>A library method that is handed a lambda calls it, with the elements of what it works on.</summary>
    private OriginSet CallLibrary(IInvocationOperation call, IMethodSymbol target, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var result = OriginSet.Empty;
        var source = call.Instance is null && !arguments.IsEmpty ? arguments[0].Value : receiver;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            {
                result = result.Union(CallBack(argument, invoke, source));
            }
        }

        var returnsIt = !result.IsEmpty && !target.ReturnsVoid && target.ContainingType.Name is "Enumerable" or "Task" or "TaskFactory" or "LazyInitializer" or "ParallelEnumerable" or "ConcurrentDictionary";
        return returnsIt && target.Name is not ("Where" or "Any" or "All" or "Count" or "ContinueWith")
            ? IsProjection(target) ? Projected(call, result) : result
            : Defaults(arguments, OriginSet.Of(new Origin(OriginKind.Call, call.Syntax, call, target.OriginalDefinition)));
    }

    /// <summary>A lookup that is given a default may return it.</summary>
    private static OriginSet Defaults(ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments, OriginSet result)
    {
        foreach (var argument in arguments)
        {
            result = argument.Key.Name == "defaultValue" ? result.Union(argument.Value.Through(Transport.Fallback)) : result;
        }

        return result;
    }

    private OriginSet CallBack(IArgumentOperation argument, IMethodSymbol invoke, OriginSet source)
    {
        var handed = ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>>.Empty;
        if (!source.IsEmpty && !invoke.Parameters.IsEmpty)
        {
            handed = handed.Add(new(invoke.Parameters[0], Escape(ReadElements(source, AccessKey.AnyElement, argument))));
        }

        return Call(argument, invoke, Evaluate(argument.Value), handed);
    }

    private void WriteArguments(IInvocationOperation call, bool isOurs)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter)
            {
                var left = OriginSet.Of(new Origin(OriginKind.CallArgument, call.Syntax, call, parameter.OriginalDefinition));
                Write(argument.Value, isOurs || parameter.RefKind == RefKind.Out ? left : left.Union(Evaluate(argument.Value)));
            }
        }
    }

    /// <summary>A method that is given an object may change what is inside it.</summary>
    private void Change(OriginSet given, IOperation call, IParameterSymbol? parameter)
    {
        foreach (var owner in given.Items)
        {
            if (owner.Root is OriginKind.This or OriginKind.Literal or OriginKind.Unknown or OriginKind.Delegate
                || (parameter is not null && parameter.Type.SpecialType == SpecialType.System_String))
            {
                continue;
            }

            _hasFilled |= Buffers.Is(owner);
            var bare = owner.Bare;
            var change = new Origin(OriginKind.CallArgument, call.Syntax, call, parameter?.OriginalDefinition);
            if (_slots.Of(bare, AccessKey.Changes, OriginSet.Empty) is { } slot)
            {
                State = State.With(slot, (State[slot] ?? OriginSet.Empty).Add(change));
            }

            foreach (var part in _slots.PartsOf(bare))
            {
                if (State[part.Slot] is { } content && (part.Key.IsElement || part.Key.Member is not null))
                {
                    State = State.With(part.Slot, content.Add(change.With(Transport.None, AccessPath.Prepend(part.Key, null))));
                }
            }
        }
    }

    private OriginSet ReadChanges(Origin owner, AccessKey key, IOperation reference)
    {
        var result = OriginSet.Empty;
        if (_slots.Of(owner, AccessKey.Changes, OriginSet.Empty) is { } slot && State[slot] is { } changes)
        {
            foreach (var change in changes.Items)
            {
                result = result.Add(new Origin(OriginKind.CallArgument, change.Syntax, reference, change.RootSymbol, null, Transport.None, AccessPath.Prepend(key, null)));
            }
        }

        return result;
    }
}
