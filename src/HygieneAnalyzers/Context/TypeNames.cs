using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context;

/// <summary>Compares types with full metadata names without looking anything up in the compilation.</summary>
internal static class TypeNames
{
    /// <summary>Whether the type itself is <c>Namespace.Type</c> (arity left out, nested types as <c>Outer.Inner</c>).</summary>
    public static bool Is(ITypeSymbol? type, string fullName)
    {
        if (type is null || !fullName.EndsWith(type.Name, StringComparison.Ordinal) || type.Name.Length == 0)
        {
            return false;
        }

        var end = fullName.Length;
        for (ISymbol? part = type; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingSymbol)
        {
            if (part is IModuleSymbol or IAssemblySymbol)
            {
                break;
            }

            var start = end - part.Name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, part.Name, 0, part.Name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
        }

        return end == -1;
    }

    /// <summary>Whether the type, one of its base types or one of its interfaces has that name.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol? type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current, fullName))
            {
                return true;
            }
        }

        // All interfaces of a type are copied for every question, so they are asked only for what may be one.
        if (type is not null && IsInterfaceName(fullName))
        {
            foreach (var face in type.AllInterfaces)
            {
                if (Is(face, fullName))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInterfaceName(string fullName)
    {
        var start = fullName.LastIndexOf('.') + 1;
        return start + 1 < fullName.Length && fullName[start] == 'I' && char.IsUpper(fullName[start + 1]);
    }
}
