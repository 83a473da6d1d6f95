using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Tells by spelling which bodies can call a method when they mention its name: a call with more arguments than the method has parameters,
/// or with a lambda for a text, is one of another method. <c>Verify</c> is a password check here and a mock's in the tests.
/// </summary>
internal static class CallShapes
{
    public static bool MayBe(ISymbol member, SyntaxNode body)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return true;
        }

        foreach (var mention in BodyNodes.Mentions(body, BodyIndex.NameOf(method)))
        {
            if (ArgumentsOf(mention) is not { } arguments || Fit(arguments, method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Null where the name is not called: a method group, <c>nameof</c>.</summary>
    private static ArgumentListSyntax? ArgumentsOf(SimpleNameSyntax mention)
    {
        SyntaxNode called = mention.Parent is MemberAccessExpressionSyntax access && access.Name == mention || mention.Parent is MemberBindingExpressionSyntax
            ? mention.Parent
            : mention;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call.ArgumentList : null;
    }

    private static bool Fit(ArgumentListSyntax list, IMethodSymbol method)
    {
        var parameters = method.Parameters;
        var arguments = list.Arguments;
        if (parameters.Length > 0 && parameters[parameters.Length - 1].IsParams)
        {
            return true;
        }

        if (arguments.Count > parameters.Length)
        {
            return false;
        }

        // An extension method has one parameter more than its calls may show.
        for (var i = 0; i < arguments.Count && !method.IsExtensionMethod; i++)
        {
            if (arguments[i] is { NameColon: null, Expression: AnonymousFunctionExpressionSyntax } && !MayTakeFunction(parameters[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayTakeFunction(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Struct or TypeKind.Enum or TypeKind.Array => false,
        TypeKind.Class => type.SpecialType is SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate
            || type.Name is "Expression" or "LambdaExpression",
        _ => true,
    };
}
