using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.SignIns;

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
    public static bool IsIn(SyntaxNode node, TextSpan except = default)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && IsUse(token.Parent) && !except.Contains(token.Span) && Deals(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A call, a read member or a member that a pattern asks for; not one that is only given a value (a migration, a mapping).</summary>
    private static bool IsUse(SyntaxNode? name) => name is SimpleNameSyntax && name.Parent switch
    {
        InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name && !IsWritten(access),
        MemberBindingExpressionSyntax or NameColonSyntax { Parent: SubpatternSyntax } => true,
        _ => false,
    };

    private static bool IsWritten(MemberAccessExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    private static bool Deals(string name) => name is
        "MapIdentityApi" or "AddDefaultIdentity" or "AddDefaultUI" or "RequiresVerification" or "MakeAssertionAsync" or "GetAuthenticatorKeyAsync"
        or "ResetAuthenticatorKeyAsync" || SecondFactorNames.Mentions(name);
}
