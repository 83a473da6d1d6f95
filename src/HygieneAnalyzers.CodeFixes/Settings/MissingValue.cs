using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Says which setting a value was read from, and writes the exception that names it.</summary>
internal static class MissingValue
{
    /// <summary>
    /// <c>new InvalidOperationException("The setting 'Smtp:Password' is missing.")</c>. The setting is named by what is tried first (<paramref name="source"/>),
    /// where the code shows that, otherwise by what the literal is given to.
    /// </summary>
    public static string Exception(ExpressionSyntax? source, ExpressionSyntax literal, string? cause, SemanticModel model, CancellationToken cancellation) =>
        "new global::System.InvalidOperationException("
        + SymbolDisplay.FormatLiteral(Message(source, literal, model, cancellation), quote: true) + (cause is null ? "" : ", " + cause) + ")";

    private static string Message(ExpressionSyntax? source, ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        if (source is not null && Key(source, model, cancellation) is { Length: > 0 } key)
        {
            return Called(source) == "GetEnvironmentVariable" ? $"The environment variable '{key}' is missing." : $"The setting '{key}' is missing.";
        }

        var destination = Destination.Of(literal, model, cancellation);
        return $"The setting '{SettingNames.KeyOf(destination.Name, destination.Type)}' is missing.";
    }

    /// <summary>The first constant text that a lookup is given: <c>configuration["…"]</c>, <c>GetValue&lt;string&gt;("…")</c>.</summary>
    private static string? Key(ExpressionSyntax source, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = source switch
        {
            ElementAccessExpressionSyntax access => access.ArgumentList.Arguments,
            InvocationExpressionSyntax call => call.ArgumentList.Arguments,
            _ => default,
        };
        foreach (var argument in arguments)
        {
            if (model.GetConstantValue(argument.Expression, cancellation).Value is string key)
            {
                return key;
            }
        }

        return null;
    }

    private static string? Called(ExpressionSyntax source) => source switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}
