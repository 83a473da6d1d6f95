using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises the calls and properties that decide whether a caller may go on.</summary>
internal static class CheckGuard
{
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
        "ValidateRequestAsync" or "IsRequestValidAsync" when IsAntiforgery(method.ContainingType) => "the antiforgery check",
        "VerifyData" or "VerifyHash" or "VerifySignature" when IsCryptography(method.ContainingType) => "the signature check",
        "FixedTimeEquals" when IsCryptography(method.ContainingType) => "the comparison with the secret",
        _ => method.Locations[0].IsInSource && (Answers(method) || Demands(method.Name)) ? GuardWords.Check(method.Name) : null,
    };

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

    private static bool IsAntiforgery(INamedTypeSymbol type) => TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Antiforgery.IAntiforgery");

    private static bool IsCryptography(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToString().StartsWith("System.Security.Cryptography", StringComparison.Ordinal) == true;
}
