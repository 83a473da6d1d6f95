using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Says in a word or two by which way a literal leaves the place where it is written.</summary>
internal static class Way
{
    /// <summary><c> through 'Settings.Default'</c>, or nothing when there is no name to tell.</summary>
    public static string Of(SyntaxNode literal)
    {
        for (var node = literal.Parent; node is not null; node = node.Parent)
        {
            var name = node switch
            {
                VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => InType(field, field.Identifier.ValueText),
                PropertyDeclarationSyntax property => InType(property, property.Identifier.ValueText),
                AssignmentExpressionSyntax assignment => LastName.Of(assignment.Left),
                ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => LastName.Of(call.Expression),
                ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => LastName.Of(creation.Type),
                MethodDeclarationSyntax method => InType(method, method.Identifier.ValueText),
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                return $" through '{name}'";
            }

            if (node is MemberDeclarationSyntax)
            {
                break;
            }
        }

        return "";
    }

    private static string InType(SyntaxNode member, string name) =>
        member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? type.Identifier.ValueText + "." + name : name;
}
