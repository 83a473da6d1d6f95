using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>A setting that takes a hard-coded value's place, and the expressions that read it and fail at once when it is missing.</summary>
internal sealed class Setting
{
    private readonly string? _connection;

    private Setting(string key, string variable, string? connection)
    {
        Key = key;
        Variable = variable;
        _connection = connection;
    }

    /// <summary>The key in the configuration: <c>Smtp:Password</c>.</summary>
    public string Key { get; }

    /// <summary>The environment variable: <c>SMTP_PASSWORD</c>.</summary>
    public string Variable { get; }

    /// <summary>Whether reading it may need a <c>using</c>.</summary>
    public bool NeedsImport => _connection is not null;

    public static Setting Credential(string key) => new(key, SettingNames.VariableOf(key), connection: null);

    /// <summary>A connection string has a section of its own, which the environment spells with two underscores.</summary>
    public static Setting Connection(string name) => new("ConnectionStrings:" + name, "ConnectionStrings__" + name, name);

    public ExpressionSyntax FromConfiguration(ExpressionSyntax configuration) => _connection is null
        ? FailFast($"{configuration}[{Quoted(Key)}]", $"The setting '{Key}' is missing.")
        : FailFast($"{configuration}.GetConnectionString({Quoted(_connection)})", $"The connection string '{_connection}' is missing.");

    public ExpressionSyntax FromEnvironment() =>
        FailFast($"global::System.Environment.GetEnvironmentVariable({Quoted(Variable)})", $"The environment variable '{Variable}' is missing.");

    /// <summary>Parentheses and full names are marked, so that they are taken away again where they are not needed.</summary>
    private static ExpressionSyntax FailFast(string read, string message)
    {
        var expression = SyntaxFactory.ParseExpression($"({read} ?? throw new global::System.InvalidOperationException({Quoted(message)}))");
        return expression
            .ReplaceNodes(expression.DescendantNodes().Where(IsName), static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static bool IsName(SyntaxNode node) => node is NameSyntax or MemberAccessExpressionSyntax;

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
