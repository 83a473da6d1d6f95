using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>The members that take the end or the length of a credential's life.</summary>
internal static class LifetimeSinks
{
    /// <summary>The kind of credential whose life the property ends, or null.</summary>
    public static LifetimeKind? Of(IPropertySymbol property) => property.Name switch
    {
        "ExpiresOn" => EndsWith(property.ContainingType, "SasBuilder") ? LifetimeKind.Sas : null,
        "SharedAccessExpiryTime" => LifetimeKind.Sas,
        "Expires" => property.ContainingType.Name switch
        {
            "SecurityTokenDescriptor" => LifetimeKind.Token,
            "GetPreSignedUrlRequest" => LifetimeKind.Sas,
            _ => null,
        },
        "EndDateTime" when property.ContainingType.Name is "PasswordCredential" or "KeyCredential" => InNamespace(property.ContainingType, "Microsoft.Graph") ? LifetimeKind.Secret : null,
        "ExpireTimeSpan" => property.ContainingType.Name == "CookieAuthenticationOptions" ? LifetimeKind.Cookie : null,
        "BearerTokenExpiration" => property.ContainingType.Name == "BearerTokenOptions" ? LifetimeKind.Token : null,
        "ExpiresUtc" => property.ContainingType.Name == "AuthenticationProperties" ? LifetimeKind.Cookie : null,
        _ => null,
    };

    /// <summary>How many days one unit of a property is that holds a token's life as a number; null for any other property.</summary>
    public static double? UnitOf(IPropertySymbol property) => property.Name switch
    {
        "TokenLifetimeInMinutes" => EndsWith(property.ContainingType, "TokenHandler") ? 1 / 1440d : null,
        "AccessTokenLifetime" => property.Type.SpecialType == SpecialType.System_Int32 && property.ContainingType.Name == "Client" && IsIdentityServer(property.ContainingType) ? 1 / 86400d : null,
        _ => null,
    };

    /// <summary>Whether the property is how long the browser keeps the cookie of <c>CookieAuthenticationOptions</c>.</summary>
    public static bool IsCookieAge(IPropertyReferenceOperation property) =>
        property is { Property: { Name: "MaxAge", ContainingType.Name: "CookieBuilder" }, Instance: IPropertyReferenceOperation { Property: { Name: "Cookie", ContainingType.Name: "CookieAuthenticationOptions" } } };

    private static bool IsIdentityServer(INamedTypeSymbol type) => type.ContainingNamespace.ToString() is "Duende.IdentityServer.Models" or "IdentityServer4.Models";

    /// <summary>The kind of credential whose life the parameter ends, or null.</summary>
    public static LifetimeKind? Of(IMethodSymbol method, IParameterSymbol parameter) => parameter.Name switch
    {
        "expiresOn" => method.Name is "GenerateSasUri" or "GenerateAccountSasUri" || EndsWith(method.ContainingType, "SasBuilder") ? LifetimeKind.Sas : null,
        "expires" => IsConstructorOf(method, "JwtSecurityToken") || method.Name is "CreateJwtSecurityToken" or "CreateEncodedJwt" ? LifetimeKind.Token : null,
        "expiration" => IsConstructorOf(method, "FormsAuthenticationTicket") ? LifetimeKind.Cookie : null,
        "lifetime" => method.Name == "SetAccessTokenLifetime" ? LifetimeKind.Token : null,
        "tokenTimeToLive" => method.Name == "CreateSharedAccessSignatureTokenProvider" ? LifetimeKind.Sas : null,
        _ => null,
    };

    /// <summary>Whether the method issues a certificate that is good from one date to another.</summary>
    public static bool IsCertificateIssue(IMethodSymbol method) =>
        method.Name is "CreateSelfSigned" or "Create" && TypeNames.Is(method.ContainingType, "System.Security.Cryptography.X509Certificates.CertificateRequest");

    private static bool IsConstructorOf(IMethodSymbol method, string type) => method.MethodKind == MethodKind.Constructor && method.ContainingType.Name == type;

    private static bool EndsWith(INamedTypeSymbol? type, string suffix) => type?.Name.EndsWith(suffix, StringComparison.Ordinal) == true;

    private static bool InNamespace(INamedTypeSymbol type, string prefix) => type.ContainingNamespace.ToString().StartsWith(prefix, StringComparison.Ordinal);
}
