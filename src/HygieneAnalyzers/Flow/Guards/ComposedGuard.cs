using System;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Reads what an extension method of one's own puts into the pipeline: <c>UseGatekeeper(app) => app.UseMiddleware&lt;Gatekeeper&gt;()</c>.</summary>
internal static class ComposedGuard
{
    private const int MaxLength = 10_000;

    /// <summary>What the method guards, in words; null when it puts no guard in, or its source is not here.</summary>
    public static string? Of(IMethodSymbol method, Compilation? compilation)
    {
        var declarations = (method.ReducedFrom ?? method).DeclaringSyntaxReferences;
        if (declarations.IsEmpty || declarations[0].Span.Length > MaxLength)
        {
            return null;
        }

        string? words = null;
        foreach (var node in declarations[0].GetSyntax().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } })
            {
                if (IsMapping(called.Identifier.ValueText))
                {
                    // A module that brings its endpoints along leaves no endpoint unguarded when it is left out.
                    return null;
                }

                words ??= OfCall(called, compilation);
            }
        }

        return words;
    }

    private static bool IsMapping(string name) => name is "UseEndpoints" or "UseMvc" || (name.Length > 3 && name.StartsWith("Map", StringComparison.Ordinal) && char.IsUpper(name[3]));

    private static string? OfCall(SimpleNameSyntax called, Compilation? compilation) => called switch
    {
        { Identifier.ValueText: "UseAuthentication" or "UseAuthorization" or "UseAntiforgery" } => GuardWords.Noun(called.Identifier.ValueText),
        GenericNameSyntax { Identifier.ValueText: "UseMiddleware", TypeArgumentList.Arguments: { Count: 1 } arguments } => OfMiddleware(arguments[0], compilation),
        _ => null,
    };

    // By name: the class stands in another file more often than not, and one name is hardly two middlewares.
    private static string? OfMiddleware(TypeSyntax type, Compilation? compilation)
    {
        var name = LastName.Of(type);
        foreach (var symbol in name is null || compilation is null ? [] : compilation.GetSymbolsWithName(name, SymbolFilter.Type))
        {
            if (GuardCode.Of(symbol as ITypeSymbol) is { } words)
            {
                return words;
            }
        }

        return null;
    }
}
