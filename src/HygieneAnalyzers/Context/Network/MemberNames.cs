using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Names the code around a place, for messages.</summary>
internal static class MemberNames
{
    /// <summary><c>Type.Method</c>, or what of it there is.</summary>
    public static string Around(SyntaxNode node)
    {
        var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        return type is null ? member ?? "the program" : member is null ? type : type + "." + member;
    }
}
