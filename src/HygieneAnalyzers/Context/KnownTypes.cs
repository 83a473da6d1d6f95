using System.Collections.Concurrent;
using System.Globalization;
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
    public INamedTypeSymbol? this[string metadataName] =>
        _types.TryGetValue(metadataName, out var known) ? known : _types.GetOrAdd(metadataName, Find(metadataName));

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

    // Through the namespaces, which the compiler keeps: asking it for the metadata name reads every reference for every name.
    private INamedTypeSymbol? Find(string metadataName)
    {
        var nested = metadataName.Split('+');
        var path = nested[0].Split('.');
        var around = compilation.GlobalNamespace;
        for (var i = 0; i < path.Length - 1; i++)
        {
            if (Inner(around, path[i]) is not { } inner)
            {
                return null;
            }

            around = inner;
        }

        INamedTypeSymbol? best = null;
        foreach (var type in around.GetTypeMembers(NameOf(path[path.Length - 1], out var arity), arity))
        {
            if (Nested(type, nested) is not { } found)
            {
                continue;
            }

            if (SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly))
            {
                return found;
            }

            if (found.DeclaredAccessibility == Accessibility.Public)
            {
                best ??= found;
            }
        }

        return best;
    }

    private static INamespaceSymbol? Inner(INamespaceSymbol around, string name)
    {
        foreach (var member in around.GetMembers(name))
        {
            if (member is INamespaceSymbol inner)
            {
                return inner;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Nested(INamedTypeSymbol outermost, string[] names)
    {
        var type = outermost;
        for (var i = 1; i < names.Length; i++)
        {
            var inner = type.GetTypeMembers(NameOf(names[i], out var arity), arity);
            if (inner.Length != 1)
            {
                return null;
            }

            type = inner[0];
        }

        return type;
    }

    private static string NameOf(string metadataName, out int arity)
    {
        var tick = metadataName.IndexOf('`');
        arity = 0;
        if (tick >= 0 && !int.TryParse(metadataName.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out arity))
        {
            return metadataName;
        }

        return tick < 0 ? metadataName : metadataName.Substring(0, tick);
    }
}
