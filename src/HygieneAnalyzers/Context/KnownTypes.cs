using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context;

/// <summary>Types of one compilation by metadata name, each looked up once.</summary>
internal sealed class KnownTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new();

    /// <summary>
    /// The type of that metadata name (<c>Namespace.Type`1</c>, <c>Outer+Inner</c>), or null when nothing declares it.
    /// Where several references declare it, the source's own type wins, then the first that is public.
    /// </summary>
    public INamedTypeSymbol? this[string metadataName] => _types.GetOrAdd(metadataName, Find);

    /// <summary>The gate of a family: whether any of the types is there.</summary>
    public bool HasAny(params string[] metadataNames)
    {
        foreach (var name in metadataNames)
        {
            if (this[name] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private INamedTypeSymbol? Find(string metadataName)
    {
        INamedTypeSymbol? best = null;
        foreach (var type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }

            if (type.DeclaredAccessibility == Accessibility.Public)
            {
                best ??= type;
            }
        }

        return best;
    }
}
