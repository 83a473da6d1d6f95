using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>Lets the simplifier shorten fully qualified names as far as the file's usings allow.</summary>
internal static class Qualified
{
    public static ExpressionSyntax Simplified(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(), static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));
}
