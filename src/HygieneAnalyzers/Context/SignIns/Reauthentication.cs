using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Tells whether somebody proves who they are before an account is changed, or acts for others by their office.</summary>
internal static class Reauthentication
{
    /// <summary>
    /// Whether it is asked for around <paramref name="method"/>: a page has one purpose, so all of it counts; elsewhere the method and what leads to it.
    /// </summary>
    public static bool IsAround(IMethodSymbol method, SignInPaths paths)
    {
        if (IsPage(method.ContainingType) || IsOffice(method) || IsOffice(method.ContainingType))
        {
            return true;
        }

        if (IsIn(method))
        {
            return true;
        }

        foreach (var root in paths.Roots.Of(method))
        {
            if (IsIn(root))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A page for users who are signed in, as the scaffold has it, or an endpoint that only some may call.</summary>
    private static bool IsPage(INamedTypeSymbol? type) =>
        TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Mvc.RazorPages.PageModel") || TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Components.ComponentBase");

    private static bool IsOffice(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return false;
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "AuthorizeAttribute" && (!attribute.NamedArguments.IsEmpty || !attribute.ConstructorArguments.IsEmpty))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var token in reference.GetSyntax().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax && Proves(token.ValueText))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Proves(string name) => name is
        "CheckPasswordAsync" or "CheckPasswordSignInAsync" or "PasswordSignInAsync" or "VerifyHashedPassword" or "VerifyTwoFactorTokenAsync" or "VerifyUserTokenAsync"
        or "RedeemTwoFactorRecoveryCodeAsync" or "TwoFactorAuthenticatorSignInAsync" or "TwoFactorRecoveryCodeSignInAsync" or "CheckPassword" or "ResetAuthenticatorKeyAsync";
}
