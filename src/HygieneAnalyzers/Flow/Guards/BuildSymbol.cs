using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>A preprocessor symbol that tells builds of one program apart, as <c>DEBUG</c> does; not one that tells frameworks apart.</summary>
internal sealed record BuildSymbol(string Name, bool IsNegated)
{
    private const int MaxDepth = 8;

    /// <summary>The symbol of <c>#if DEBUG</c>, <c>#if !RELEASE</c> or <c>#if NO_AUTH</c>; null for any other condition.</summary>
    public static BuildSymbol? Of(ExpressionSyntax condition)
    {
        var isNegated = false;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (condition)
            {
                case ParenthesizedExpressionSyntax inner:
                    condition = inner.Expression;
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    isNegated = !isNegated;
                    condition = not.Operand;
                    break;
                case IdentifierNameSyntax { Identifier.ValueText: var name }:
                    return name is "DEBUG" or "RELEASE" || GuardWords.Switched(name) is not null ? new BuildSymbol(name, isNegated) : null;
                default:
                    return null;
            }
        }

        return null;
    }
}
