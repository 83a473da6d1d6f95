using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>Finds what a test for the environment's name asks: <c>env</c> of <c>!env.IsProduction()</c> and of <c>env.EnvironmentName == "…"</c>.</summary>
internal static class EnvironmentReceiver
{
    public static string? Of(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression),
        PrefixUnaryExpressionSyntax not => Of(not.Operand),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsProduction" or "IsStaging" or "IsEnvironment", Expression: var receiver } } => receiver.ToString(),
        BinaryExpressionSyntax { Left: var left } => Of(left),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnvironmentName", Expression: var receiver } => receiver.ToString(),
        _ => null,
    };
}
