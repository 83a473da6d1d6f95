using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds the passwords that connections to directories are given, and the calls that send them.</summary>
internal static class DirectoryCredentials
{
    public const string Connection = "System.DirectoryServices.Protocols.LdapConnection";
    public const string Novell = "Novell.Directory.Ldap.LdapConnection";
    public const string Context = "System.DirectoryServices.AccountManagement.PrincipalContext";
    private const string Entry = "System.DirectoryServices.DirectoryEntry";

    // AuthenticationTypes: Secure, Encryption, Anonymous.
    private const int Protected = 1 | 2 | 16;

    public static void Collect(IOperation operation, List<ClientCredential> found)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Type: { Name: "LdapConnection" or "DirectoryEntry" } type } creation when Password(creation, type) is { } password:
                found.Add(new ClientCredential(ClientKey.Of(creation), ClientCredentialKind.Password, password));
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Credential", ContainingType: var owner }, Instance: var connection }, Value: var value }
                when TypeNames.Is(owner, Connection):
                found.Add(new ClientCredential(ClientKey.Of(connection), ClientCredentialKind.Password, value.Syntax));
                break;
            case IInvocationOperation { TargetMethod: { Name: "Bind" or "BindAsync" or "ValidateCredentials", ContainingType: var type }, Instance: { } connection } call:
                Bind(call, connection, type, found);
                break;
        }
    }

    // A bind without arguments sends what the connection was given before.
    private static void Bind(IInvocationOperation call, IOperation connection, ITypeSymbol type, List<ClientCredential> found)
    {
        var isFramework = TypeNames.Is(type, Connection);
        if (!isFramework && !TypeNames.Is(type, Novell) && !TypeNames.Is(type, Context))
        {
            return;
        }

        var client = ClientKey.Of(connection);
        found.Add(new ClientCredential(client, ClientCredentialKind.Bind, call.Syntax));
        if (call.Arguments.Length > 1 || (isFramework && call.Arguments.Length == 1))
        {
            found.Add(new ClientCredential(client, ClientCredentialKind.Password, call.Syntax));
        }
    }

    private static SyntaxNode? Password(IObjectCreationOperation creation, ITypeSymbol type)
    {
        foreach (var argument in creation.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "credential" when TypeNames.Is(type, Connection):
                    return argument.Value.Syntax;
                case "authenticationType" when TypeNames.Is(type, Entry) && argument.Value.ConstantValue is { HasValue: true, Value: int kind } && (kind & Protected) == 0:
                    return creation.Syntax;
            }
        }

        return null;
    }
}
