using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>The operations of declarations in the file at hand; other files would need models that an analyzer must not make.</summary>
internal static class Declared
{
    /// <summary>The body of a method, local function or accessor; null when it has none or stands in another file.</summary>
    public static IOperation? Body(IMethodSymbol method, SemanticModel? model) => Syntax(method, model) switch
    {
        BaseMethodDeclarationSyntax declaration => Operation(model, (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody),
        LocalFunctionStatementSyntax function => Operation(model, (SyntaxNode?)function.Body ?? function.ExpressionBody),
        AccessorDeclarationSyntax accessor => Operation(model, (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody),
        ArrowExpressionClauseSyntax arrow => Operation(model, arrow),
        _ => null,
    };

    /// <summary>The value a variable, field or property is declared with; for <c>X =&gt; value</c> the value too.</summary>
    public static IOperation? Initializer(ISymbol symbol, SemanticModel? model) => Syntax(symbol, model) switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => Operation(model, initializer.Value),
        PropertyDeclarationSyntax { Initializer: { } initializer } => Operation(model, initializer.Value),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => Operation(model, arrow.Expression),
        ParameterSyntax { Default: { } defaultValue } => Operation(model, defaultValue.Value),
        _ => null,
    };

    private static SyntaxNode? Syntax(ISymbol symbol, SemanticModel? model)
    {
        var declarations = symbol.DeclaringSyntaxReferences;
        return declarations.Length == 1 && declarations[0].SyntaxTree == model?.SyntaxTree ? declarations[0].GetSyntax() : null;
    }

    private static IOperation? Operation(SemanticModel? model, SyntaxNode? node) => node is null ? null : model?.GetOperation(node);
}
