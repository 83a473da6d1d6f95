using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Members of objects, whether the object was made here or came from elsewhere.</content>
internal sealed partial class BodyEvaluator
{
    private OriginSet ReadReference(IOperation reference) => reference switch
    {
        IFieldReferenceOperation { Instance: null } field => ReadVariable(field.Field, field),
        IFieldReferenceOperation field => ReadPart(Evaluate(field.Instance), Names.KeyOf(field.Field), field.Field, field),
        IEventReferenceOperation { Instance: null } e => ReadVariable(e.Event, e),
        IEventReferenceOperation e => ReadPart(Evaluate(e.Instance), AccessKey.Of(e.Event), e.Event, e),
        IArrayElementReferenceOperation { Type.SpecialType: SpecialType.System_Char or SpecialType.System_Byte, Indices: { Length: 1 } indices } when IsChoice(indices[0]) => OriginSet.Unknown(reference),
        IArrayElementReferenceOperation element => ReadElements(Evaluate(element.ArrayReference), IndexOf(element.Indices), element),
        IPropertyReferenceOperation property => ReadProperty(property),
        _ => OriginSet.Unknown(reference),
    };

    private OriginSet ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var owner = Evaluate(reference.Instance);
        if (property.IsIndexer)
        {
            if (property.ContainingType.SpecialType == SpecialType.System_String && reference.Arguments.Length == 1 && IsChoice(reference.Arguments[0].Value))
            {
                return OriginSet.Unknown(reference);
            }

            return Collections.Holds(property.ContainingType)
                ? ReadElements(owner, IndexOf(reference.Arguments), reference)
                : Call(reference, property.GetMethod ?? property.SetMethod!, owner, Arguments(reference.Arguments));
        }

        if (property is { Name: "Value", ContainingType: { Name: "Lazy" } lazy } && Names.FactoryOf(lazy) is { } factory)
        {
            return Call(reference, factory, owner, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>>.Empty);
        }

        if (EndOf(property, owner, reference) is { } end)
        {
            return end;
        }

        if (Collections.ReadOf(property) is { } read)
        {
            return read == CollectionRead.Same ? owner : ReadElements(owner, AccessKey.AnyElement, reference);
        }

        if (_root.Constants.ValueOf(property) is { } constant)
        {
            return constant;
        }

        if (Names.HasBody(property))
        {
            return Call(reference, property.GetMethod!, owner, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>>.Empty);
        }

        return reference.Instance is null ? ReadVariable(property, reference) : ReadPart(owner, Names.KeyOf(property), property, reference);
    }

    /// <summary><c>alphabet[random.Next(30)]</c>, <c>alphabet[b % 30]</c>: what is picked is not the text that it is picked from.</summary>
    private bool IsChoice(IOperation index)
    {
        if (Operations.Unwrap(index) is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract) } or IArrayElementReferenceOperation)
        {
            return true;
        }

        foreach (var origin in Evaluate(index).Items)
        {
            if (origin.Root == OriginKind.Call)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first or last node of a linked list whose elements are known.</summary>
    private OriginSet? EndOf(IPropertySymbol property, OriginSet owner, IOperation reference) =>
        property is { Name: "First" or "Last", ContainingType.Name: "LinkedList" } && owner.Single is { } list && CountOf(list) is > 0 and var count
            ? ReadElements(owner, AccessKey.At(property.Name == "First" ? 0L : count - 1L), reference)
            : null;

    private OriginSet ReadPart(OriginSet owners, AccessKey key, ISymbol? member, IOperation reference)
    {
        var result = OriginSet.Empty;
        foreach (var owner in owners.Items)
        {
            result = result.Union(ReadPart(owner.Bare, key, member, reference).Through(owner.Transport));
        }

        return result;
    }

    private OriginSet ReadPart(Origin owner, AccessKey key, ISymbol? member, IOperation reference)
    {
        var unset = UnsetPart(owner, key, member, reference);
        if (_slots.Of(owner, key, unset) is not { } slot)
        {
            return OriginSet.Unknown(reference);
        }

        return State[slot] ?? unset.Union(ReadChanges(owner, key, reference));
    }

    /// <summary>What a member holds when this body has not written it.</summary>
    private OriginSet UnsetPart(Origin owner, AccessKey key, ISymbol? member, IOperation reference)
    {
        if (member is not null && owner.Root == OriginKind.This && owner.Path is null && _root.Constants.ValueOf(member) is { } constant)
        {
            return constant;
        }

        switch (owner.Root)
        {
            case OriginKind.Literal when Equals(key.Index, Names.PairValue):
                return OriginSet.Of(owner.Through(Transport.Element));
            case OriginKind.Creation when Equals(key.Index, Names.PairValue) && owner.RootSymbol is INamedTypeSymbol { IsTupleType: true }:
                return OriginSet.Of(owner);
            case OriginKind.Literal when Equals(key.Index, Names.PairKey):
                return OriginSet.Unknown(reference);
            case OriginKind.Literal when key.IsElement && owner.Value is string:
                return OriginSet.Of(owner.Through(owner.Has(Transport.Altered) ? Transport.Element : Transport.Element | Transport.Bytes));
            case OriginKind.Literal:
            case OriginKind.Unknown:
            case OriginKind.Delegate:
                return member is null ? OriginSet.Unknown(reference) : OriginSet.Of(new Origin(KindOf(member), reference.Syntax, reference, member.OriginalDefinition));
            case OriginKind.Creation when key.IsElement && owner.Path is null && !Names.IsFromSource(owner.RootSymbol) && _root.Owns(owner):
                return OriginSet.Empty;
        }

        var part = AccessPath.TryConcat(owner.Path, AccessPath.Prepend(key, null), out var path)
            ? OriginSet.Of(new Origin(owner.Root, Names.IsPlace(owner) ? owner.Syntax : reference.Syntax, owner.Root == OriginKind.Creation ? owner.Operation : reference, owner.RootSymbol, owner.Value, Transport.None, path))
            : OriginSet.Unknown(reference);

        // A dictionary's elements are its values, and its pairs lead to them.
        return Equals(key.Index, Names.PairValue) && owner.Path is not null ? part.Add(owner) : part;
    }

    private void WritePart(OriginSet owners, AccessKey key, ISymbol? member, IOperation reference, OriginSet value)
    {
        var isStrong = owners.Single is not null && !key.IsAnyElement;
        foreach (var owner in owners.Items)
        {
            var bare = owner.Bare;
            var unset = UnsetPart(bare, key, member, reference);
            if (_slots.Of(bare, key, unset) is { } slot)
            {
                State = State.With(slot, isStrong ? value : (State[slot] ?? unset).Union(value));
            }

            if (IsRecording && (member is not null || bare.Root != OriginKind.Creation))
            {
                _root.Facts.Write(bare, member?.OriginalDefinition, key, Escape(value), reference.Syntax);
            }
        }
    }

    /// <summary>Notes what is inside the objects of <paramref name="value"/> at the moment they leave this body.</summary>
    private OriginSet Escape(OriginSet value, int depth = 0)
    {
        if (!IsRecording || depth > AccessPath.MaxDepth)
        {
            return value;
        }

        foreach (var owner in value.Items)
        {
            var bare = owner.Bare;
            foreach (var part in _slots.PartsOf(bare))
            {
                if (State[part.Slot] is { } content && !part.Key.Equals(AccessKey.Changes))
                {
                    _root.Facts.Contents(bare, part.Key, Escape(content, depth + 1));
                }
            }
        }

        return Whole(value);
    }
}
