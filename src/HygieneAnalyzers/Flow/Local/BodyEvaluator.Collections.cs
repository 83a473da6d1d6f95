using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Elements of arrays and collections; a known index or key is told apart from the others.</content>
internal sealed partial class BodyEvaluator
{
    private const int MaxShifted = 16;

    private AccessKey IndexOf(IOperation index) =>
        Evaluate(index).Single is { IsExact: true, Value: { } value } ? AccessKey.At(Constants.Widen(value)) : AccessKey.AnyElement;

    private AccessKey IndexOf(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 ? IndexOf(arguments[0].Value) : AccessKey.AnyElement;

    private AccessKey IndexOf(ImmutableArray<IOperation> indices)
    {
        if (indices.Length == 1)
        {
            return IndexOf(indices[0]);
        }

        var key = "";
        foreach (var index in indices)
        {
            if (IndexOf(index) is not { IsAnyElement: false } part)
            {
                return AccessKey.AnyElement;
            }

            key += System.Convert.ToString(part.Index, CultureInfo.InvariantCulture) + ",";
        }

        return AccessKey.At(key);
    }

    private OriginSet ReadElements(OriginSet owners, AccessKey key, IOperation reference)
    {
        var result = OriginSet.Empty;
        foreach (var owner in owners.Items)
        {
            // A slice counts its elements anew, and letters and bytes are told by those around them.
            var at = owner.Has(Transport.Altered) && owner.Root == OriginKind.Creation ? AccessKey.AnyElement : key;
            result = result.Union(ReadElement(owner.Bare, at, reference).Through(owner.Transport | Transport.Element));
            result = at.IsAnyElement && owner.Root == OriginKind.Creation && Buffers.Is(owner) ? result.Add(owner.Through(Transport.Element)) : result;
        }

        return result.IsEmpty ? OriginSet.Unknown(reference) : result;
    }

    private OriginSet ReadElement(Origin owner, AccessKey key, IOperation reference)
    {
        var result = OriginSet.Empty;
        var isExact = false;
        foreach (var part in _slots.PartsOf(owner))
        {
            if (part.Key.IsElement && part.Key.MayBe(key) && State[part.Slot] is { } content)
            {
                result = result.Union(content);
                isExact |= !key.IsAnyElement && part.Key.Equals(key);
            }
        }

        return isExact ? result : result.Union(UnsetPart(owner, key, null, reference)).Union(ReadChanges(owner, key, reference));
    }

    /// <summary>Puts a value at the end: at a known place as long as the number of elements is known.</summary>
    private void Append(OriginSet owners, OriginSet value, IOperation reference)
    {
        if (owners.Single is { } owner && CountOf(owner) is { } count)
        {
            WritePart(owners, AccessKey.At((long)count), null, reference, value);
            SetCount(owner, count + 1, reference);
            return;
        }

        WritePart(owners, AccessKey.AnyElement, null, reference, value);
    }

    private int? CountOf(Origin owner) =>
        _slots.Of(owner.Bare, AccessKey.Count, OriginSet.Empty) is { } slot && State[slot]?.Single is { IsExact: true, Value: int count } ? count : null;

    private void SetCount(Origin owner, int? count, IOperation reference)
    {
        if (_slots.Of(owner.Bare, AccessKey.Count, OriginSet.Empty) is { } slot)
        {
            State = State.With(slot, count is { } n ? OriginSet.Of(new Origin(OriginKind.Literal, reference.Syntax, reference, null, n)) : OriginSet.Unknown(reference));
        }
    }

    /// <summary>Inserting and removing move the elements behind; when that cannot be followed, every element may be anywhere.</summary>
    private void Shift(OriginSet owners, AccessKey at, OriginSet? inserted, IOperation reference)
    {
        if (owners.Single is not { } owner || CountOf(owner) is not (>= 0 and <= MaxShifted and var count) || at.Index is not long index || index < 0 || index > count)
        {
            Blur(owners, inserted ?? OriginSet.Empty, reference);
            return;
        }

        var elements = ImmutableArray.CreateBuilder<OriginSet>(count + 1);
        for (var i = 0; i < count; i++)
        {
            elements.Add(ReadElement(owner.Bare, AccessKey.At((long)i), reference));
        }

        if (inserted is not null)
        {
            elements.Insert((int)index, inserted);
        }
        else if (index < count)
        {
            elements.RemoveAt((int)index);
        }

        Empty(owner, reference);
        foreach (var element in elements)
        {
            Append(owners, element, reference);
        }
    }

    private void Blur(OriginSet owners, OriginSet inserted, IOperation reference)
    {
        foreach (var owner in owners.Items)
        {
            var all = ReadElement(owner.Bare, AccessKey.AnyElement, reference).Union(inserted);
            Empty(owner, reference);
            SetCount(owner, null, reference);
            WritePart(OriginSet.Of(owner), AccessKey.AnyElement, null, reference, all);
        }
    }

    private void Empty(Origin owner, IOperation reference)
    {
        foreach (var part in _slots.PartsOf(owner.Bare))
        {
            State = part.Key.IsElement ? State.With(part.Slot, OriginSet.Empty) : State;
        }

        SetCount(owner, 0, reference);
    }

    private void Forget(OriginSet owners, AccessKey key)
    {
        if (owners.Single is { } owner && !key.IsAnyElement)
        {
            foreach (var part in _slots.PartsOf(owner.Bare))
            {
                State = part.Key.Equals(key) ? State.With(part.Slot, OriginSet.Empty) : State;
            }
        }
    }

    /// <summary>What stood at an index of the one list may stand anywhere in the other.</summary>
    private OriginSet Reordered(IOperation call, IMethodSymbol target, OriginSet lists)
    {
        if (target.ContainingType.Name != "Enumerable" || target.Name is not ("Concat" or "Union" or "Reverse" or "Skip" or "OrderBy" or "OrderByDescending" or "Where" or "Distinct"))
        {
            return lists;
        }

        var made = OriginSet.Of(Make(call));
        WritePart(made, AccessKey.AnyElement, null, call, ReadElements(lists, AccessKey.AnyElement, call));
        return lists.Union(made);
    }

    private static bool IsProjection(IMethodSymbol target) => target.Name is "Select" or "SelectMany" or "ConvertAll" or "GroupBy" or "Zip";

    /// <summary>What the lambda makes are the elements of the result.</summary>
    private OriginSet Projected(IInvocationOperation call, OriginSet results)
    {
        var made = OriginSet.Of(Make(call));
        var elements = call.TargetMethod.Name == "SelectMany" ? results.Union(ReadElements(results, AccessKey.AnyElement, call)) : results;
        WritePart(made, AccessKey.AnyElement, null, call, elements);
        return results.Union(made);
    }
}
