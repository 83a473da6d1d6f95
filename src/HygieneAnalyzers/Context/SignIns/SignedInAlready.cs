using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises endpoints for users who are signed in: a password asked for there is a re-prompt.</summary>
internal static class SignedInAlready
{
    public static bool Is(IMethodSymbol method)
    {
        if (Has(method, "AllowAnonymousAttribute"))
        {
            return false;
        }

        if (Has(method, "AuthorizeAttribute"))
        {
            return true;
        }

        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (Has(type, "AllowAnonymousAttribute"))
            {
                return false;
            }

            if (Has(type, "AuthorizeAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass?.Name == attribute)
            {
                return true;
            }
        }

        return false;
    }
}
