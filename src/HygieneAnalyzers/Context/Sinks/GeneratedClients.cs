using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Clients that a generator wrote from the description of a service: it leaves its mark on the class.</summary>
internal static class GeneratedClients
{
    /// <summary>Whether the class or one below it has the mark.</summary>
    public static bool Has(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                if (TypeNames.Is(attribute.AttributeClass, "System.CodeDom.Compiler.GeneratedCodeAttribute"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
