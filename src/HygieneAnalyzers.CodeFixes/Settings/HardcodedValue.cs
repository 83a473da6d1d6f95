using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Finds the expression that a finding points at, widened to the whole constant text that it is a part of.</summary>
internal static class HardcodedValue
{
    /// <summary>The expression, or null where it is no constant text (bytes, text with parts that are known only at run time).</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellation)
    {
        var found = root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
        if (found is null || !IsConstantText(found, model, cancellation))
        {
            return null;
        }

        while (found.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax
            && IsConstantText((ExpressionSyntax)found.Parent, model, cancellation))
        {
            found = (ExpressionSyntax)found.Parent;
        }

        return found;
    }

    /// <summary>Whether the text is added, interpolated, formatted or appended to other text.</summary>
    public static bool IsPartOfText(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) => value.Parent switch
    {
        ParenthesizedExpressionSyntax outer => IsPartOfText(outer, model, cancellation),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
            model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType is { } type
            && (type.SpecialType == SpecialType.System_String || type.Name == "StringBuilder"),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        _ => false,
    };

    private static bool IsConstantText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation).Type?.SpecialType == SpecialType.System_String
        && model.GetConstantValue(expression, cancellation).Value is string;
}
