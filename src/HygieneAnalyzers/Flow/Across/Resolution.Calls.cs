using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <content>Into the methods that are called, and out to those that call.</content>
internal sealed partial class Resolution
{
    private void StepCall(Frame frame, Origin origin, ExitKind kind, IParameterSymbol? parameter)
    {
        if (_source.Around(origin.Syntax)?.CallAt(origin.Syntax) is not { } call)
        {
            Leaf(frame, origin);
            return;
        }

        var isFollowed = false;
        foreach (var target in TargetsOf(call))
        {
            isFollowed = true;
            var asked = parameter is null ? null : parameter.Ordinal < target.Parameters.Length ? target.Parameters[parameter.Ordinal] : parameter;
            Ask(new ExitKey(target, kind, asked, origin.Path), new Waiter(frame, call, origin.Transport));
        }

        if (!isFollowed)
        {
            Leaf(frame, origin);
        }
    }

    private IEnumerable<IMethodSymbol> TargetsOf(CallFact call)
    {
        if (call.Target.MethodKind != MethodKind.DelegateInvoke)
        {
            return _source.Implementations(call.Target);
        }

        var targets = new List<IMethodSymbol>();
        if (_nesting < MaxNesting)
        {
            foreach (var end in Of(call.Receiver.Items, _source, _nesting + 1))
            {
                if (end is { Root: OriginKind.Delegate, RootSymbol: IMethodSymbol target } && _source.Of(target) is not null)
                {
                    targets.Add(target);
                }
            }
        }

        return targets;
    }

    private void Seed(Frame frame, ExitKey key)
    {
        if (_source.Of(key.Method) is not { } facts)
        {
            return;
        }

        switch (key.Kind)
        {
            case ExitKind.Return:
                Push(frame, facts.ReturnsOf(key.Method), key.Path, Transport.None);
                if (key.Path is { Head.IsElement: true } path)
                {
                    Push(frame, facts.YieldsOf(key.Method), path.Rest, Transport.Element);
                }

                break;
            case ExitKind.Argument:
                Push(frame, facts.ExitOf(key.Parameter!), key.Path, Transport.None);
                break;
            default:
                SeedChanges(frame, key, facts);
                break;
        }
    }

    private void SeedChanges(Frame frame, ExitKey key, FlowFacts facts)
    {
        foreach (var write in facts.Writes)
        {
            if (write.Owner is { } owner && IsGiven(owner, key) && Remaining(owner.Path, write.Key, key.Path, out var rest))
            {
                Push(frame, write.Value, rest, Put(write), write.Syntax);
            }
        }

        foreach (var call in facts.Calls)
        {
            if (HasGiven(call.Receiver, key))
            {
                Push(frame, new Origin(OriginKind.CallArgument, call.Syntax, null, null, null, Transport.None, key.Path));
            }

            foreach (var argument in call.Arguments)
            {
                if (HasGiven(argument.Value, key))
                {
                    Push(frame, new Origin(OriginKind.CallArgument, call.Syntax, null, argument.Key.OriginalDefinition, null, Transport.None, key.Path));
                }
            }
        }

        if (key is { Parameter: null, Path.Head.Member: { } member } && PositionalParameter(key.Method, member) is { } positional)
        {
            Push(frame, ParameterOrigin(positional), key.Path.Rest, Transport.None);
        }
    }

    private static Transport Put(WriteFact write) => write.Key.IsElement ? Transport.Element : Transport.None;

    private static bool IsGiven(Origin owner, ExitKey key) => key.Parameter is null
        ? owner.Root == OriginKind.This
        : owner.Root == OriginKind.Parameter && SymbolEqualityComparer.Default.Equals(owner.RootSymbol, key.Parameter.OriginalDefinition);

    private static bool HasGiven(OriginSet values, ExitKey key)
    {
        foreach (var value in values.Items)
        {
            if (value.Path is null && IsGiven(value, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something written at <paramref name="written"/> and then <paramref name="last"/> is read by <paramref name="read"/>, and what of it.</summary>
    private static bool Remaining(AccessPath? written, AccessKey last, AccessPath? read, out AccessPath? rest)
    {
        rest = read;
        for (; written is not null; written = written.Rest)
        {
            if (rest is null || !written.Head.MayBe(rest.Head))
            {
                return false;
            }

            rest = rest.Rest;
        }

        if (rest is null || !last.MayBe(rest.Head))
        {
            return false;
        }

        rest = rest.Rest;
        return true;
    }

    /// <summary>The parameter of a record's or class's primary constructor that the member is made of.</summary>
    private static IParameterSymbol? PositionalParameter(IMethodSymbol constructor, ISymbol member)
    {
        if (member is IParameterSymbol captured && SymbolEqualityComparer.Default.Equals(captured.ContainingSymbol, constructor))
        {
            return captured;
        }

        if (member is not IPropertySymbol { DeclaringSyntaxReferences.Length: 1 } property || property.DeclaringSyntaxReferences[0].GetSyntax() is not ParameterSyntax)
        {
            return null;
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == property.Name && constructor.MethodKind == MethodKind.Constructor)
            {
                return parameter;
            }
        }

        return null;
    }

    private static OriginSet ParameterOrigin(IParameterSymbol parameter) =>
        OriginSet.Of(new Origin(OriginKind.Parameter, parameter.DeclaringSyntaxReferences[0].GetSyntax(), null, parameter));

    private void StepParameter(Frame frame, Origin origin, ParameterGuards? guards)
    {
        var parameter = (IParameterSymbol)origin.RootSymbol!;
        var method = parameter.ContainingSymbol as IMethodSymbol;
        if (frame.Key is { } key && SymbolEqualityComparer.Default.Equals(method, key.Method))
        {
            Leaf(frame, origin, guards);
            return;
        }

        if (frame.Key is not null || method is null || !_source.Sees(method))
        {
            Leaf(frame, origin);
            return;
        }

        Push(frame, _source.Around(origin.Syntax)?.CapturedBy(parameter) ?? OriginSet.Empty, origin.Path, origin.Transport);
        var isCalled = false;
        foreach (var call in CallersOf(method))
        {
            isCalled = true;
            if (guards?.Exclude(call) != true)
            {
                Push(frame, call.ArgumentFor(parameter.Ordinal), origin.Path, origin.Transport | Transport.Member, call.Syntax);
            }
        }

        if (!isCalled)
        {
            Leaf(frame, origin);
        }
    }
}
