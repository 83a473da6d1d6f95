using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises the calls and properties that decide whether a caller may go on.</summary>
internal static class CheckGuard
{
    private const int MaxBody = 5_000;

    /// <summary>What the operation checks, in words; null when it is no check.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call.TargetMethod),
        IPropertyReferenceOperation { Property: { Name: "IsAuthenticated", ContainingType: var type } } => TypeNames.IsOrDerivesFrom(type, "System.Security.Principal.IIdentity") ? "authentication" : null,
        _ => null,
    };

    private static string? OfCall(IMethodSymbol method) => method.Name switch
    {
        "IsInRole" when TypeNames.IsOrDerivesFrom(method.ContainingType, "System.Security.Principal.IPrincipal") => "authorisation",
        "AuthorizeAsync" when IsOfAspNetCore(method) => "authorisation",
        "AuthenticateAsync" when IsOfAspNetCore(method) => "authentication",
        "ValidateRequestAsync" or "IsRequestValidAsync" when IsAntiforgery(method.ContainingType) => GuardWords.Antiforgery,
        "VerifyData" or "VerifyHash" or "VerifySignature" when IsCryptography(method.ContainingType) => "the signature check",
        "CheckPasswordAsync" or "CheckPasswordSignInAsync" or "VerifyHashedPassword" when IsIdentity(method) => "authentication",
        "IsLoopback" when TypeNames.Is(method.ContainingType, "System.Net.IPAddress") => GuardWords.Address,
        "FixedTimeEquals" when IsCryptography(method.ContainingType) => "the comparison with the secret",
        _ => method.Locations.Length > 0 && method.Locations[0].IsInSource && (Answers(method) || Demands(method.Name)) ? GuardWords.Check(method.Name) ?? (Demands(method.Name) ? ByBody(method) : null) : null,
    };

    // Verify(body, mac), whose body tells what it verifies.
    private static string? ByBody(IMethodSymbol method)
    {
        foreach (var declaration in method.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.Span.Length <= MaxBody ? declaration.GetSyntax().DescendantNodes() : [])
            {
                if (node is IdentifierNameSyntax { Identifier.ValueText: "FixedTimeEquals" or "VerifyData" or "VerifyHash" })
                {
                    return "the signature check";
                }
            }
        }

        return null;
    }

    private static bool Answers(IMethodSymbol method) => Answer(method.ReturnType) is { SpecialType: SpecialType.System_Boolean };

    // Without an answer it has to throw: EnsureSignature does, AuthenticateAsync logs in somewhere.
    private static bool Demands(string method) =>
        method.StartsWith("Ensure", StringComparison.Ordinal) || method.StartsWith("Verify", StringComparison.Ordinal)
        || method.StartsWith("Validate", StringComparison.Ordinal) || method.StartsWith("Check", StringComparison.Ordinal);

    private static ITypeSymbol? Answer(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task
        ? task.TypeArguments.Length == 1 ? task.TypeArguments[0] : null
        : type;

    // A mail or database client's own log-in is no check of ours.
    private static bool IsOfAspNetCore(IMethodSymbol method) =>
        method.ContainingNamespace?.ToString().StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true;

    private static bool IsIdentity(IMethodSymbol method) => method.ContainingNamespace?.ToString() is "Microsoft.AspNetCore.Identity" or "Microsoft.AspNet.Identity" or "Microsoft.AspNet.Identity.Owin";

    private static bool IsAntiforgery(INamedTypeSymbol type) => TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Antiforgery.IAntiforgery");

    private static bool IsCryptography(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToString().StartsWith("System.Security.Cryptography", StringComparison.Ordinal) == true;
}
