using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>Which method runs when another one is called.</summary>
internal static class Dispatch
{
    /// <summary>Whether a call of <paramref name="called"/> may run <paramref name="body"/>: itself, an override, an implementation.</summary>
    public static bool MayRun(ISymbol called, ISymbol body)
    {
        if (Same(called, body))
        {
            return true;
        }

        if (called.Name != body.Name && !body.Name.EndsWith("." + called.Name, System.StringComparison.Ordinal))
        {
            return false;
        }

        for (var overridden = Overridden(body); overridden is not null; overridden = Overridden(overridden))
        {
            if (Same(overridden, called))
            {
                return true;
            }
        }

        return called.ContainingType?.TypeKind == TypeKind.Interface && Implements(body, called);
    }

    /// <summary>Whether something else than the method itself may run when it is called.</summary>
    public static bool IsOpen(ISymbol member) => member.IsVirtual || member.IsAbstract || member.IsOverride || member.ContainingType?.TypeKind == TypeKind.Interface;

    private static bool Implements(ISymbol body, ISymbol called)
    {
        if (body.ContainingType is not { } type)
        {
            return false;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (!Same(contract, called.ContainingType))
            {
                continue;
            }

            foreach (var member in contract.GetMembers(called.Name))
            {
                if (Same(member, called) && type.FindImplementationForInterfaceMember(member) is { } found && Same(found, body))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol e => e.OverriddenEvent,
        _ => null,
    };

    private static bool Same(ISymbol a, ISymbol b) => SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition);
}
