using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Registrations;

/// <summary>The server behind an Entity Framework context: as it configures itself, or as it is registered.</summary>
internal sealed class DatabaseContexts
{
    private const string Base = "Microsoft.EntityFrameworkCore.DbContext";
    private const string Configuring = "OnConfiguring";
    private readonly HygieneContext _hygiene;
    private readonly bool _areThere;
    private readonly ConcurrentDictionary<ITypeSymbol, EndpointUse?> _servers = new(SymbolEqualityComparer.Default);

    private DatabaseContexts(HygieneContext hygiene)
    {
        _hygiene = hygiene;
        _areThere = hygiene.Types.HasAny(Base);
    }

    /// <summary>The one server of the context, or null for any other type, and where there are several.</summary>
    public static EndpointUse? ServerOf(ITypeSymbol? type, HygieneContext hygiene)
    {
        var contexts = For(hygiene);
        return contexts._areThere && type is { DeclaringSyntaxReferences.IsEmpty: false } ? contexts._servers.GetOrAdd(type, contexts.Find) : null;
    }

    /// <summary>The contexts of the program whose server is known.</summary>
    public static IEnumerable<ITypeSymbol> All(HygieneContext hygiene)
    {
        if (!For(hygiene)._areThere)
        {
            yield break;
        }

        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var type in Candidates(hygiene))
        {
            if (seen.Add(type) && ServerOf(type, hygiene) is not null)
            {
                yield return type;
            }
        }
    }

    private static DatabaseContexts For(HygieneContext hygiene) => hygiene.Get(static h => new DatabaseContexts(h));

    private static IEnumerable<ITypeSymbol> Candidates(HygieneContext hygiene)
    {
        foreach (var call in RegistrationCalls.In(hygiene))
        {
            if (Registered(call) is { } type)
            {
                yield return type;
            }
        }

        var flow = FlowService.For(hygiene);
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            foreach (var body in BodyIndex.Of(tree).Declaring(Configuring))
            {
                if (flow.MethodOf(body)?.ContainingType is { } type)
                {
                    yield return type;
                }
            }
        }
    }

    private static ITypeSymbol? Registered(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("AddDbContext", System.StringComparison.Ordinal) && call.TargetMethod.TypeArguments is { IsEmpty: false } types
            ? types[types.Length - 1]
            : null;

    private EndpointUse? Find(ITypeSymbol type)
    {
        if (!TypeNames.IsOrDerivesFrom(type, Base))
        {
            return null;
        }

        var sinks = new List<EndpointSink>();
        foreach (var member in type.GetMembers(Configuring))
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                foreach (var block in FlowService.For(_hygiene).BlocksOf(reference.GetSyntax()))
                {
                    Collect(block, sinks);
                }
            }
        }

        foreach (var call in RegistrationCalls.In(_hygiene))
        {
            if (SymbolEqualityComparer.Default.Equals(Registered(call), type))
            {
                Collect(call, sinks);
            }
        }

        return Read(sinks) is { Length: 1 } uses ? uses[0] : null;
    }

    private ImmutableArray<EndpointUse> Read(List<EndpointSink> sinks)
    {
        if (sinks.Count == 0)
        {
            return ImmutableArray<EndpointUse>.Empty;
        }

        var reader = new EndpointUseReader(ConfiguredZones.For(_hygiene, sinks[0].Operation.Syntax.SyntaxTree), _hygiene, FlowService.For(_hygiene));
        foreach (var sink in sinks)
        {
            reader.Read(sink);
        }

        return reader.Uses;
    }

    private static void Collect(IOperation root, List<EndpointSink> sinks)
    {
        foreach (var operation in root.Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod.Name: var name } && name.StartsWith("Use", System.StringComparison.Ordinal))
            {
                EndpointSinks.Collect(operation, sinks);
            }
        }
    }
}
