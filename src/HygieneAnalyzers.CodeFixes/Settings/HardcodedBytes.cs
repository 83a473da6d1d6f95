using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Finds bytes that are written in the source, and what makes bytes of the setting that takes their place.</summary>
internal readonly record struct HardcodedBytes(ExpressionSyntax Value, string Decoder)
{
    private const string Base64 = "global::System.Convert.FromBase64String";
    private const string Utf8 = "global::System.Text.Encoding.UTF8.GetBytes";

    public static HardcodedBytes? Find(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellation)
    {
        switch (root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>())
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression } text:
                return new HardcodedBytes(Copied(text), Utf8);
            case InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } elements:
                return new HardcodedBytes((ExpressionSyntax)elements.Parent!, Base64);
            case { } bytes when IsList(bytes) && IsBytes(bytes, model, cancellation):
                return new HardcodedBytes(bytes, Base64);
            default:
                return null;
        }
    }

    /// <summary><c>"…"u8.ToArray()</c> is an array already once it is read.</summary>
    private static ExpressionSyntax Copied(ExpressionSyntax text) =>
        text.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax call } ? call : text;

    private static bool IsList(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax;

    private static bool IsBytes(ExpressionSyntax bytes, SemanticModel model, CancellationToken cancellation)
    {
        var type = model.GetTypeInfo(bytes, cancellation).ConvertedType ?? model.GetOperation(bytes, cancellation)?.Type;
        return type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
            || type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: { Length: 1 } of } && of[0].SpecialType == SpecialType.System_Byte;
    }
}
