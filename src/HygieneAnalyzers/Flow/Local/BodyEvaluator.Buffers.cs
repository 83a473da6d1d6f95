using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Arrays and spans that the library writes into: what was written last is what they are.</content>
internal sealed partial class BodyEvaluator
{
    private bool _hasFilled;

    /// <summary>False when the call fills nothing that could be told; what it may write its result into is no longer what it was.</summary>
    private bool FillBuffer(IInvocationOperation call, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        if (Buffers.FillOf(call.TargetMethod) is { } fill)
        {
            var source = fill.Source == BufferFill.Nothing ? OriginSet.Unknown(call) : Given(fill.Source, receiver, arguments);
            var target = Given(fill.Destination, receiver, arguments);
            var isRaw = fill.Destination >= 0 && Buffers.IsRaw(call.TargetMethod.Parameters[fill.Destination].Type);
            Fill(call, fill, source, target, isRaw || IsRaw(target));
            ReplaceText(call, fill.Destination, source, target);
            WriteArguments(call, isOurs: false);
            return true;
        }

        if (!Names.IsFromSource(call.TargetMethod))
        {
            foreach (var argument in arguments)
            {
                if (Buffers.MayWrite(argument.Key))
                {
                    Overwrite(argument.Value, OriginSet.Unknown(call), isPart: false, call);
                    ReplaceText(call, argument.Key.Ordinal, OriginSet.Unknown(call), argument.Value);
                }
            }
        }

        return false;
    }

    private void Fill(IInvocationOperation call, BufferFill fill, OriginSet source, OriginSet target, bool isRaw)
    {
        var isPart = IsPart(call, fill.Destination);
        if (call.TargetMethod.Name == "Fill" && fill.Source >= 0)
        {
            Overwrite(target, source, isPart || call.Arguments.Length > 2, call);
        }
        else if (call.TargetMethod.Name == "Clear")
        {
            Overwrite(target, isRaw ? source : OriginSet.Empty, isPart || call.Arguments.Length > 1, call);
        }
        else if (isRaw)
        {
            var isStream = fill.Source == BufferFill.Receiver && call.TargetMethod.Name.StartsWith("Read", System.StringComparison.Ordinal);
            var content = isStream ? Unwrap(source, call) : Whole(source);
            Overwrite(target, (content.IsEmpty ? OriginSet.Unknown(call) : content).Through(fill.Transport), isPart, call);
        }
        else if (target.Items.Length > 0 && target.Items[0].RootSymbol?.Name == "ArrayBufferWriter")
        {
            Append(target, Whole(source).Through(fill.Transport), call);
        }
        else
        {
            CopyElements(source, target, isPart, call);
        }
    }

    /// <summary><c>var key = Encoding.UTF8.GetBytes("…"); RandomNumberGenerator.Fill(key);</c>: the array of a literal has no name of its own, so the variable is another one from here.</summary>
    private void ReplaceText(IInvocationOperation call, int destination, OriginSet source, OriginSet target)
    {
        var others = OriginSet.Empty;
        foreach (var origin in target.Items)
        {
            others = origin.IsLiteral ? others : others.Add(origin);
        }

        if (others.Items.Length < target.Items.Length && Operations.Unwrap(BufferOf(call, destination)) is ILocalReferenceOperation local)
        {
            WriteVariable(local.Local, local, IsWritten(source) ? target.Union(Whole(source)).Through(Transport.Concat) : others.Union(Whole(source)));
        }
    }

    private static IOperation? BufferOf(IInvocationOperation call, int destination)
    {
        var buffer = call.Instance;
        foreach (var argument in call.Arguments)
        {
            buffer = argument.Parameter?.Ordinal == destination ? argument.Value : buffer;
        }

        return Operations.Unwrap(buffer) is IInvocationOperation { TargetMethod: { Name: "AsSpan" or "AsMemory", IsStatic: true } } slice ? slice.Arguments[0].Value : buffer;
    }

    private static OriginSet Given(int ordinal, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key.Ordinal == ordinal)
            {
                return argument.Value;
            }
        }

        return ordinal == BufferFill.Receiver ? receiver : OriginSet.Empty;
    }

    /// <summary>Whether the method is told to begin somewhere else than at the start.</summary>
    private bool IsPart(IInvocationOperation call, int destination)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_Int32 } at && at.Ordinal == destination + 1
                && (at.Name.EndsWith("ndex", System.StringComparison.Ordinal) || at.Name.EndsWith("ffset", System.StringComparison.Ordinal)))
            {
                return !Equals(IndexOf(argument.Value), AccessKey.At(0L));
            }
        }

        return false;
    }

    private static bool IsRaw(OriginSet targets)
    {
        foreach (var target in targets.Items)
        {
            if (Buffers.Is(target))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A value that fills an array replaces what was in it. One that fills a part of it is mixed with what is there, and so is a literal that may be
    /// shorter than the input that was written before.
    /// </summary>
    private void Overwrite(OriginSet targets, OriginSet value, bool isPart, IOperation reference)
    {
        _hasFilled = true;
        foreach (var target in targets.Items)
        {
            var owner = target.Bare;
            if (owner.Root is OriginKind.Literal or OriginKind.Unknown or OriginKind.Delegate || _slots.Of(owner, AccessKey.AnyElement, UnsetPart(owner, AccessKey.AnyElement, null, reference)) is not { } slot)
            {
                continue;
            }

            var before = (State[slot] ?? OriginSet.Empty).Union(ReadChanges(owner, AccessKey.AnyElement, reference));
            var isMixed = isPart || target.Has(Transport.Altered) || (IsWritten(value) && !IsWritten(before) && !Covers(value, owner));
            if (targets.Single is null)
            {
                State = State.With(slot, before.Union(value).Union(_slots.Unset(slot)));
            }
            else if (!isMixed || before.IsEmpty)
            {
                State = State.With(slot, value);
                Replace(owner, slot, isWhole: !isMixed || !IsWritten(value));
            }
            else
            {
                State = State.With(slot, before.Union(value).Through(Transport.Concat));
                Replace(owner, slot, isWhole: !IsWritten(value));
            }

            if (IsRecording && owner.Root != OriginKind.Creation)
            {
                _root.Facts.Write(owner, null, AccessKey.AnyElement, Escape(value), reference.Syntax);
            }
        }
    }

    private void Replace(Origin owner, int slot, bool isWhole)
    {
        foreach (var part in _slots.PartsOf(owner))
        {
            State = part.Slot != slot && (part.Key.Equals(AccessKey.Changes) || (isWhole && part.Key.IsElement)) ? State.With(part.Slot, OriginSet.Empty) : State;
        }

        if (isWhole && _slots.Of(owner, AccessKey.Initial, OriginSet.Of(Known(owner, true))) is { } initial)
        {
            State = State.With(initial, OriginSet.Of(Known(owner, false)));
        }
    }

    private static Origin Known(Origin owner, bool value) => new(OriginKind.Literal, owner.Syntax, owner.Operation, null, value);

    private static bool IsWritten(OriginSet value)
    {
        foreach (var origin in value.Items)
        {
            if (!origin.IsLiteral && origin.Root != OriginKind.Creation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text is as long as the array that it is written into.</summary>
    private static bool Covers(OriginSet value, Origin owner) =>
        value.Single is { Value: string text } literal
        && !literal.Has(Transport.Base64 | Transport.Hex)
        && owner.Operation is IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes }
        && sizes[0].ConstantValue is { HasValue: true, Value: int size }
        && text.Length >= size;
}
