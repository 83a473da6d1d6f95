using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Looks through a compilation for the second factor of Identity: is it used, and can anything check its codes.</summary>
internal static class TwoFactorSetup
{
    private static readonly string[] Uses =
    [
        "GetTwoFactorEnabledAsync", "SetTwoFactorEnabledAsync", "TwoFactorSignInAsync", "TwoFactorAuthenticatorSignInAsync", "RequiresTwoFactor",
        "GetValidTwoFactorProvidersAsync", "VerifyTwoFactorTokenAsync", "GenerateTwoFactorTokenAsync",
    ];

    private static readonly string[] AddsProviders =
    [
        "AddDefaultTokenProviders", "AddTokenProvider", "AddDefaultIdentity", "AddIdentityApiEndpoints", "AddDefaultUI", "ProviderMap",
    ];

    /// <summary>Whether the second factor is used and no call anywhere could add a provider for it.</summary>
    public static bool LacksProviders(Compilation compilation) => IsUsed(compilation) && !Names(compilation, AddsProviders);

    public static bool IsUsed(Compilation compilation) => Names(compilation, Uses);

    private static bool Names(Compilation compilation, string[] wanted)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var bodies = BodyIndex.Of(tree);
            foreach (var name in wanted)
            {
                if (bodies.Mentioning(name).Count > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
