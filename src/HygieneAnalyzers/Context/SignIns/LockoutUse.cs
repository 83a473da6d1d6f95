using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Tells whether a class has anything to do with the lockout of accounts.</summary>
internal static class LockoutUse
{
    public static bool IsIn(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                foreach (var token in reference.GetSyntax().DescendantTokens())
                {
                    if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax && Is(token.ValueText))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Is(string name) => name is
        "AccessFailedAsync" or "AccessFailed" or "IsLockedOutAsync" or "IsLockedOut" or "ResetAccessFailedCountAsync" or "GetLockoutEndDateAsync"
        or "SupportsUserLockout" or "LockoutEnd" or "LockoutEndDateUtc" or "AccessFailedCount" or "SetLockoutEndDateAsync" or "GetAccessFailedCountAsync"
        or "CheckPasswordSignInAsync" or "PasswordSignInAsync";
}
