using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Looks through a compilation for the second factor of Identity: is it used, and can anything check its codes.</summary>
internal static class TwoFactorSetup
{
    /// <summary>Whether the second factor is used and no call anywhere could add a provider for it.</summary>
    public static bool LacksProviders(Compilation compilation) => IsUsed(compilation) && !Names(compilation, AddsProviders);

    public static bool IsUsed(Compilation compilation) => Names(compilation, Uses);

    private static bool Uses(string name) => name is
        "GetTwoFactorEnabledAsync" or "SetTwoFactorEnabledAsync" or "TwoFactorSignInAsync" or "TwoFactorAuthenticatorSignInAsync" or "RequiresTwoFactor"
        or "GetValidTwoFactorProvidersAsync" or "VerifyTwoFactorTokenAsync" or "GenerateTwoFactorTokenAsync";

    private static bool AddsProviders(string name) => name is
        "AddDefaultTokenProviders" or "AddTokenProvider" or "AddDefaultIdentity" or "AddIdentityApiEndpoints" or "AddDefaultUI" or "ProviderMap";

    private static bool Names(Compilation compilation, Func<string, bool> isWanted)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax && isWanted(token.ValueText))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
