using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Recognises the calls that let everybody through: where only a switch leads to one, a guard can be opened.</summary>
internal static class OpeningCall
{
    /// <summary>What the call opens, in words, or null.</summary>
    public static string? Of(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Succeed" => TypeNames.Is(call.TargetMethod.ContainingType, "Microsoft.AspNetCore.Authorization.AuthorizationHandlerContext") ? "authorisation" : null,
        "Success" => IsAuthenticationEvent(call.TargetMethod.ContainingType) ? "authentication" : null,
        "AllowAnonymous" => call.TargetMethod.ContainingType.Name == "AuthorizationEndpointConventionBuilderExtensions" && EndpointChain.IsOverMany(call) ? "authorisation" : null,
        "DisableAntiforgery" => EndpointChain.IsOverMany(call) ? GuardWords.Antiforgery : null,
        "AllowAnonymousToFolder" => IsRoot(call, "folderPath") ? "authorisation" : null,
        "Add" => call.TargetMethod is { TypeArguments.Length: 1, ContainingType.Name: "FilterCollection" } method
            ? method.TypeArguments[0].Name switch
            {
                "AllowAnonymousFilter" => "authorisation",
                "IgnoreAntiforgeryTokenAttribute" => GuardWords.Antiforgery,
                _ => null,
            }
            : null,
        "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient" or "Singleton" or "Scoped" or "Transient" => OfService(call.TargetMethod),
        "AddScheme" => OpenCode.Is(Last(call.TargetMethod)) ? "authentication" : null,
        _ => null,
    };

    // JwtBearerEvents.OnMessageReceived and alike: context.Success() ends the authentication.
    private static bool IsAuthenticationEvent(INamedTypeSymbol type) =>
        type.Name is "ResultContext" or "RemoteAuthenticationContext" && type.ContainingNamespace.ToString() == "Microsoft.AspNetCore.Authentication";

    private static bool IsRoot(IInvocationOperation call, string parameter) =>
        Array.Exists([.. call.Arguments], argument => argument.Parameter?.Name == parameter && argument.Value.ConstantValue is { HasValue: true, Value: "/" });

    // services.AddSingleton<IAuthorizationHandler, LetEverybodyIn>()
    private static string? OfService(IMethodSymbol method) =>
        method.TypeArguments.Length == 2 && method.TypeArguments[0].Name is "IAuthorizationHandler" or "IAuthorizationService" or "IPolicyEvaluator" or "IAuthorizationEvaluator"
            && OpenCode.Is(Last(method)) ? "authorisation" : null;

    private static ITypeSymbol? Last(IMethodSymbol method) => method.TypeArguments.IsEmpty ? null : method.TypeArguments[method.TypeArguments.Length - 1];
}
