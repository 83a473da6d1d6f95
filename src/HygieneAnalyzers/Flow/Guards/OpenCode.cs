using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Reads from a handler's class that it lets everybody in: it says "success" and asks nothing before.</summary>
internal static class OpenCode
{
    private const int MaxLength = 20_000;

    public static bool Is(ITypeSymbol? type)
    {
        foreach (var declaration in type?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (declaration.Span.Length <= MaxLength && Says(declaration.GetSyntax()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(SyntaxNode type)
    {
        var isOpen = false;
        foreach (var node in type.DescendantNodes())
        {
            switch (node)
            {
                case IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ThrowExpressionSyntax or ThrowStatementSyntax:
                    return false;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }:
                    if (name is "Fail" or "NoResult")
                    {
                        return false;
                    }

                    isOpen |= name is "Succeed" or "Success";
                    break;
            }
        }

        return isOpen;
    }
}
