using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Options;

/// <summary>
/// Looks up the methods that an option names. A type that is not there may belong to another project that shares the configuration;
/// a type that is there without the method is a mistake.
/// </summary>
internal static class NamedMembers
{
    /// <summary>The first entry whose type is known and has no such method, in words; null when there is none.</summary>
    public static string? Fault(ImmutableArray<MemberPattern> patterns, Compilation compilation)
    {
        foreach (var pattern in patterns)
        {
            if (IsMistaken(pattern, compilation))
            {
                return $"'{pattern.Text}' names no method: its type has none of that name and parameters";
            }
        }

        return null;
    }

    private static bool IsMistaken(MemberPattern pattern, Compilation compilation)
    {
        var isKnown = false;
        foreach (var type in TypesOf(pattern, compilation))
        {
            isKnown = true;
            foreach (var member in type.GetMembers(pattern.Name))
            {
                if (member is IMethodSymbol method && pattern.Matches(method))
                {
                    return false;
                }
            }
        }

        return isKnown;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(MemberPattern pattern, Compilation compilation)
    {
        foreach (var type in compilation.GetTypesByMetadataName(pattern.Type))
        {
            yield return type;
        }

        var simpleName = pattern.Type.Substring(pattern.Type.LastIndexOf('.') + 1);
        foreach (var symbol in compilation.GetSymbolsWithName(simpleName, SymbolFilter.Type))
        {
            if (symbol is INamedTypeSymbol type && pattern.IsOf(type))
            {
                yield return type;
            }
        }
    }
}
