using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>Reads the calls of the AWS CDK that let traffic in: a peer and a port.</summary>
internal static class IngressCall
{
    private const int MaxValues = 16;

    /// <summary>What the call opens to everybody, in words; null when it does not.</summary>
    public static string? Opens(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("AddIngressRule" or "AllowFrom" or "AllowFromAnyIpv4") || call.TargetMethod.ContainingNamespace?.ToString() != "Amazon.CDK.AWS.EC2")
        {
            return null;
        }

        var isOpen = call.TargetMethod.Name == "AllowFromAnyIpv4";
        string? exposed = null;
        foreach (var argument in call.Arguments)
        {
            isOpen |= IsAnyPeer(argument.Value);
            exposed ??= Port(argument.Value);
        }

        return isOpen ? exposed : null;
    }

    private static bool IsAnyPeer(IOperation value) => Unwrap(value) is IInvocationOperation { TargetMethod: { ContainingType.Name: "Peer", Name: var name } } peer
        && (name is "AnyIpv4" or "AnyIpv6" || (name is "Ipv4" or "Ipv6" && Texts.Any(peer, MaxValues, AnySource.Is)));

    private static string? Port(IOperation value) => Unwrap(value) switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Port", Name: var name } } port => name switch
        {
            "AllTraffic" or "AllTcp" => "all ports",
            "Tcp" when Number(port, 0) is { } only => ExposedPorts.In(only, only),
            "TcpRange" when Number(port, 0) is { } from && Number(port, 1) is { } to => ExposedPorts.In(from, to),
            _ => null,
        },
        IPropertyReferenceOperation { Property: { ContainingType.Name: "Port", Name: "SSH" or "RDP" or "MSSQL" or "POSTGRES" or "MYSQL_AURORA" or "REDIS" or "MONGO" or "SMB" or "WIN_RM_HTTP" or "WIN_RM_HTTPS" or "ORACLE" } known } => known.Name,
        _ => null,
    };

    private static int? Number(IInvocationOperation call, int index) => index < call.Arguments.Length ? Texts.Number(call.Arguments[index].Value) : null;

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation conversion ? conversion.Operand : value;
}
