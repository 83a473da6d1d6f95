using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises the calls and assignments that put a guard in front of every request.</summary>
internal static class PipelineGuard
{
    private static readonly string[] MiddlewareParts =
    [
        "ApiKeyMiddleware", "Authenticat", "Authoriz", "AuthMiddleware", "Signature", "Hmac", "Csrf", "Xsrf", "Antiforgery",
        "IpFilter", "IpAllow", "IpRestrict", "IPFilter", "IpWhitelist", "IPWhitelist", "AdminSafeList",
    ];

    /// <summary>What the operation guards, in words; null when it is no such guard.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "FallbackPolicy", ContainingType.Name: "AuthorizationOptions" } } } assignment
            when assignment.Value.ConstantValue is not { HasValue: true, Value: null } => "authorisation",
        _ => null,
    };

    private static string? OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "UseAuthentication" or "UseAuthorization" or "UseAntiforgery" => TakesPipeline(method) ? GuardWords.Noun(method.Name) : null,
            "UseMiddleware" => TakesPipeline(method) && method.TypeArguments.Length == 1 ? Middleware(method.TypeArguments[0].Name) : null,
            "SetFallbackPolicy" => "authorisation",
            "AuthorizeFolder" or "AuthorizeAreaFolder" or "AuthorizePage" or "AuthorizeAreaPage" =>
                method.ContainingType.Name == "PageConventionCollectionExtensions" ? "authorisation" : null,
            "Add" => TypeNames.Is(call.Instance?.Type, "Microsoft.AspNetCore.Mvc.Filters.FilterCollection") ? Filter(call) : null,
            { } name when name.StartsWith("Use", StringComparison.Ordinal) && EndsAsGuard(name) && TakesPipeline(method) => GuardWords.Noun(name),
            _ => null,
        };
    }

    private static bool TakesPipeline(IMethodSymbol method)
    {
        var original = method.ReducedFrom ?? method;
        return original.Parameters.Length > 0
            && TypeNames.IsOrDerivesFrom(Bound(original.Parameters[0].Type), "Microsoft.AspNetCore.Builder.IApplicationBuilder");
    }

    private static ITypeSymbol Bound(ITypeSymbol type) => type is ITypeParameterSymbol { ConstraintTypes.Length: > 0 } parameter ? parameter.ConstraintTypes[0] : type;

    private static bool EndsAsGuard(string name) =>
        name.EndsWith("Authentication", StringComparison.Ordinal) || name.EndsWith("Authorization", StringComparison.Ordinal) || name.EndsWith("Antiforgery", StringComparison.Ordinal);

    // A middleware's name says less than a method's: SecurityHeadersMiddleware and AccessLogMiddleware stop nobody.
    private static string? Middleware(string name) => Array.Exists(MiddlewareParts, part => name.IndexOf(part, StringComparison.Ordinal) >= 0) ? GuardWords.Noun(name) : null;

    private static string? Filter(IInvocationOperation call)
    {
        var filter = call.TargetMethod.TypeArguments.Length == 1 ? call.TargetMethod.TypeArguments[0]
            : call.Arguments.Length > 0 ? Operations.Unwrap(call.Arguments[0].Value)?.Type
            : null;
        return filter?.Name switch
        {
            "AuthorizeFilter" => "authorisation",
            "AutoValidateAntiforgeryTokenAttribute" or "ValidateAntiForgeryTokenAttribute" => "the antiforgery check",
            _ => null,
        };
    }
}
