using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Recognises <c>[ZoneGateway]</c> by its simple name, so that nothing has to be referenced for it.</summary>
internal static class ZoneGateway
{
    private const string Attribute = "ZoneGatewayAttribute";

    /// <summary>Whether the code around the operation is declared to be such a place.</summary>
    public static bool IsAround(IOperation operation) => Is(operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart));

    /// <summary>Whether the symbol, or what contains it, is declared to be the place where two zones meet.</summary>
    public static bool Is(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == Attribute)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
