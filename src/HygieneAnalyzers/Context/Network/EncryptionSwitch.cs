using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The switches of clients that encrypt only when told: mail and file transfer of the framework, directory connections.</summary>
internal static class EncryptionSwitch
{
    /// <summary>
    /// Whether encryption may be on: anything but a constant false may switch it on, wherever in the member it stands; so may code that gets
    /// hold of the client.
    /// </summary>
    public static bool MayBeOn(IOperation operation, ClientKey client)
    {
        foreach (var other in Operations.Root(operation).DescendantsAndSelf())
        {
            switch (other)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "EnableSsl" or "SecureSocketLayer" } target } assignment
                    when IsOf(target, client) && assignment.Value.ConstantValue is not { HasValue: true, Value: false }:
                case IInvocationOperation { TargetMethod.Name: "StartTransportLayerSecurity" or "StartTls" or "StartTlsAsync" }:
                case IArgumentOperation { Value: var argument } when IsItself(argument, client):
                case IReturnOperation { ReturnedValue: { } returned } when IsItself(returned, client):
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
