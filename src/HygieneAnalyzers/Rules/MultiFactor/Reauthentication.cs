using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Tells whether a class acts on the user who is signed in, or has somebody prove who they are.</summary>
internal static class Reauthentication
{
    public static bool IsIn(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
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
        "GetUserAsync" or "CheckPasswordAsync" or "CheckPasswordSignInAsync" or "PasswordSignInAsync" or "VerifyHashedPassword" or "VerifyTwoFactorTokenAsync"
        or "RedeemTwoFactorRecoveryCodeAsync" or "TwoFactorAuthenticatorSignInAsync" or "TwoFactorRecoveryCodeSignInAsync" or "GetUserId";
}
