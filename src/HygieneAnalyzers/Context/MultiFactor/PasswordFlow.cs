using System;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.MultiFactor;

/// <summary>The resource owner password flow as clients write it: library calls, and the form that goes to the token endpoint.</summary>
internal static class PasswordFlow
{
    public static readonly string[] ClientTypes =
    [
        "Microsoft.Identity.Client.IPublicClientApplication", "Microsoft.Identity.Client.PublicClientApplication", "Azure.Identity.UsernamePasswordCredential",
        "IdentityModel.Client.HttpClientTokenRequestExtensions", "Duende.IdentityModel.Client.HttpClientTokenRequestExtensions",
        "Microsoft.IdentityModel.Clients.ActiveDirectory.UserPasswordCredential",
    ];

    private const string Key = "grant_type";
    private const string Grant = "password";
    private const string Form = Key + "=" + Grant;

    public static bool IsClientCall(IMethodSymbol method) => method.Name switch
    {
        "AcquireTokenByUsernamePassword" => method.ContainingNamespace?.ToDisplayString() == "Microsoft.Identity.Client",
        "RequestPasswordTokenAsync" => method.ContainingType?.Name is "HttpClientTokenRequestExtensions" or "TokenClient",
        _ => false,
    };

    public static bool IsClientCredential(ITypeSymbol type) => type.Name is "UsernamePasswordCredential" or "UserPasswordCredential"
        && (TypeNames.Is(type, ClientTypes[2]) || TypeNames.Is(type, ClientTypes[5]));

    /// <summary>Whether a text is the form itself, or the key of the pair that makes it so. Comparisons and other mentions are none.</summary>
    public static bool IsRequest(IOperation literal, string text) => text == Key ? IsKeyOfGrant(literal) : IsForm(text) && !IsCompared(literal);

    private static bool IsForm(string text)
    {
        var at = text.IndexOf(Form, StringComparison.Ordinal);
        return (at == 0 || (at > 0 && text[at - 1] is '&' or '?')) && (at + Form.Length == text.Length || text[at + Form.Length] == '&');
    }

    /// <summary><c>new("grant_type", "password")</c>, <c>Add("grant_type", "password")</c>, <c>["grant_type"] = "password"</c>.</summary>
    private static bool IsKeyOfGrant(IOperation key) => key.Parent switch
    {
        IArgumentOperation { Parent: IObjectCreationOperation creation } => creation.Type?.Name == "KeyValuePair" && HasGrant(creation.Arguments, key),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Append" or "AddParameter" or "AddQueryParameter" or "Create" or "Set" } call } =>
            HasGrant(call.Arguments, key),
        IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment } indexer }
            when assignment.Target == indexer => IsGrant(assignment.Value),
        ITupleOperation { Elements.Length: 2 } tuple => IsGrant(tuple.Elements[1]),
        _ => false,
    };

    /// <summary>The value stands right behind the key; in front of both there may be what an extension method extends.</summary>
    private static bool HasGrant(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, IOperation key)
    {
        for (var i = 0; i + 1 < arguments.Length; i++)
        {
            if (arguments[i].Value == key)
            {
                return IsGrant(arguments[i + 1].Value);
            }
        }

        return false;
    }

    /// <summary><c>new { grant_type = "password" }</c>, <c>new TokenRequest { GrantType = "password" }</c>.</summary>
    public static bool IsMember(ISimpleAssignmentOperation assignment) =>
        assignment is { Target: IPropertyReferenceOperation { Property.Name: "GrantType" or "grant_type" or "grantType" }, Parent: IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation }
        && IsGrant(assignment.Value);

    /// <summary>The key as the constant of a library.</summary>
    public static bool IsRequest(IFieldReferenceOperation key) => key.Field is { Name: "GrantType", HasConstantValue: true } && key.ConstantValue.Value is Key && IsKeyOfGrant(key);

    private static bool IsGrant(IOperation value) =>
        value.ConstantValue.Value is Grant || (value is IConversionOperation conversion && IsGrant(conversion.Operand));

    private static bool IsCompared(IOperation literal) =>
        literal.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IConstantPatternOperation
        or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" or "Contains" or "StartsWith" or "IndexOf" } };
}
