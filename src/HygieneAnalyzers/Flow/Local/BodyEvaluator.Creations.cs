using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Objects, arrays, tuples and delegates that the body makes.</content>
internal sealed partial class BodyEvaluator
{
    private const int MaxToldApart = 64;

    /// <summary><c>Tuple.Create(a, b)</c> and alike.</summary>
    private OriginSet CreatePair(IInvocationOperation call, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var made = OriginSet.Of(Make(call));
        Fill(made, call, arguments);
        return made;
    }

    /// <summary><c>ImmutableArray.Create(a, b)</c>, or of what an array holds.</summary>
    private OriginSet CreateList(IInvocationOperation call, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        var made = OriginSet.Of(Make(call));
        foreach (var argument in arguments)
        {
            if (argument.Key.Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "ReadOnlySpan" })
            {
                WritePart(made, AccessKey.AnyElement, null, call, ReadElements(argument.Value, AccessKey.AnyElement, call));
            }
            else
            {
                Append(made, argument.Value, call);
            }
        }

        return made;
    }

    private OriginSet Create(IObjectCreationOperation creation)
    {
        var arguments = Arguments(creation.Arguments);
        if (creation.Constructor is null)
        {
            return OriginSet.Unknown(creation);
        }

        if (Transported(creation, creation.Constructor, OriginSet.Empty, arguments) is { } carried)
        {
            return carried;
        }

        var made = OriginSet.Of(Make(creation));
        if (Names.IsFromSource(creation.Constructor))
        {
            Call(creation, creation.Constructor, made, arguments);
            Forget(made.Items[0]);
        }
        else if (creation.Type?.Name is "StringBuilder" or "Tuple" or "KeyValuePair" or "ValueTuple" or "DictionaryEntry")
        {
            Fill(made, creation, arguments);
        }

        return made;
    }

    private void Fill(OriginSet made, IOperation creation, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Key.Name;
            var key = creation.Type!.Name == "StringBuilder" ? AccessKey.AnyElement : AccessKey.At(char.ToUpperInvariant(name[0]) + name.Substring(1));
            if (argument.Key.Type.SpecialType != SpecialType.System_Int32 || !key.IsAnyElement)
            {
                WritePart(made, key, null, creation, argument.Value);
            }
        }
    }

    /// <summary>A new object: what an earlier round of a loop put into the one before is not in this one.</summary>
    private Origin Make(IOperation creation, ITypeSymbol? type = null)
    {
        type ??= creation.Type;
        var made = new Origin(OriginKind.Creation, creation.Syntax, creation, Buffers.IsRaw(type) ? type : type?.OriginalDefinition);
        Forget(made);
        SetCount(made, 0, creation);
        return made;
    }

    private void Forget(Origin owner)
    {
        foreach (var part in _slots.PartsOf(owner))
        {
            State = State.With(part.Slot, null);
        }
    }

    private OriginSet CreateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            Evaluate(size);
        }

        var made = Make(array);
        if (array.Initializer is { } initializer)
        {
            Fill(made, initializer.ElementValues, array, "");
        }

        return OriginSet.Of(made);
    }

    private void Fill(Origin made, ImmutableArray<IOperation> elements, IOperation creation, string prefix)
    {
        var owner = OriginSet.Of(made);
        for (var i = 0; i < elements.Length; i++)
        {
            var index = prefix + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + ",";
            if (elements[i] is IArrayInitializerOperation inner)
            {
                Fill(made, inner.ElementValues, creation, index);
                continue;
            }

            var key = elements.Length > MaxToldApart ? AccessKey.AnyElement : prefix.Length > 0 ? AccessKey.At(index) : AccessKey.At((long)i);
            WritePart(owner, key, null, creation, Evaluate(elements[i]));
        }

        SetCount(made, elements.Length, creation);
    }

    /// <summary><c>[a, b, ..c]</c>, which the oldest supported compiler has no operation for.</summary>
    private OriginSet CreateCollection(IOperation collection)
    {
        var made = Make(collection);
        var owner = OriginSet.Of(made);
        foreach (var element in collection.ChildOperations)
        {
            var value = Evaluate(element);
            if (element.Syntax is SpreadElementSyntax spread)
            {
                var spreadValue = _root.Facts.ValueAt(spread.Expression) is { } known ? known : value;
                if (Buffers.Is(made))
                {
                    Overwrite(owner, Whole(spreadValue), isPart: CountOf(made) != 0, collection);
                    continue;
                }

                WritePart(owner, AccessKey.AnyElement, null, collection, ReadElements(spreadValue, AccessKey.AnyElement, element));
            }
            else
            {
                Append(owner, value, collection);
            }
        }

        return owner;
    }

    private OriginSet CreateAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var made = OriginSet.Of(Make(anonymous));
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                WritePart(made, AccessKey.Of(property.Property), property.Property, initializer, Evaluate(assignment.Value));
            }
        }

        return made;
    }

    private OriginSet CreateTuple(ITupleOperation tuple)
    {
        var made = OriginSet.Of(Make(tuple));
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            WritePart(made, Names.PositionOf(null, i).Key, null, tuple, Evaluate(tuple.Elements[i]));
        }

        return made;
    }

    /// <summary><c>x with { … }</c> starts as a copy: what is not set anew is read of the original.</summary>
    private OriginSet Clone(IWithOperation with)
    {
        var original = Escape(Evaluate(with.Operand));
        var copy = Make(with);
        if (IsRecording)
        {
            _root.Facts.Contents(copy, AccessKey.Original, original);
        }

        foreach (var owner in original.Items)
        {
            foreach (var part in _slots.PartsOf(owner.Bare))
            {
                if (State[part.Slot] is { } content && _slots.Of(copy, part.Key, UnsetPart(copy, part.Key, part.Key.Member, with)) is { } slot)
                {
                    State = State.With(slot, content);
                }
            }
        }

        return OriginSet.Of(copy);
    }

    private OriginSet MethodGroup(IMethodReferenceOperation reference)
    {
        var receiver = Escape(Evaluate(reference.Instance));
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
        {
            ShareVariables();
        }

        var made = new Origin(OriginKind.Delegate, reference.Syntax, reference, reference.Method.OriginalDefinition);
        if (IsRecording && !receiver.IsEmpty)
        {
            _root.Facts.Contents(made, AccessKey.Original, receiver);
        }

        return OriginSet.Of(made);
    }

    private OriginSet Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        ShareVariables();
        if (IsRecording)
        {
            _root.Queue(lambda);
        }

        return OriginSet.Of(new Origin(OriginKind.Delegate, lambda.Syntax, lambda, lambda.Symbol));
    }
}
