using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The members under which others call a method: the one it overrides, the interface members it implements.</summary>
internal static class Implemented
{
    public static IEnumerable<IMethodSymbol> By(IMethodSymbol method)
    {
        if (method.OverriddenMethod is { } overridden)
        {
            yield return overridden.OriginalDefinition;
        }

        if (method.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            yield break;
        }

        foreach (var face in type.AllInterfaces)
        {
            foreach (var member in face.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
                {
                    yield return (IMethodSymbol)member.OriginalDefinition;
                }
            }
        }
    }

    public static IEnumerable<DataParameter> By(DataParameter parameter)
    {
        if (parameter.Symbol is IMethodSymbol method)
        {
            foreach (var member in By(method))
            {
                yield return new DataParameter(member, parameter.Ordinal);
            }
        }
    }
}
