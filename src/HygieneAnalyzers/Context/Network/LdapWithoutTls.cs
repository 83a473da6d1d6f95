using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A simple bind to a directory elsewhere: it sends the password as it is, unless the connection is encrypted.</summary>
internal static class LdapWithoutTls
{
    // ContextOptions: SimpleBind, SecureSocketLayer.
    private const int SimpleBind = 2;
    private const int SecureSocketLayer = 4;

    public static bool Is(EndpointUse use) => use.Endpoint.Scheme.Length == 0 && ClearText.IsElsewhere(use.Zone) && IsConnection(use.Sink.Member.ContainingType);

    /// <summary>The bind that sends the password in clear text, with the password; null where none does.</summary>
    public static (SyntaxNode Bind, SyntaxNode Password)? Credential(EndpointUse use, TypeNetwork type)
    {
        SyntaxNode? bind = null;
        SyntaxNode? password = null;
        foreach (var credential in type.Network.CredentialsOf(use.Client))
        {
            bind ??= credential.Kind == ClientCredentialKind.Bind ? credential.Syntax : null;
            password ??= credential.Kind == ClientCredentialKind.Password ? credential.Syntax : null;
        }

        return password is null || HasSecurePort(use) || !IsSimple(use, type) || EncryptionSwitch.MayBeOn(type, use) ? null : (bind ?? password, password);
    }

    private static bool IsConnection(ITypeSymbol type) =>
        TypeNames.Is(type, DirectoryCredentials.Connection) || TypeNames.Is(type, DirectoryCredentials.Novell) || TypeNames.Is(type, DirectoryCredentials.Context);

    /// <summary>Whether the password itself is sent; the framework negotiates unless it is told otherwise.</summary>
    private static bool IsSimple(EndpointUse use, TypeNetwork type)
    {
        if (TypeNames.Is(use.Sink.Member.ContainingType, DirectoryCredentials.Novell) || IsSimple(use.Sink.Operation))
        {
            return true;
        }

        foreach (var root in type.Blocks)
        {
            foreach (var operation in BlockOperations.Of(root))
            {
                var connection = operation switch
                {
                    ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "AuthType" } target } assignment when IsBasic(assignment.Value) => target.Instance,
                    IInvocationOperation { TargetMethod.Name: "ValidateCredentials" } call when IsSimple(call) => call.Instance,
                    _ => null,
                };

                if (connection is not null && ClientKey.Of(connection).Equals(use.Client))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSimple(IOperation call)
    {
        foreach (var child in call.ChildOperations)
        {
            if (child is IArgumentOperation { Value: var value }
                && (IsBasic(value) || (value is { Type.Name: "ContextOptions", ConstantValue: { HasValue: true, Value: int options } } && (options & (SimpleBind | SecureSocketLayer)) == SimpleBind)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBasic(IOperation value) => Operations.Unwrap(value) is IFieldReferenceOperation { Field: { Name: "Basic", ContainingType.Name: "AuthType" } };

    // Of a connection to an identifier the port is the identifier's; where that cannot be seen it may be the secure one.
    private static bool HasSecurePort(EndpointUse use)
    {
        if (use.Endpoint.Port is 636 or 3269 || HasSecurePort(use.Sink.Operation))
        {
            return true;
        }

        return use.Sink.Value is { Type.Name: "LdapDirectoryIdentifier" } identifier && (Declared.Behind(identifier) is not IObjectCreationOperation creation || HasSecurePort(creation));
    }

    private static bool HasSecurePort(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IArgumentOperation { Value.ConstantValue: { HasValue: true, Value: 636 or 3269 } })
            {
                return true;
            }
        }

        return false;
    }
}
