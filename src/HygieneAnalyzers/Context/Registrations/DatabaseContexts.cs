using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Registrations;

/// <summary>The server behind an Entity Framework context: as it configures itself, or as it is registered.</summary>
internal sealed class DatabaseContexts
{
    private const string Base = "Microsoft.EntityFrameworkCore.DbContext";
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
        var contexts = hygiene.Get(static h => new DatabaseContexts(h));
        return contexts._areThere && type is { DeclaringSyntaxReferences.IsEmpty: false } ? contexts._servers.GetOrAdd(type, contexts.Find) : null;
    }

    private EndpointUse? Find(ITypeSymbol type)
    {
        if (!TypeNames.IsOrDerivesFrom(type, Base))
        {
            return null;
        }

        var sinks = new List<EndpointSink>();
        foreach (var member in type.GetMembers("OnConfiguring"))
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is MethodDeclarationSyntax method
                    && _hygiene.Compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(method) is { } body)
                {
                    Collect(body, sinks);
                }
            }
        }

        foreach (var call in RegistrationCalls.In(_hygiene))
        {
            if (call.TargetMethod.Name.StartsWith("AddDbContext", System.StringComparison.Ordinal)
                && call.TargetMethod.TypeArguments is { IsEmpty: false } types
                && SymbolEqualityComparer.Default.Equals(types[types.Length - 1], type))
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
