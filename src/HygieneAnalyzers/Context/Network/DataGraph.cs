using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Joins the facts of all methods: which methods return and which members hold intranet data, which parameters end at a public host. Each edge
/// is looked at once for each end that turns up, so the work is linear in the facts.
/// </summary>
internal sealed class DataGraph
{
    private readonly DataThrough _through;
    private readonly Dictionary<ISymbol, EndpointUse> _kept = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _keepers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<DataParameter, EndpointUse> _sent = [];
    private readonly Dictionary<DataParameter, List<DataParameter>> _passers = [];

    public DataGraph(IReadOnlyList<MethodData> methods)
    {
        Methods = methods;
        _through = new DataThrough(methods);
        foreach (var method in methods)
        {
            Index(method);
        }

        foreach (var method in methods)
        {
            Seed(method);
        }
    }

    public IReadOnlyList<MethodData> Methods { get; }

    /// <summary>The methods that return intranet data and the members that hold it.</summary>
    public IEnumerable<ISymbol> Kept => _kept.Keys;

    /// <summary>What ends at a public host.</summary>
    public IEnumerable<DataParameter> Sent => _sent.Keys;

    /// <summary>Methods that data goes into, and of which it is not known whether they give it back.</summary>
    public IEnumerable<ISymbol> Open
    {
        get
        {
            foreach (var source in Sources())
            {
                if (!source.Through.IsEmpty && !_through.Lets(source))
                {
                    foreach (var parameter in source.Through)
                    {
                        yield return parameter.Symbol;
                    }
                }
            }
        }
    }

    /// <summary>The intranet endpoint behind one of the sources, but for those that the type's own code shows.</summary>
    public EndpointUse? FromElsewhere(ImmutableArray<DataSource> sources, INamedTypeSymbol type) => From(sources, type);

    /// <summary>The intranet endpoint behind one of the sources.</summary>
    public EndpointUse? From(ImmutableArray<DataSource> sources) => From(sources, null);

    /// <summary>The public endpoint at which the parameter ends, or null.</summary>
    public EndpointUse? To(DataPass pass) => _sent.TryGetValue(pass.To, out var use) ? use : null;

    private EndpointUse? From(ImmutableArray<DataSource> sources, INamedTypeSymbol? type)
    {
        foreach (var source in sources)
        {
            if (!_through.Lets(source))
            {
                continue;
            }

            if (source.Use is { } own && (type is null || source.Symbol is not null || LeavesType(source, type)))
            {
                return own;
            }

            if (source.Symbol is { } symbol and not (IParameterSymbol or ITypeSymbol) && _kept.TryGetValue(symbol, out var use))
            {
                return use;
            }
        }

        return null;
    }

    private IEnumerable<DataSource> Sources()
    {
        foreach (var method in Methods)
        {
            foreach (var kept in method.Keeps)
            {
                foreach (var source in kept.Sources)
                {
                    yield return source;
                }
            }

            foreach (var send in method.Sends)
            {
                foreach (var source in send.Sources)
                {
                    yield return source;
                }
            }

            foreach (var pass in method.Passes)
            {
                foreach (var source in pass.Sources)
                {
                    yield return source;
                }
            }
        }
    }

    // What goes through the type's own methods alone is seen without the others.
    private static bool LeavesType(DataSource source, INamedTypeSymbol type)
    {
        foreach (var parameter in source.Through)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter.Symbol.ContainingType, type))
            {
                return true;
            }
        }

        return false;
    }

    private void Index(MethodData method)
    {
        foreach (var kept in method.Keeps)
        {
            foreach (var source in kept.Sources)
            {
                if (!_through.Lets(source))
                {
                    continue;
                }

                if (source.Parameter is not { } parameter)
                {
                    Add(_keepers, source.Symbol, kept.At);
                }
                else if (kept.At is not IMethodSymbol)
                {
                    Add(_passers, DataParameter.OfMember(kept.At), DataParameter.Of(parameter));
                }
            }
        }

        foreach (var pass in method.Passes)
        {
            foreach (var source in pass.Sources)
            {
                if (End(source) is { } end)
                {
                    Add(_passers, pass.To, end);
                }
            }
        }
    }

    private void Seed(MethodData method)
    {
        foreach (var kept in method.Keeps)
        {
            foreach (var source in kept.Sources)
            {
                if (source.Use is { } use && _through.Lets(source))
                {
                    Spread(_kept, _keepers, kept.At, use, static s => s is IMethodSymbol m ? Implemented.By(m) : []);
                }
            }
        }

        foreach (var send in method.Sends)
        {
            foreach (var source in send.Sources)
            {
                if (End(source) is { } end)
                {
                    Spread(_sent, _passers, end, send.Target, static p => Implemented.By(p));
                }
            }
        }
    }

    /// <summary>What has to be given data for it to arrive here: a parameter, or a member that the object reads itself.</summary>
    private DataParameter? End(DataSource source) =>
        !_through.Lets(source) ? null
        : source.Parameter is { } parameter ? DataParameter.Of(parameter)
        : source is { IsOwn: true, Symbol: { } member } ? DataParameter.OfMember(member)
        : null;

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

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey? key, TValue value)
        where TKey : notnull
    {
        if (key is null)
        {
            return;
        }

        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(value);
    }
}
