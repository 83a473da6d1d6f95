using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Joins the facts of all methods: which methods return intranet data, which parameters end at a public host. Each edge is looked at once for
/// each end that turns up, so the work is linear in the facts.
/// </summary>
internal sealed class DataGraph
{
    private readonly Dictionary<IMethodSymbol, EndpointUse> _returned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(IMethodSymbol, int), EndpointUse> _sent = new(ParameterComparer.Instance);
    private readonly Dictionary<IMethodSymbol, List<IMethodSymbol>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(IMethodSymbol, int), List<(IMethodSymbol, int)>> _passers = new(ParameterComparer.Instance);

    public DataGraph(IReadOnlyList<MethodData> methods)
    {
        foreach (var method in methods)
        {
            Index(method);
        }

        foreach (var method in methods)
        {
            Seed(method);
        }
    }

    /// <summary>The intranet endpoint behind one of the sources, but for those that the method itself reads.</summary>
    public EndpointUse? FromElsewhere(ImmutableArray<DataSource> sources)
    {
        foreach (var source in sources)
        {
            if (source.Callee is { } callee && _returned.TryGetValue(callee, out var use))
            {
                return use;
            }
        }

        return null;
    }

    /// <summary>The intranet endpoint behind one of the sources.</summary>
    public EndpointUse? From(ImmutableArray<DataSource> sources)
    {
        foreach (var source in sources)
        {
            if (source.Use is { } own)
            {
                return own;
            }
        }

        return FromElsewhere(sources);
    }

    /// <summary>The public endpoint at which the parameter ends, or null.</summary>
    public EndpointUse? To(DataPass pass) => _sent.TryGetValue((pass.Callee, pass.Ordinal), out var use) ? use : null;

    private void Index(MethodData method)
    {
        foreach (var source in method.Returns)
        {
            if (source.Callee is { } callee)
            {
                Add(_callers, callee, method.Method);
            }
        }

        foreach (var pass in method.Passes)
        {
            foreach (var source in pass.Sources)
            {
                if (source.Parameter is { } parameter)
                {
                    Add(_passers, (pass.Callee, pass.Ordinal), (method.Method, parameter.Ordinal));
                }
            }
        }
    }

    private void Seed(MethodData method)
    {
        foreach (var source in method.Returns)
        {
            if (source.Use is { } use)
            {
                Spread(_returned, _callers, method.Method, use, static m => Implemented.By(m));
            }
        }

        foreach (var send in method.Sends)
        {
            foreach (var source in send.Sources)
            {
                if (source.Parameter is { } parameter)
                {
                    Spread(_sent, _passers, (method.Method, parameter.Ordinal), send.Target, static p => Implemented.By(p.Item1, p.Item2));
                }
            }
        }
    }

    private static void Spread<TKey>(
        Dictionary<TKey, EndpointUse> known, Dictionary<TKey, List<TKey>> edges, TKey start, EndpointUse use, System.Func<TKey, IEnumerable<TKey>> alsoKnownAs)
        where TKey : notnull
    {
        var pending = new Stack<TKey>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (known.ContainsKey(next))
            {
                continue;
            }

            known.Add(next, use);
            foreach (var other in alsoKnownAs(next))
            {
                pending.Push(other);
            }

            if (edges.TryGetValue(next, out var from))
            {
                foreach (var other in from)
                {
                    pending.Push(other);
                }
            }
        }
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(value);
    }

    private sealed class ParameterComparer : IEqualityComparer<(IMethodSymbol Method, int Ordinal)>
    {
        public static readonly ParameterComparer Instance = new();

        public bool Equals((IMethodSymbol Method, int Ordinal) x, (IMethodSymbol Method, int Ordinal) y) =>
            x.Ordinal == y.Ordinal && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Ordinal) key) => SymbolEqualityComparer.Default.GetHashCode(key.Method) * 31 + key.Ordinal;
    }
}
