using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A simple bind to a directory elsewhere: it sends the password as it is, unless the connection is encrypted.</summary>
internal static class LdapWithoutTls
{
    private const string Framework = "System.DirectoryServices.Protocols.";
    private const string Novell = "Novell.Directory.Ldap.LdapConnection";

    public static bool Is(EndpointUse use) =>
        use.Endpoint.Scheme.Length == 0
        && ClearText.IsElsewhere(use.Zone)
        && (TypeNames.Is(use.Sink.Member.ContainingType, Framework + "LdapDirectoryIdentifier")
            || TypeNames.Is(use.Sink.Member.ContainingType, Framework + "LdapConnection")
            || TypeNames.Is(use.Sink.Member.ContainingType, Novell));

    /// <summary>Where the password is handed over, or null.</summary>
    public static SyntaxNode? Credential(EndpointUse use)
    {
        if (use.Endpoint.Port is 636 or 3269 || HasSecurePort(use.Sink.Operation) || EncryptionSwitch.MayBeOn(use.Sink.Operation, Connection(use.Sink)))
        {
            return null;
        }

        var isSimple = TypeNames.Is(use.Sink.Member.ContainingType, Novell);
        SyntaxNode? password = null;
        foreach (var operation in Operations.Root(use.Sink.Operation).DescendantsAndSelf())
        {
            isSimple |= operation is IFieldReferenceOperation { Field: { Name: "Basic", ContainingType.Name: "AuthType" } };
            password ??= Password(operation);
        }

        return isSimple ? password : null;
    }

    private static ClientKey Connection(EndpointSink sink) =>
        ClientKey.Of(sink.Operation.Parent is IArgumentOperation { Parent: IObjectCreationOperation connection } ? connection : sink.Instance ?? sink.Operation);

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

    private static SyntaxNode? Password(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type.Name: "NetworkCredential", Arguments.Length: > 1 } => operation.Syntax,
        IInvocationOperation { TargetMethod: { Name: "Bind" or "BindAsync", ContainingType: var type }, Arguments.Length: > 1 } when TypeNames.Is(type, Novell) => operation.Syntax,
        _ => null,
    };
}
