using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The switches of clients that encrypt only when told: mail and file transfer of the framework, directory connections.</summary>
internal static class EncryptionSwitch
{
    /// <summary>
    /// Whether encryption may be on: anything but a constant false may switch it on, wherever in the type it stands; so may code that gets
    /// hold of the client. Of a client that one of the type's own methods makes, any switch in the type may be the one.
    /// </summary>
    public static bool MayBeOn(TypeNetwork type, EndpointUse use)
    {
        var client = IsMadeByOwnMethod(use, type) ? (ClientKey?)null : use.Client;
        foreach (var root in type.Blocks)
        {
            foreach (var operation in BlockOperations.Of(root))
            {
                if (MaySwitch(operation, client))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMadeByOwnMethod(EndpointUse use, TypeNetwork type) =>
        use.Sink.Operation is IInvocationOperation { TargetMethod.ContainingType: { } owner } && SymbolEqualityComparer.Default.Equals(owner, type.Type);

    private static bool MaySwitch(IOperation operation, ClientKey? client) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "EnableSsl" or "SecureSocketLayer" } target } assignment =>
            (client is not { } known || IsOf(target, known)) && assignment.Value.ConstantValue is not { HasValue: true, Value: false },
        IInvocationOperation { TargetMethod.Name: "StartTransportLayerSecurity" or "StartTls" or "StartTlsAsync" } => true,
        _ => client is { } known && HandsOver(operation, known),
    };

    private static bool HandsOver(IOperation operation, ClientKey client) => operation switch
    {
        IInvocationOperation { Arguments: var arguments } => IsAmong(arguments, client),
        IObjectCreationOperation { Arguments: var arguments } => IsAmong(arguments, client),
        IReturnOperation { ReturnedValue: { } returned } => IsItself(returned, client),
        _ => false,
    };

    private static bool IsAmong(ImmutableArray<IArgumentOperation> arguments, ClientKey client)
    {
        foreach (var argument in arguments)
        {
            if (IsItself(argument.Value, client))
            {
                return true;
            }
        }

        return false;
    }

    // client.EnableSsl, connection.SessionOptions.SecureSocketLayer
    private static bool IsOf(IPropertyReferenceOperation target, ClientKey client) =>
        ClientKey.Of(target.Instance is IPropertyReferenceOperation { Property.Name: "SessionOptions", Instance: var owner } ? owner : target.Instance).Equals(client);

    private static bool IsItself(IOperation value, ClientKey client) =>
        Operations.Unwrap(value) is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation && ClientKey.Of(value).Equals(client);
}
