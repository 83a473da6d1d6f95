using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>Tells whether code is compiled into debug builds only; what is wrong with that is a finding of its own (HYG5002).</summary>
internal static class DebugBuild
{
    /// <summary>Whether the node stands between <c>#if DEBUG</c> and the next branch or end of it.</summary>
    public static bool Holds(SyntaxNode node)
    {
        if (node.SyntaxTree.GetRoot() is not CompilationUnitSyntax { ContainsDirectives: true } root)
        {
            return false;
        }

        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax test:
                    open.Push(IsDebug(test.Condition));
                    break;
                case ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool IsDebug(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsDebug(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => IsDebug(both.Left) || IsDebug(both.Right),
        IdentifierNameSyntax { Identifier.ValueText: "DEBUG" } => true,
        _ => false,
    };
}
