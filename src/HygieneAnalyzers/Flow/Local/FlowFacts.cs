using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>What one visit of a body, its lambdas and its local functions leaves behind.</summary>
internal sealed class FlowFacts
{
    private readonly Dictionary<SyntaxNode, OriginSet> _values = [];
    private readonly Dictionary<IMethodSymbol, OriginSet> _returns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, OriginSet> _yields = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, OriginSet> _captured = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, OriginSet> _exits = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(Origin Owner, AccessKey Key), OriginSet> _contents = [];
    private readonly Dictionary<Origin, List<AccessKey>> _keys = [];
    private readonly Dictionary<SyntaxNode, CallFact> _callAt = [];

    public List<CallFact> Calls { get; } = [];

    public List<WriteFact> Writes { get; } = [];

    /// <summary>Null when the place is never reached.</summary>
    public OriginSet? ValueAt(SyntaxNode place) => _values.TryGetValue(place, out var value) ? value : null;

    public CallFact? CallAt(SyntaxNode place) => _callAt.TryGetValue(place, out var call) ? call : null;

    public OriginSet ReturnsOf(IMethodSymbol method) => Get(_returns, method);

    public OriginSet YieldsOf(IMethodSymbol method) => Get(_yields, method);

    /// <summary>What a variable may hold when a lambda or local function reads it.</summary>
    public OriginSet CapturedBy(ISymbol variable) => Get(_captured, variable);

    /// <summary>What a <c>ref</c> or <c>out</c> parameter holds when the method ends.</summary>
    public OriginSet ExitOf(ISymbol parameter) => Get(_exits, parameter);

    /// <summary>What was inside an object when it left the body: passed, returned, stored.</summary>
    public OriginSet ContentsOf(Origin owner, AccessKey key)
    {
        var result = OriginSet.Empty;
        if (_keys.TryGetValue(owner, out var keys))
        {
            foreach (var known in keys)
            {
                result = known.MayBe(key) ? result.Union(_contents[(owner, known)]) : result;
            }
        }

        return result;
    }

    public void Value(SyntaxNode place, OriginSet value) => Add(_values, place, value);

    public void Return(IMethodSymbol method, OriginSet value) => Add(_returns, method, value);

    public void Yield(IMethodSymbol method, OriginSet value) => Add(_yields, method, value);

    public void Capture(ISymbol variable, OriginSet value) => Add(_captured, variable, value);

    public void Exit(ISymbol parameter, OriginSet value) => Add(_exits, parameter, value);

    public void Contents(Origin owner, AccessKey key, OriginSet value)
    {
        if (!_contents.ContainsKey((owner, key)))
        {
            if (!_keys.TryGetValue(owner, out var keys))
            {
                _keys[owner] = keys = [];
            }

            keys.Add(key);
        }

        Add(_contents, (owner, key), value);
    }

    public void Call(CallFact call)
    {
        if (_callAt.TryGetValue(call.Syntax, out var earlier))
        {
            earlier.Merge(call);
            return;
        }

        _callAt[call.Syntax] = call;
        Calls.Add(call);
    }

    public void Write(Origin? owner, ISymbol? member, AccessKey key, OriginSet value, SyntaxNode place) => Writes.Add(new WriteFact(owner, member, key, value, place));

    private static OriginSet Get<T>(Dictionary<T, OriginSet> sets, T key)
        where T : notnull => sets.TryGetValue(key, out var set) ? set : OriginSet.Empty;

    private static void Add<T>(Dictionary<T, OriginSet> sets, T key, OriginSet value)
        where T : notnull => sets[key] = Get(sets, key).Union(value);
}

/// <summary>One call of a method that is declared in source, or of a delegate, with what it is given.</summary>
internal sealed class CallFact(SyntaxNode syntax, IMethodSymbol target, OriginSet receiver, ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> arguments)
{
    public SyntaxNode Syntax { get; } = syntax;

    public IMethodSymbol Target { get; } = target;

    public OriginSet Receiver { get; private set; } = receiver;

    public ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> Arguments { get; private set; } = arguments;

    public OriginSet ArgumentFor(int ordinal)
    {
        var result = OriginSet.Empty;
        foreach (var argument in Arguments)
        {
            result = argument.Key.Ordinal == ordinal ? result.Union(argument.Value) : result;
        }

        return result;
    }

    /// <summary>The same call seen from another way to it.</summary>
    public void Merge(CallFact other)
    {
        Receiver = Receiver.Union(other.Receiver);
        Arguments = Arguments.AddRange(other.Arguments);
    }
}

/// <summary>A value put into a member or element; <see cref="Owner"/> is null for a static member.</summary>
internal sealed class WriteFact(Origin? owner, ISymbol? member, AccessKey key, OriginSet value, SyntaxNode syntax)
{
    public SyntaxNode Syntax { get; } = syntax;

    public Origin? Owner { get; } = owner;

    public ISymbol? Member { get; } = member;

    public AccessKey Key { get; } = key;

    public OriginSet Value { get; } = value;
}
