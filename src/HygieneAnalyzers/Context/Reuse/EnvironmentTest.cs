using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Reads conditions that ask in which environment the program runs.</summary>
internal static class EnvironmentTest
{
    private static readonly WordSet EnvironmentNouns = WordSet.Of("env environment environmentname stage profile");

    /// <summary>The environment for which the condition comes out as <paramref name="whenTrue"/> says, or null for a condition about something else.</summary>
    public static string? Read(ExpressionSyntax condition, bool whenTrue)
    {
        var (environment, isNegated) = Parse(condition);
        return environment is null ? null : whenTrue != isNegated ? environment : EnvironmentClass.AllBut(environment);
    }

    /// <summary>The environment that the value is compared with.</summary>
    public static string? Equal(ExpressionSyntax value, ExpressionSyntax constant) =>
        NameIn(constant) is not { } name ? null
        : EnvironmentClass.Named(name) is { } known ? known
        : IsEnvironment(value) ? EnvironmentClass.Of(name)
        : null;

    private static (string? Environment, bool IsNegated) Parse(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Parse(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand } when Parse(operand) is var (environment, isNegated) => (environment, !isNegated),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals => (Equal(equals.Left, equals.Right) ?? Equal(equals.Right, equals.Left), false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs => (Equal(differs.Left, differs.Right) ?? Equal(differs.Right, differs.Left), true),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax pattern } matches => (Equal(matches.Expression, pattern.Expression), false),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call => (Called(called, call.ArgumentList), false),
        _ => (null, false),
    };

    private static string? Called(MemberAccessExpressionSyntax called, ArgumentListSyntax list)
    {
        var arguments = list.Arguments;
        return called.Name.Identifier.Text switch
        {
            "IsDevelopment" => ConfigEnvironment.Development,
            "IsStaging" => EnvironmentClass.Staging,
            "IsProduction" => EnvironmentClass.Production,
            "IsEnvironment" when arguments.Count == 1 => EnvironmentClass.Of(NameIn(arguments[0].Expression)),
            "Equals" when arguments.Count >= 2 && Equal(arguments[0].Expression, arguments[1].Expression) is { } environment => environment,
            "Equals" when arguments.Count >= 1 => Equal(called.Expression, arguments[0].Expression),
            _ => null,
        };
    }

    /// <summary>"Production", Environments.Production, EnvironmentKind.Production.</summary>
    private static string? NameIn(ExpressionSyntax constant) => constant switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        MemberAccessExpressionSyntax { Name.Identifier.Text: var name } => name,
        _ => null,
    };

    private static bool IsEnvironment(ExpressionSyntax value)
    {
        var words = IdentifierSplitter.Split(value switch
        {
            IdentifierNameSyntax name => name.Identifier.Text,
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            _ => string.Empty,
        });
        return words.Count > 0 && (EnvironmentNouns.Contains(words[words.Count - 1]) || EnvironmentNouns.Contains(words.Joined));
    }
}
