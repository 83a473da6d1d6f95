using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.MultiFactor;

/// <summary>What the mail clients of MailKit and the framework are told in one body: host, mechanisms, log-in.</summary>
internal static class MailCalls
{
    public const string MailKitService = "MailKit.IMailService";
    public const string SmtpClient = "System.Net.Mail.SmtpClient";

    private static readonly string[] OAuth2Hosts =
    [
        "smtp.gmail.com", "imap.gmail.com", "pop.gmail.com", "smtp.office365.com", "outlook.office365.com", "smtp-mail.outlook.com", "imap-mail.outlook.com",
        "outlook.office.com", "smtp.mail.yahoo.com", "imap.mail.yahoo.com", "pop.mail.yahoo.com",
    ];

    public static bool TakesOAuth2(string host) => Array.Exists(OAuth2Hosts, h => string.Equals(h, host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The client of <c>client.AuthenticationMechanisms.Remove("XOAUTH2")</c>, or null.</summary>
    public static ISymbol? RemovesOAuth2(IInvocationOperation call) =>
        call.Instance is IPropertyReferenceOperation { Property.Name: "AuthenticationMechanisms", Instance: { } client } property
        && TypeNames.IsOrDerivesFrom(property.Property.ContainingType, MailKitService)
        && call.Arguments.Length == 1 && call.Arguments[0].Value.ConstantValue.Value is string mechanism
        && string.Equals(mechanism, "XOAUTH2", StringComparison.OrdinalIgnoreCase)
            ? Operations.SymbolOf(client)
            : null;

    public static bool AuthenticatesWithPassword(IInvocationOperation removal, ISymbol client)
    {
        foreach (var call in Calls(removal))
        {
            if (call.TargetMethod.Name is "Authenticate" or "AuthenticateAsync" && IsPasswordLogin(call) && IsOn(call, client))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A log-in of MailKit with a user name and password, or with a credential that holds them.</summary>
    public static bool IsPasswordLogin(IInvocationOperation call) =>
        TypeNames.IsOrDerivesFrom(call.TargetMethod.ContainingType, MailKitService)
        && (HasParameter(call.TargetMethod, "password") || (call.Arguments.Length > 0 && Array.Exists([.. call.Arguments], static a => IsNetworkCredential(a.Value))));

    public static bool IsNetworkCredential(IOperation value) =>
        value is IConversionOperation conversion ? IsNetworkCredential(conversion.Operand)
        : value is IObjectCreationOperation { Arguments.Length: >= 2 } creation && TypeNames.Is(creation.Type, "System.Net.NetworkCredential");

    public static bool HasRemoval(IInvocationOperation login)
    {
        foreach (var call in Calls(login))
        {
            if (call.TargetMethod.Name == "Remove" && RemovesOAuth2(call) is { } client && IsOn(login, client))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The constant host that the client of a log-in was connected to in the same body, or null.</summary>
    public static string? HostOf(IInvocationOperation login)
    {
        foreach (var call in Calls(login))
        {
            if (call.TargetMethod.Name is "Connect" or "ConnectAsync" && login.Instance is { } instance && Operations.SymbolOf(instance) is { } client && IsOn(call, client)
                && call.Arguments.Length > 0 && call.Arguments[0].Value.ConstantValue.Value is string host)
            {
                return host;
            }
        }

        return null;
    }

    /// <summary>The constant host of the framework's client whose property is set: of its creation, or set beside it.</summary>
    public static string? HostOfSmtp(IPropertyReferenceOperation credentials)
    {
        var client = credentials.Instance is IInstanceReferenceOperation ? null : Operations.SymbolOf(credentials.Instance);
        var inside = client is null ? credentials.Parent?.Parent?.Parent as IObjectCreationOperation : null;
        foreach (var operation in Operations.BodyAround(credentials).Descendants())
        {
            switch (operation)
            {
                case IObjectCreationOperation creation when (inside is null ? IsValueOf(creation, client) : creation == inside)
                    && creation.Arguments.Length > 0 && creation.Arguments[0].Value.ConstantValue.Value is string host:
                    return host;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Host" } target, Value.ConstantValue.Value: string host }
                    when TypeNames.Is(target.Property.ContainingType, SmtpClient) && (inside is null
                        ? client is not null && SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(target.Instance), client)
                        : target.Parent?.Parent?.Parent == inside):
                    return host;
            }
        }

        return null;
    }

    private static bool IsValueOf(IObjectCreationOperation creation, ISymbol? client) => client is not null && creation.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => SymbolEqualityComparer.Default.Equals(declarator.Symbol, client),
        ISimpleAssignmentOperation assignment => SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(assignment.Target), client),
        _ => false,
    };

    private static bool IsOn(IInvocationOperation call, ISymbol client) => SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(call.Instance), client);

    private static bool HasParameter(IMethodSymbol method, string name)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IInvocationOperation> Calls(IOperation inside)
    {
        foreach (var operation in Operations.BodyAround(inside).Descendants())
        {
            if (operation is IInvocationOperation call)
            {
                yield return call;
            }
        }
    }
}
