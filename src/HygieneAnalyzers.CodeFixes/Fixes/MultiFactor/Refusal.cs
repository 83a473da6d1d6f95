using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>The statement that turns an account with a second factor away, in the words of its surroundings: a status, or a redirect to the page that asks.</summary>
internal static class Refusal
{
    /// <summary>The words that fit what the function returns; null when none are known to.</summary>
    public static string? In(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = (function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function, cancellation).Symbol : model.GetDeclaredSymbol(function, cancellation)) as IMethodSymbol;
        if (symbol?.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results })
        {
            return null;
        }

        var isAction = results[0].Name is "IActionResult" or "ActionResult";
        return isAction && Derives(symbol.ContainingType, "PageModel") ? "return RedirectToPage(\"./LoginWith2fa\");"
            : isAction && Derives(symbol.ContainingType, "ControllerBase") && !symbol.IsStatic ? "return Unauthorized(new { requiresTwoFactor = true });"
            : results[0].ToDisplayString() == "Microsoft.AspNetCore.Http.IResult" && Sees("Results", function, model)
                ? "return Results.Json(new { requiresTwoFactor = true }, statusCode: 401);"
            : Allows(results[0], "UnauthorizedHttpResult") && Sees("TypedResults", function, model) ? "return TypedResults.Unauthorized();"
            : null;
    }

    private static bool Derives(INamedTypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Results&lt;SignInHttpResult, UnauthorizedHttpResult&gt;</c>.</summary>
    private static bool Allows(ITypeSymbol union, string result)
    {
        if (union is not INamedTypeSymbol { Name: "Results", TypeArguments: var allowed })
        {
            return false;
        }

        foreach (var one in allowed)
        {
            if (one.Name == result)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Sees(string type, SyntaxNode function, SemanticModel model) =>
        model.LookupNamespacesAndTypes(function.SpanStart, name: type) is { Length: 1 } found && found[0].ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Http";
}
