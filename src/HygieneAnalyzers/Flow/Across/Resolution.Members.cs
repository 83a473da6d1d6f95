using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <content>Through fields, properties, and the objects that have them.</content>
internal sealed partial class Resolution
{
    /// <summary>A member holds whatever anybody puts into it.</summary>
    private void StepMember(Origin origin, ISymbol member, AccessPath? path, bool onlyOwn = false)
    {
        if (!_source.Sees(member))
        {
            Leaf(_top, origin);
            return;
        }

        var transport = origin.Transport | Transport.Member;
        if (member is IParameterSymbol parameter)
        {
            Push(_top, ParameterOrigin(parameter), path, transport);
        }

        Push(_top, _source.InitialValue(member) ?? OriginSet.Empty, path, transport);
        PushWrites(member, path, transport, onlyOwn);
        if (path is null && Buffers.Holds(member))
        {
            PushContents(member, AccessPath.Prepend(AccessKey.AnyElement, null)!, transport);
        }
        else if (path is not null && _source.MayFill(path))
        {
            PushContents(member, path, transport);
        }

        if (member is IPropertySymbol property)
        {
            StepProperty(property, path, transport);
        }
    }

    private void PushWrites(ISymbol member, AccessPath? path, Transport transport, bool onlyOwn)
    {
        foreach (var write in _source.WritesOf(member))
        {
            if (!onlyOwn || write.Owner is null or { Root: OriginKind.This, Path: null })
            {
                Push(_top, write.Value, path, transport, write.Syntax);
            }
        }
    }

    /// <summary>What was put inside the object that the member holds.</summary>
    private void PushContents(ISymbol member, AccessPath path, Transport transport)
    {
        foreach (var content in _source.ContentsOf(member, path))
        {
            if (content.Write is { } write)
            {
                if (Remaining(content.Inner, write.Key, path, out var rest))
                {
                    Push(_top, write.Value, rest, transport | Put(write), write.Syntax);
                }
            }
            else if (content is { Inner: null, Call: { } call })
            {
                Push(_top, new Origin(OriginKind.CallArgument, call.Syntax, null, content.Parameter, null, Transport.None, path));
            }
        }
    }

    private void StepProperty(IPropertySymbol property, AccessPath? path, Transport transport)
    {
        if (property.GetMethod is { } getter)
        {
            foreach (var target in _source.Implementations(getter))
            {
                Ask(new ExitKey(target, ExitKind.Return, null, path), new Waiter(_top, null, transport));
                if (target.AssociatedSymbol is IPropertySymbol implementation && !SymbolEqualityComparer.Default.Equals(implementation, property))
                {
                    Push(_top, _source.InitialValue(implementation) ?? OriginSet.Empty, path, transport);
                }
            }
        }

        if (Names.PrimaryConstructorOf(property.ContainingType) is { } constructor && PositionalParameter(constructor, property) is { } parameter)
        {
            Push(_top, ParameterOrigin(parameter), path, transport);
        }
    }

    /// <summary>A part of an object whose creation is known: what was in it when it was handed on, what its constructor and initialisers put there.</summary>
    private void StepCreation(Frame frame, Origin origin, AccessPath path)
    {
        var facts = _source.Around(origin.Syntax);
        if (facts is null)
        {
            Leaf(frame, origin);
            return;
        }

        var whole = origin.With(Transport.None, null);
        if (path is { Head.IsElement: true, Rest: null } && Buffers.Is(whole))
        {
            // A letter is told by the letters around it.
            Leaf(frame, whole.Through(origin.Transport | Transport.Element));
        }

        var contents = facts.ContentsOf(whole, path.Head);
        Push(frame, contents, path.Rest, origin.Transport | Transport.Member);
        if (!contents.IsEmpty)
        {
            return;
        }

        var original = facts.ContentsOf(whole, AccessKey.Original);
        Push(frame, original, path, origin.Transport);
        if (!IsChanged(frame, origin, whole, facts) & original.IsEmpty)
        {
            Leaf(frame, origin);
        }
    }

    /// <summary>Asks everybody who was given the object, its constructor first, what they put into it.</summary>
    private bool IsChanged(Frame frame, Origin origin, Origin whole, FlowFacts facts)
    {
        var initial = origin.Path!.Head.Member is { } member ? _source.InitialValue(member) : null;
        Push(frame, initial ?? OriginSet.Empty, origin.Path.Rest, origin.Transport | Transport.Member);
        var isChanged = initial is not null;
        var mayFill = _source.MayFill(origin.Path);
        foreach (var call in facts.Calls)
        {
            if (!_source.SeesCall(call) || !(mayFill || call.Target.MethodKind == MethodKind.Constructor))
            {
                continue;
            }

            if (call.Receiver.Items.Contains(whole))
            {
                isChanged = true;
                Push(frame, new Origin(OriginKind.CallArgument, call.Syntax, null, null, null, origin.Transport, origin.Path));
            }

            foreach (var argument in call.Arguments)
            {
                if (argument.Value.Items.Contains(whole))
                {
                    isChanged = true;
                    Push(frame, new Origin(OriginKind.CallArgument, call.Syntax, null, argument.Key.OriginalDefinition, null, origin.Transport, origin.Path));
                }
            }
        }

        return isChanged;
    }
}
