using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Looks for callers in other types that may ask for the second factor themselves; only the whole compilation can then tell.</summary>
internal static class OutsideCallers
{
    /// <summary>Whether a member of another type that names <paramref name="method"/> deals with a second factor.</summary>
    public static bool MayAsk(IMethodSymbol method, Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == method.Name && token.Parent is SimpleNameSyntax name
                    && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
                    && !IsDeclaredIn(method, member)
                    && SecondFactorUse.IsIn(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsDeclaredIn(IMethodSymbol method, MemberDeclarationSyntax member)
    {
        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == member.SyntaxTree && reference.Span.Contains(member.Span))
            {
                return true;
            }
        }

        return false;
    }
}
