using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// The zone that code is declared to belong to: by <c>[NetworkZone]</c> on the member, its types or its assembly; else by
/// <c>hygiene.zone</c> for the file; else by <c>hygiene.zone_namespaces</c>. Attributes are recognised by simple name, in metadata too.
/// </summary>
internal sealed class DeclaredZones(HygieneContext hygiene)
{
    private const string Attribute = "NetworkZoneAttribute";

    private readonly Lazy<bool> _areUsed = new(() => AreDeclared(hygiene));

    private readonly ConcurrentDictionary<ISymbol, string?> _zones = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IAssemblySymbol, string?> _assemblies = new(SymbolEqualityComparer.Default);

    public static DeclaredZones For(HygieneContext hygiene) => hygiene.Get(static h => new DeclaredZones(h));

    /// <summary>The zone of the code that an operation belongs to, or null.</summary>
    public static string? Of(IOperation operation, HygieneContext hygiene)
    {
        var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        return symbol is null ? null : For(hygiene).Of(symbol);
    }

    /// <summary>Whether anything in the compilation can have a zone; rules about references register nothing otherwise.</summary>
    public bool AreUsed => _areUsed.Value;

    /// <summary>The zone of a member, type or assembly, or null.</summary>
    public string? Of(ISymbol symbol) => _zones.GetOrAdd(symbol.OriginalDefinition, Find);

    /// <summary>The zone that the other types of its namespace, or of the nearest one around, agree on; the inner one when none has any.</summary>
    public string OfNeighbours(INamedTypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            string? agreed = null;
            var isAgreed = true;
            foreach (var neighbour in space.GetTypeMembers())
            {
                if (!neighbour.DeclaringSyntaxReferences.IsEmpty && Of(neighbour) is { } zone)
                {
                    isAgreed &= agreed is null || agreed == zone;
                    agreed = zone;
                }
            }

            if (agreed is not null && isAgreed)
            {
                return agreed;
            }
        }

        return ZoneNames.Intranet;
    }

    private string? Find(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (FromAttribute(current) is { } zone)
            {
                return zone;
            }
        }

        return OfAssembly(symbol.ContainingAssembly) ?? OfFile(symbol) ?? OfNamespace(symbol);
    }

    private string? OfAssembly(IAssemblySymbol? assembly) => assembly is null ? null : _assemblies.GetOrAdd(assembly, FromAttribute);

    private string? OfFile(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.IsEmpty ? null : hygiene.Options.Read(HygieneOptions.Zone, symbol.DeclaringSyntaxReferences[0].SyntaxTree);

    private string? OfNamespace(ISymbol symbol)
    {
        var entries = Entries(symbol);
        if (entries.IsEmpty || symbol.ContainingNamespace is not { } container)
        {
            return null;
        }

        var name = container.ToDisplayString();
        NamespaceZone? best = null;
        foreach (var entry in entries)
        {
            if (entry.Matches(name) && entry.Specificity > (best?.Specificity ?? -1))
            {
                best = entry;
            }
        }

        return best?.Zone;
    }

    private ImmutableArray<NamespaceZone> Entries(ISymbol symbol) =>
        Tree(symbol) is { } tree ? hygiene.Options.Read(HygieneOptions.ZoneNamespaces, tree) : hygiene.Options.ReadGlobal(HygieneOptions.ZoneNamespaces);

    // A symbol of another assembly has no file; what is set for all files of this one goes for it too.
    private SyntaxTree? Tree(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            return reference.SyntaxTree;
        }

        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            return tree;
        }

        return null;
    }

    private static bool AreDeclared(HygieneContext hygiene)
    {
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            if (hygiene.Options.Read(HygieneOptions.Zone, tree) is not null || !hygiene.Options.Read(HygieneOptions.ZoneNamespaces, tree).IsEmpty)
            {
                return true;
            }
        }

        return ZoneAttributes.AreDeclared(hygiene.Compilation, Attribute);
    }

    private static string? FromAttribute(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == Attribute && attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is string name)
            {
                return ZoneNames.Normalize(name);
            }
        }

        return null;
    }
}
