using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>What the library's collections, builders and streams do with what they are given.</content>
internal sealed partial class BodyEvaluator
{
    /// <summary>The result of the call, or null when it is no call on a collection.</summary>
    private OriginSet? Change(
        IInvocationOperation call, CollectionChange change, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var first = arguments.IsEmpty ? OriginSet.Empty : arguments[0].Value;
        var last = arguments.IsEmpty ? OriginSet.Empty : arguments[arguments.Length - 1].Value;
        switch (change)
        {
            case CollectionChange.Append:
                AppendArguments(call, receiver, arguments);
                return receiver;
            case CollectionChange.Put:
                return Put(call, receiver, last);
            case CollectionChange.Insert:
                Shift(receiver, call.Arguments.Length > 1 ? IndexOf(call.Arguments[0].Value) : AccessKey.At(0L), last, call);
                return OriginSet.Unknown(call);
            case CollectionChange.RemoveAt:
                Shift(receiver, call.Arguments.Length == 1 ? IndexOf(call.Arguments[0].Value) : AccessKey.At(0L), null, call);
                return OriginSet.Unknown(call);
            case CollectionChange.Remove:
                return Remove(call, receiver);
            case CollectionChange.Clear:
                foreach (var owner in receiver.Items)
                {
                    Empty(owner, call);
                }

                return OriginSet.Unknown(call);
            case CollectionChange.Get:
                return Get(call, receiver, arguments);
            case CollectionChange.Take when TakeEnd(call, receiver) is { } end:
                return end;
            case CollectionChange.Take:
                return ReadElements(call.Instance is null ? first : receiver, AccessKey.AnyElement, call);
            case CollectionChange.TryGet or CollectionChange.TryTake:
                return TryTake(call, change, receiver);
            case CollectionChange.Reorder:
                Blur(call.Instance is null ? first : receiver, OriginSet.Empty, call);
                return OriginSet.Unknown(call);
            case CollectionChange.Serialize when arguments.Length > 1:
                Append(first, arguments[1].Value.Through(Transport.Serialized), call);
                return OriginSet.Unknown(call);
            default:
                return null;
        }
    }

    private void AppendArguments(IInvocationOperation call, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var isRange = call.TargetMethod.Name is "AddRange" or "AppendJoin";
        foreach (var argument in arguments)
        {
            if (argument.Key.Type.SpecialType is SpecialType.System_Int32 && argument.Key.Ordinal > 0)
            {
                continue;
            }

            if (isRange && IsRaw(receiver))
            {
                Overwrite(receiver, Whole(argument.Value), isPart: true, call);
                continue;
            }

            var isElements = isRange || argument.Key.IsParams;
            Append(receiver, isElements ? ReadElements(argument.Value, AccessKey.AnyElement, call) : Whole(argument.Value), call);
        }
    }

    private OriginSet Put(IInvocationOperation call, OriginSet receiver, OriginSet value)
    {
        var key = IndexOf(call.Arguments[0].Value);
        WritePart(receiver, key, null, call, value);
        return call.TargetMethod.Name is "GetOrAdd" or "AddOrUpdate" ? ReadElements(receiver, key, call) : OriginSet.Unknown(call);
    }

    private OriginSet Remove(IInvocationOperation call, OriginSet receiver)
    {
        if (call.TargetMethod.ContainingType.Name.Contains("Dictionary") || call.TargetMethod.ContainingType.Name is "Hashtable" or "NameValueCollection" or "SortedList")
        {
            var key = IndexOf(call.Arguments[0].Value);
            var removed = ReadElements(receiver, key, call);
            Forget(receiver, key);
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.RefKind == RefKind.Out)
                {
                    Write(argument.Value, removed);
                }
            }
        }

        return OriginSet.Unknown(call);
    }

    private OriginSet Get(IInvocationOperation call, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var isExtension = call.Instance is null;
        var at = isExtension ? 1 : 0;
        if (arguments.Length <= at || (call.Type?.SpecialType == SpecialType.System_Char && IsChoice(call.Arguments[at].Value)))
        {
            return OriginSet.Unknown(call);
        }

        var value = ReadElements(isExtension ? arguments[0].Value : receiver, IndexOf(call.Arguments[at].Value), call);
        return arguments.Length > at + 1 ? value.Union(arguments[at + 1].Value.Through(Transport.Fallback)) : value;
    }

    /// <summary>The oldest element of a queue, the newest of a stack, as long as the number of elements is known.</summary>
    private OriginSet? TakeEnd(IInvocationOperation call, OriginSet receiver)
    {
        if (call.TargetMethod.Name is not ("Dequeue" or "Pop" or "Peek") || receiver.Single is not { } owner || CountOf(owner) is not (> 0 and <= MaxShifted and var count))
        {
            return null;
        }

        var index = call.TargetMethod.ContainingType.Name == "Stack" ? count - 1 : 0;
        var taken = ReadElements(receiver, AccessKey.At((long)index), call);
        if (call.TargetMethod.Name != "Peek")
        {
            Shift(receiver, AccessKey.At((long)index), null, call);
        }

        return taken;
    }

    private OriginSet TryTake(IInvocationOperation call, CollectionChange change, OriginSet receiver)
    {
        var key = change == CollectionChange.TryGet ? IndexOf(call.Arguments[0].Value) : AccessKey.AnyElement;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                Write(argument.Value, ReadElements(receiver, key, call));
            }
        }

        return OriginSet.Unknown(call);
    }
}
