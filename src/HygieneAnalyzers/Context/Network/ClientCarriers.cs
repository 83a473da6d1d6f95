using System;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Objects that speak for the client they were got from: its stream, channel, database, container; a writer on top of such a stream.
/// </summary>
internal static class ClientCarriers
{
    private const int MaxSteps = 8;
    private static readonly string[] Getters = ["Get", "Create", "Open", "Connect", "As", "Build"];
    private static readonly string[] Layers = ["System.IO.Stream", "System.IO.TextWriter", "System.IO.BinaryWriter"];

    /// <summary>The endpoint of the client that the receiver of a call is, or was got from.</summary>
    public static EndpointUse? ClientOf(IOperation? receiver, ClientZones zones, LocalValues locals)
    {
        for (var steps = 0; receiver is not null && steps < MaxSteps; steps++)
        {
            if (zones.OfClient(receiver) is { } use)
            {
                return use;
            }

            if (Operations.Unwrap(receiver) is IObjectCreationOperation creation && SetUpWith(creation, zones) is { } settings)
            {
                return settings;
            }

            receiver = Operations.Unwrap(receiver) switch
            {
                ILocalReferenceOperation local when locals.AssignedTo(local.Local) is { Count: 1 } assigned => assigned[0],
                IInvocationOperation { Instance: { } instance } call when Array.Exists(Getters, word => call.TargetMethod.Name.StartsWith(word, StringComparison.Ordinal)) => instance,
                IPropertyReferenceOperation { Instance: { } instance } => instance,
                IObjectCreationOperation { Type: { } type, Arguments: { Length: > 0 } arguments } when IsLayer(type) => arguments[0].Value,
                _ => null,
            };
        }

        return null;
    }

    // new Client(new Config { Url = … }): the settings name the host.
    private static EndpointUse? SetUpWith(IObjectCreationOperation creation, ClientZones zones)
    {
        foreach (var argument in creation.Arguments)
        {
            if (zones.OfClient(argument.Value) is { } use)
            {
                return use;
            }
        }

        return null;
    }

    private static bool IsLayer(ITypeSymbol type)
    {
        foreach (var layer in Layers)
        {
            if (TypeNames.IsOrDerivesFrom(type, layer))
            {
                return true;
            }
        }

        return false;
    }
}
