using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// The facts of the bodies read so far, by the symbols that they are about: a question about one member does not go through
/// everything that all bodies with a member of that name do.
/// </summary>
internal sealed class FactIndex
{
    private readonly HashSet<FlowFacts> _read = [];
    private readonly Dictionary<ISymbol, List<CallFact>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, HashSet<IMethodSymbol>> _called = [];
    private readonly Dictionary<ISymbol, List<WriteFact>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, HashSet<ISymbol>> _written = [];
    private readonly Dictionary<ISymbol, List<ContentFact>> _contents = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _delegates = new(SymbolEqualityComparer.Default);

    public static FactIndex Of(FlowFacts facts)
    {
        var index = new FactIndex();
        index.Read(facts);
        return index;
    }

    public void Read(FlowFacts facts)
    {
        if (!_read.Add(facts))
        {
            return;
        }

        foreach (var call in facts.Calls)
        {
            var target = call.Target.OriginalDefinition;
            Add(_calls, target, call);
            AddName(_called, target);
            Given(call.Receiver, call, null);
            foreach (var argument in call.Arguments)
            {
                Given(argument.Value, call, argument.Key.OriginalDefinition);
            }
        }

        foreach (var write in facts.Writes)
        {
            if (write.Member is { } member)
            {
                Add(_writes, member.OriginalDefinition, write);
                AddName(_written, member.OriginalDefinition);
            }

            Delegates(write.Value);
            if (write.Owner is { } owner && HolderOf(owner, out var inner) is { } holder)
            {
                Add(_contents, holder.OriginalDefinition, new ContentFact(inner, write, null, null));
            }
        }
    }

    public IEnumerable<CallFact> CallsOf(IMethodSymbol method)
    {
        foreach (var target in Named(_called, method))
        {
            if (Dispatch.MayRun(target, method))
            {
                foreach (var call in _calls[target])
                {
                    yield return call;
                }
            }
        }
    }

    public IEnumerable<WriteFact> WritesOf(ISymbol member)
    {
        foreach (var written in Named(_written, member))
        {
            if (Dispatch.MayRun(written, member) || Dispatch.MayRun(member, written))
            {
                foreach (var write in _writes[written])
                {
                    yield return write;
                }
            }
        }
    }

    public IReadOnlyList<ContentFact> ContentsOf(ISymbol member) => _contents.TryGetValue(member.OriginalDefinition, out var contents) ? contents : [];

    public bool IsDelegate(IMethodSymbol method) => _delegates.Contains(method);

    /// <summary>The member that the origin is, or is something inside of; <paramref name="inner"/> leads there.</summary>
    public static ISymbol? HolderOf(Origin origin, out AccessPath? inner)
    {
        switch (origin.Root)
        {
            case OriginKind.Field or OriginKind.Property:
                inner = origin.Path;
                return origin.RootSymbol;
            case OriginKind.This or OriginKind.Parameter or OriginKind.Local or OriginKind.Call or OriginKind.Creation:
                inner = origin.Path?.Rest;
                return origin.Path?.Head.Member;
            default:
                inner = null;
                return null;
        }
    }

    private void Given(OriginSet given, CallFact call, IParameterSymbol? parameter)
    {
        Delegates(given);
        foreach (var origin in given.Items)
        {
            if (HolderOf(origin, out var inner) is { } holder && inner is null)
            {
                Add(_contents, holder.OriginalDefinition, new ContentFact(null, null, call, parameter));
            }
        }
    }

    private void Delegates(OriginSet value)
    {
        foreach (var origin in value.Items)
        {
            if (origin is { Root: OriginKind.Delegate, RootSymbol: { } method })
            {
                _delegates.Add(method);
            }
        }
    }

    private static HashSet<T> Named<T>(Dictionary<string, HashSet<T>> names, ISymbol symbol)
        where T : ISymbol => names.TryGetValue(BodyIndex.NameOf(symbol), out var found) ? found : [];

    private static void AddName<T>(Dictionary<string, HashSet<T>> names, T symbol)
        where T : class, ISymbol
    {
        var name = BodyIndex.NameOf(symbol);
        if (!names.TryGetValue(name, out var symbols))
        {
            names[name] = symbols = new HashSet<T>(SymbolEqualityComparer.Default);
        }

        symbols.Add(symbol);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var values))
        {
            lists[key] = values = [];
        }

        values.Add(value);
    }
}
