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

    private static string? OfCall(IMethodSymbol method)
    {
        if (!AnswersOrThrows(method))
        {
            return null;
        }

        return method.Name switch
        {
            "IsInRole" or "AuthorizeAsync" => "authorisation",
            "AuthenticateAsync" => "authentication",
            "ValidateRequestAsync" or "IsRequestValidAsync" when IsAntiforgery(method.ContainingType) => "the antiforgery check",
            "VerifyData" or "VerifyHash" or "VerifySignature" when IsCryptography(method.ContainingType) => "the signature check",
            "FixedTimeEquals" when IsCryptography(method.ContainingType) => "the comparison with the secret",
            _ => method.Locations[0].IsInSource ? GuardWords.Check(method.Name) : null,
        };
    }

    // bool, Task<bool>, or nothing (then it throws): a check of one's own has to answer.
    private static bool AnswersOrThrows(IMethodSymbol method) =>
        !method.Locations[0].IsInSource || method.ReturnsVoid || Answer(method.ReturnType) is null or { SpecialType: SpecialType.System_Boolean };

    private static ITypeSymbol? Answer(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task
        ? task.TypeArguments.Length == 1 ? task.TypeArguments[0] : null
        : type;

    private static bool IsAntiforgery(INamedTypeSymbol type) => TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Antiforgery.IAntiforgery");

    private static bool IsCryptography(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToString().StartsWith("System.Security.Cryptography", StringComparison.Ordinal) == true;
}
