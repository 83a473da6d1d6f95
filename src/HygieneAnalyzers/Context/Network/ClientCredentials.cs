using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds what a block gives to clients, requests and handlers to identify themselves with.</summary>
internal static class ClientCredentials
{
    private const string Headers = "System.Net.Http.Headers.HttpHeaders";
    private const string WebHeaders = "System.Net.WebHeaderCollection";

    private static readonly string[] PasswordHolders =
    [
        "System.Net.Http.HttpClientHandler", "System.Net.Http.SocketsHttpHandler", "System.Net.WebRequest", "System.Net.WebClient", "System.Net.Mail.SmtpClient",
        "Microsoft.OData.Client.DataServiceContext", "System.Data.Services.Client.DataServiceContext", "System.Web.Services.Protocols.WebClientProtocol",
    ];

    private static readonly string[] CredentialHeaders =
    [
        "Authorization", "X-Api-Key", "Api-Key", "ApiKey", "X-Auth-Token", "Ocp-Apim-Subscription-Key", "X-Functions-Key", "Private-Token", "Cookie",
    ];

    public static void Collect(IOperation operation, List<ClientCredential> found)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: { ConstantValue: not { HasValue: true, Value: null } } value }:
                if (KindOf(target, value) is { } kind)
                {
                    // A variable may give one and the same object to several; who has it lends it.
                    found.Add(new ClientCredential(ClientLink.IsShared(target, value) ? ClientKey.Of(value) : ClientOf(target.Instance), kind, operation.Syntax) { IsOfThisCall = IsHandedIn(value) });
                }

                break;
            case IInvocationOperation { Instance: { } instance } call when IsCredentialHeader(call):
                found.Add(new ClientCredential(ClientOf(instance), HeaderKind(call.Arguments[0].Value), operation.Syntax) { IsOfThisCall = IsHandedIn(call.Arguments[1].Value) });
                break;
            case IInvocationOperation { TargetMethod: { Name: "Authenticate" or "AuthenticateAsync" } method, Instance: { } client }
                when TypeNames.IsOrDerivesFrom(method.ContainingType, "MailKit.IMailService") && method.Parameters.Length > 1:
                found.Add(new ClientCredential(ClientKey.Of(client), ClientCredentialKind.Password, operation.Syntax));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Instance: IPropertyReferenceOperation { Property.Name: "ClientCertificates" } certificates }:
                found.Add(new ClientCredential(ClientOf(certificates.Instance), ClientCredentialKind.Certificate, operation.Syntax));
                break;
        }
    }

    // A parameter of a constructor, or of a lambda, is as good as a field.
    private static bool IsHandedIn(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } })
            {
                return true;
            }
        }

        return false;
    }

    private static ClientCredentialKind? KindOf(IPropertyReferenceOperation target, IOperation value) => target.Property switch
    {
        { Name: "Authorization" } property when TypeNames.IsOrDerivesFrom(property.ContainingType, Headers) => ClientCredentialKind.Header,
        { IsIndexer: true } property when TypeNames.Is(property.ContainingType, WebHeaders) && IsCredentialName(target.Arguments[0].Value) => HeaderKind(target.Arguments[0].Value),
        { Name: "Credentials" } property when IsPasswordHolder(property) => IsDefault(value) ? ClientCredentialKind.OwnAccount : ClientCredentialKind.Password,
        { Name: "UseDefaultCredentials" } property when IsPasswordHolder(property) && value.ConstantValue is { HasValue: true, Value: true } =>
            ClientCredentialKind.OwnAccount,
        { Name: "CookieContainer" } property when IsPasswordHolder(property) || property.ContainingType.Name == "HttpWebRequest" => ClientCredentialKind.Cookies,
        _ => null,
    };

    private static bool IsPasswordHolder(IPropertySymbol property)
    {
        foreach (var holder in PasswordHolders)
        {
            if (TypeNames.IsOrDerivesFrom(property.ContainingType, holder))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefault(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is IPropertyReferenceOperation { Property: { Name: "DefaultCredentials" or "DefaultNetworkCredentials" } property }
            && TypeNames.Is(property.ContainingType, "System.Net.CredentialCache");
    }

    private static bool IsCredentialHeader(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "TryAddWithoutValidation" or "Set"
        && call.Arguments.Length == 2
        && (TypeNames.IsOrDerivesFrom(call.TargetMethod.ContainingType, Headers) || TypeNames.Is(call.TargetMethod.ContainingType, WebHeaders)
            || TypeNames.Is(call.TargetMethod.ContainingType, "System.Collections.Specialized.NameValueCollection"))
        && IsCredentialName(call.Arguments[0].Value);

    private static ClientCredentialKind HeaderKind(IOperation name) => name.ConstantValue.Value as string switch
    {
        null or "Authorization" or "authorization" => ClientCredentialKind.Header,
        "Cookie" or "cookie" => ClientCredentialKind.Cookies,
        _ => ClientCredentialKind.KeyHeader,
    };

    private static bool IsCredentialName(IOperation name) => name switch
    {
        { ConstantValue: { HasValue: true, Value: string header } } => Array.Exists(CredentialHeaders, h => string.Equals(h, header, StringComparison.OrdinalIgnoreCase)),
        IFieldReferenceOperation { Field: { Name: "Authorization" or "Cookie", ContainingType.Name: "HttpRequestHeader" } } => true,
        _ => false,
    };

    // client.DefaultRequestHeaders.Authorization, request.Headers.Add(…): the object behind the headers.
    private static ClientKey ClientOf(IOperation? instance) =>
        ClientKey.Of(instance is IPropertyReferenceOperation { Property.Name: "DefaultRequestHeaders" or "Headers", Instance: { } owner } ? owner : instance);
}
