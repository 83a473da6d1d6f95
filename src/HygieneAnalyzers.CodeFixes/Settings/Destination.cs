using System.Threading;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>What a value is given to, by name: a variable, a property, a parameter, a key.</summary>
internal readonly record struct Destination(string Name, string? Type)
{
    private const int MaxSteps = 12;

    public static Destination Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        var found = new Destination("", TypeAround(value));
        SyntaxNode node = value;
        for (var step = 0; step < MaxSteps && node.Parent is { } parent and not (StatementSyntax and not ReturnStatementSyntax); step++)
        {
            if (At(parent, node, model, cancellation) is { } at)
            {
                found = new Destination(at.Name, at.Type ?? found.Type);
                if (parent is not ArgumentSyntax || CredentialVocabulary.Default.Judge(at.Name) != CredentialName.None)
                {
                    break;
                }
            }

            node = parent;
        }

        return found;
    }

    private static Destination? At(SyntaxNode parent, SyntaxNode node, SemanticModel model, CancellationToken cancellation) => parent switch
    {
        VariableDeclaratorSyntax variable => new Destination(variable.Identifier.ValueText, null),
        PropertyDeclarationSyntax property => new Destination(property.Identifier.ValueText, null),
        ReturnStatementSyntax => OfReturn(parent),
        MethodDeclarationSyntax method => new Destination(WithoutVerb(method.Identifier.ValueText), null),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } => new Destination(name.Name.Identifier.ValueText, null),
        AssignmentExpressionSyntax assignment when assignment.Right == node => OfTarget(assignment.Left, model, cancellation),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when pair[1] == node => OfKey(pair[0], model, cancellation),
        ArgumentSyntax argument => OfArgument(argument, model, cancellation),
        _ => null,
    };

    private static Destination? OfReturn(SyntaxNode statement) =>
        statement.FirstAncestorOrSelf<SyntaxNode>(static n => n is LambdaExpressionSyntax or MemberDeclarationSyntax) switch
        {
            PropertyDeclarationSyntax property => new Destination(property.Identifier.ValueText, null),
            MethodDeclarationSyntax method => new Destination(WithoutVerb(method.Identifier.ValueText), null),
            _ => null,
        };

    private static Destination? OfTarget(ExpressionSyntax target, SemanticModel model, CancellationToken cancellation) => target switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => OfKey(keys[0].Expression, model, cancellation),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } => OfKey(keys[0].Expression, model, cancellation),
        _ => model.GetSymbolInfo(target, cancellation).Symbol is { } symbol ? new Destination(symbol.Name, SourceType(symbol)) : null,
    };

    private static Destination? OfKey(ExpressionSyntax key, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(key, cancellation).Value is string text ? new Destination(text, null) : null;

    private static Destination? OfArgument(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } parameter }
            ? new Destination(parameter.Name, SourceType(parameter.ContainingSymbol))
            : null;

    /// <summary>A type of a library says nothing about whose credential it holds here; the application's own do.</summary>
    private static string? SourceType(ISymbol symbol) =>
        symbol.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false, Name: var name } && symbol.Kind is not SymbolKind.Local ? Named(name) : null;

    private static string? TypeAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? Named(type.Identifier.ValueText) : null;

    private static string? Named(string type) => type is "Program" or "Startup" ? null : type;

    private static string WithoutVerb(string method) =>
        method.Length > 3 && method.StartsWith("Get", System.StringComparison.Ordinal) ? method.Substring(3) : method;
}
