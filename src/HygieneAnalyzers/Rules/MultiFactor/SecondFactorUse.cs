using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Tells whether code deals with a second factor at all: a check, a switch, a sign-in, or a ready-made surface that has them.</summary>
internal static class SecondFactorUse
{
    public static bool IsAnywhere(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (IsIn(tree.GetRoot()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any member used below <paramref name="node"/> belongs to a second factor; a declaration alone does nothing.</summary>
    public static bool IsIn(SyntaxNode node)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax && Deals(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Deals(string name) => name is
        "MapIdentityApi" or "AddDefaultIdentity" or "AddDefaultUI" or "RequiresVerification" or "MakeAssertionAsync" or "GetAuthenticatorKeyAsync"
        or "ResetAuthenticatorKeyAsync" || SecondFactorNames.Mentions(name);
}
