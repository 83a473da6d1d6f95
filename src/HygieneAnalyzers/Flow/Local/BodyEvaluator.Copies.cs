using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Copies: what is done to one afterwards does not happen to the other.</content>
internal sealed partial class BodyEvaluator
{
    private static bool IsCopy(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? method.ContainingType.Name is "List" or "Queue" or "Stack" or "LinkedList" or "HashSet" or "Dictionary" or "SortedList" or "SortedDictionary" or "ArrayList" or "Hashtable"
            or "ConcurrentDictionary" or "ConcurrentQueue" or "ConcurrentBag" or "ConcurrentStack"
        : method.Name is "Clone" or "ToArray" or "ToList" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" or "ToImmutable" or "GetRange";

    /// <summary>A new collection with the elements of those that are known; others stay what they are.</summary>
    private OriginSet Copied(IOperation call, IMethodSymbol method, OriginSet originals)
    {
        if (!IsCopy(method))
        {
            return originals;
        }

        Origin? made = null;
        var result = OriginSet.Empty;
        foreach (var original in originals.Items)
        {
            if (original is not { Root: OriginKind.Creation, Path: null } || Names.IsFromSource(original.RootSymbol) || !_root.Owns(original) || original.Syntax == call.Syntax)
            {
                result = result.Add(original);
                continue;
            }

            made ??= Make(call);
            CopyParts(original, made, call, originals.Single is not null);
            result = result.Add(made.With(original.Transport, null));
        }

        return result;
    }

    private void CopyParts(Origin original, Origin made, IOperation call, bool isOnly)
    {
        if (Buffers.Is(original))
        {
            Overwrite(OriginSet.Of(made), Whole(OriginSet.Of(original)), isPart: false, call);
            return;
        }

        foreach (var part in _slots.PartsOf(original.Bare))
        {
            var key = original.Has(Transport.Altered) && part.Key.IsElement ? AccessKey.AnyElement : part.Key;
            if (State[part.Slot] is { } content && _slots.Of(made, key, UnsetPart(made, key, key.Member, call)) is { } slot)
            {
                State = State.With(slot, isOnly && !key.IsAnyElement ? content : (State[slot] ?? OriginSet.Empty).Union(content));
            }
        }
    }

    /// <summary>Elements that are known by their index are copied to the same index when both sides begin at the start.</summary>
    private void CopyElements(OriginSet source, OriginSet target, bool isPart, IInvocationOperation call)
    {
        var copied = ReadElements(source, AccessKey.AnyElement, call);
        if (isPart || !StartsAtFirst(call) || target.Single is not { } to || to.Has(Transport.Altered)
            || source.Single is not { Root: OriginKind.Creation, Path: null } from || from.Has(Transport.Altered) || !_root.Owns(from) || !AreToldApart(from))
        {
            WritePart(target, AccessKey.AnyElement, null, call, copied);
            return;
        }

        foreach (var part in _slots.PartsOf(from.Bare))
        {
            if (part.Key.IsElement && State[part.Slot] is { } content)
            {
                WritePart(target, part.Key, null, call, content);
            }
        }
    }

    private bool AreToldApart(Origin owner)
    {
        foreach (var part in _slots.PartsOf(owner.Bare))
        {
            if (part.Key.IsAnyElement && State[part.Slot] is { IsEmpty: false })
            {
                return false;
            }
        }

        return true;
    }

    private bool StartsAtFirst(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 1, Name: "sourceIndex" or "index" } && !Equals(IndexOf(argument.Value), AccessKey.At(0L)))
            {
                return call.TargetMethod.Name == "CopyTo";
            }
        }

        return true;
    }
}
