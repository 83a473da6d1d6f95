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

    /// <summary>
    /// Whether the guard still stands in the way when the one in question is left out. Authentication alone stops nobody, and only an antiforgery
    /// check stops what an antiforgery check stops; an address check is mostly a further guard on top of another one.
    /// </summary>
    public static bool Stands(IOperation guard, string leftOut) => leftOut switch
    {
        GuardWords.Antiforgery => Of(guard) == GuardWords.Antiforgery,
        "authorisation" => guard is not IInvocationOperation { TargetMethod.Name: "UseAuthentication" },
        _ => Of(guard) != GuardWords.Antiforgery,
    };

    private static string? OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "UseAuthentication" or "UseAuthorization" or "UseAntiforgery" => TakesPipeline(method) ? GuardWords.Noun(method.Name) : null,
            "UseMiddleware" => TakesPipeline(method) ? OfMiddleware(Registered(call)) : null,
            "Use" => TakesPipeline(method) ? Registered(call) is { } middleware ? OfMiddleware(middleware) : OfLambda(call) : null,
            "AddEndpointFilter" => method.ContainingType.Name == "EndpointFilterExtensions" && EndpointChain.IsOverMany(call) ? OfLambda(call) ?? OfFilter(call) : null,
            "SetFallbackPolicy" => "authorisation",
            "AuthorizeFolder" or "AuthorizeAreaFolder" or "AuthorizePage" or "AuthorizeAreaPage" =>
                method.ContainingType.Name == "PageConventionCollectionExtensions" ? "authorisation" : null,
            "Add" or "AddFilter" => IsFilterList(call) ? OfFilter(call) : null,
            { } name when name.StartsWith("Use", StringComparison.Ordinal) && TakesPipeline(method) =>
                EndsAsGuard(name) ? GuardWords.Noun(name) : ComposedGuard.Of(method, call.SemanticModel?.Compilation),
            _ => null,
        };
    }

    private static bool TakesPipeline(IMethodSymbol method)
    {
        var original = method.ReducedFrom ?? method;
        return original.Parameters.Length > 0 && Bound(original.Parameters[0].Type) is var pipeline
            && (TypeNames.IsOrDerivesFrom(pipeline, "Microsoft.AspNetCore.Builder.IApplicationBuilder") || TypeNames.Is(pipeline, "Owin.IAppBuilder"));
    }

    private static ITypeSymbol Bound(ITypeSymbol type) => type is ITypeParameterSymbol { ConstraintTypes.Length: > 0 } parameter ? parameter.ConstraintTypes[0] : type;

    private static bool EndsAsGuard(string name) =>
        name.EndsWith("Authentication", StringComparison.Ordinal) || name.EndsWith("Authorization", StringComparison.Ordinal) || name.EndsWith("Antiforgery", StringComparison.Ordinal);

    // What the class does tells most. A name alone says less than a method's: SecurityHeadersMiddleware and AccessLogMiddleware stop nobody.
    private static string? OfMiddleware(ITypeSymbol? type) => type is null ? null
        : GuardCode.Of(type) ?? (Array.Exists(MiddlewareParts, part => type.Name.IndexOf(part, StringComparison.Ordinal) >= 0) ? GuardWords.Noun(type.Name) : null);

    private static string? OfLambda(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Operations.Unwrap(argument.Value) is IAnonymousFunctionOperation lambda)
            {
                return GuardCode.Of(lambda.Syntax, "");
            }
        }

        return null;
    }

    private static bool IsFilterList(IInvocationOperation call) =>
        call.Instance?.Type?.Name is "FilterCollection" or "HttpFilterCollection" or "GlobalFilterCollection" or "InterceptorCollection"
        || call.TargetMethod is { Name: "AddFilter", ContainingType.Name: "HubOptionsExtensions" };

    private static string? OfFilter(IInvocationOperation call)
    {
        var filter = Registered(call);
        return filter?.Name switch
        {
            "AuthorizeFilter" or "AuthorizeAttribute" => "authorisation",
            "AutoValidateAntiforgeryTokenAttribute" or "ValidateAntiForgeryTokenAttribute" => GuardWords.Antiforgery,
            _ => GuardCode.Of(filter),
        };
    }

    // Add<F>(), Add(typeof(F)), Add(new F()), UseMiddleware<M>(); of two type arguments the last is the filter.
    private static ITypeSymbol? Registered(IInvocationOperation call)
    {
        var arguments = call.TargetMethod.TypeArguments;
        if (!arguments.IsEmpty)
        {
            return arguments[arguments.Length - 1];
        }

        foreach (var argument in call.Arguments)
        {
            switch (Operations.Unwrap(argument.Value))
            {
                case ITypeOfOperation type:
                    return type.TypeOperand;
                case IObjectCreationOperation creation:
                    return creation.Type;
            }
        }

        return null;
    }
}
