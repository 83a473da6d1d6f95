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
        BaseMethodDeclarationSyntax declaration => Operations.At(model, (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody),
        LocalFunctionStatementSyntax function => Operations.At(model, (SyntaxNode?)function.Body ?? function.ExpressionBody),
        AccessorDeclarationSyntax accessor => Operations.At(model, (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody),
        ArrowExpressionClauseSyntax arrow => Operations.At(model, arrow),
        _ => null,
    };

    /// <summary>The value a variable, field or property is declared with; for <c>X =&gt; value</c> the value too.</summary>
    public static IOperation? Initializer(ISymbol symbol, SemanticModel? model) => Syntax(symbol, model) switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => Operations.At(model, initializer.Value),
        PropertyDeclarationSyntax { Initializer: { } initializer } => Operations.At(model, initializer.Value),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => Operations.At(model, arrow.Expression),
        ParameterSyntax { Default: { } defaultValue } => Operations.At(model, defaultValue.Value),
        _ => null,
    };

    /// <summary>
    /// The whole expression that a local stands for: its initialiser, or the call that fills it as <c>out</c>, when nothing else is ever
    /// written to it. Unlike an origin it keeps the operators.
    /// </summary>
    public static IOperation? OnlyValue(ILocalReferenceOperation reference)
    {
        var value = Syntax(reference.Local, reference.SemanticModel) switch
        {
            SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } } =>
                Operations.At(reference.SemanticModel, call),
            _ => Initializer(reference.Local, reference.SemanticModel),
        };

        return value is null || WrittenLocals.Has(reference) ? null : value;
    }

    /// <summary>The expression behind a name that never gets another value, of a local or of a member in the file at hand; any other operation is itself.</summary>
    public static IOperation? Behind(IOperation value) => Operations.Unwrap(value) switch
    {
        ILocalReferenceOperation local => OnlyValue(local),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member =>
            MemberValue.Of(member.Member) is { } written && written.SyntaxTree == member.Syntax.SyntaxTree ? Operations.At(member.SemanticModel, written) : null,
        var here => here,
    };

    /// <summary>Whether the symbol is declared in the file at hand, and nowhere else.</summary>
    public static bool IsHere(ISymbol symbol, SemanticModel? model) => Syntax(symbol, model) is not null;

    private static SyntaxNode? Syntax(ISymbol symbol, SemanticModel? model)
    {
        var declarations = symbol.DeclaringSyntaxReferences;
        return declarations.Length == 1 && declarations[0].SyntaxTree == model?.SyntaxTree ? declarations[0].GetSyntax() : null;
    }
}
