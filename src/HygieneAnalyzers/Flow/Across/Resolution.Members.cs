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
        if (path is not null)
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
        foreach (var facts in _source.Mentioning(member, onlyWriting: true))
        {
            foreach (var write in facts.Writes)
            {
                if (write.Member is { } written && (!onlyOwn || write.Owner is null or { Root: OriginKind.This, Path: null }) && (Dispatch.MayRun(written, member) || Dispatch.MayRun(member, written)))
                {
                    Push(_top, write.Value, path, transport);
                }
            }
        }
    }

    /// <summary>What was put inside the object that the member holds.</summary>
    private void PushContents(ISymbol member, AccessPath path, Transport transport)
    {
        foreach (var facts in _source.Mentioning(member, onlyWriting: false))
        {
            foreach (var write in facts.Writes)
            {
                if (write.Owner is { } owner && IsPartOf(owner, member, out var inner) && Remaining(inner, write.Key, path, out var rest))
                {
                    Push(_top, write.Value, rest, transport);
                }
            }

            foreach (var call in facts.Calls)
            {
                PushChanges(call, call.Receiver, null, member, path);
                foreach (var argument in call.Arguments)
                {
                    PushChanges(call, argument.Value, argument.Key.OriginalDefinition, member, path);
                }
            }
        }
    }

    private void PushChanges(CallFact call, OriginSet given, IParameterSymbol? parameter, ISymbol member, AccessPath path)
    {
        foreach (var origin in given.Items)
        {
            if (IsPartOf(origin, member, out var inner) && inner is null)
            {
                Push(_top, new Origin(OriginKind.CallArgument, call.Syntax, null, parameter, null, Transport.None, path));
                return;
            }
        }
    }

    /// <summary>Whether the origin is the member, or something inside what it holds.</summary>
    private static bool IsPartOf(Origin origin, ISymbol member, out AccessPath? inner)
    {
        inner = origin.Path;
        var named = origin.Root switch
        {
            OriginKind.Field or OriginKind.Property => origin.RootSymbol,
            OriginKind.This or OriginKind.Parameter or OriginKind.Local or OriginKind.Call or OriginKind.Creation when origin.Path is { Head.Member: { } first } => first,
            _ => null,
        };

        if (origin.Root is not (OriginKind.Field or OriginKind.Property))
        {
            inner = origin.Path?.Rest;
        }

        return named is not null && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, member.OriginalDefinition);
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
        foreach (var call in facts.Calls)
        {
            if (!_source.SeesCall(call))
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
