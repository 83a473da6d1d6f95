using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>The name that an expression or type ends with, by spelling: <c>C</c> of <c>A.B.C</c>, <c>global::C</c>, <c>x?.C</c>, <c>C&lt;int&gt;</c>.</summary>
internal static class LastName
{
    /// <summary>Null when it ends with something else.</summary>
    public static string? Of(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };
}
