using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>Reads the calls of the AWS CDK that let traffic in: a peer and a port.</summary>
internal static class IngressCall
{
    private const int MaxValues = 16;

    /// <summary>What the call opens to everybody, in words; null when it does not.</summary>
    public static string? Opens(IInvocationOperation call, FlowService flow)
    {
        if (call.TargetMethod.Name is not ("AddIngressRule" or "AllowFrom" or "AllowFromAnyIpv4" or "AllowDefaultPortFromAnyIpv4") || call.TargetMethod.ContainingNamespace?.ToString() != "Amazon.CDK.AWS.EC2")
        {
            return null;
        }

        var isOpen = call.TargetMethod.Name is "AllowFromAnyIpv4" or "AllowDefaultPortFromAnyIpv4";
        var exposed = call.TargetMethod.Name == "AllowDefaultPortFromAnyIpv4" ? DefaultPort(call) : null;
        foreach (var argument in call.Arguments)
        {
            isOpen |= IsAnyPeer(argument.Value, flow);
            exposed ??= Port(argument.Value, flow);
        }

        return isOpen ? exposed : null;
    }

    // database.Connections.AllowDefaultPortFromAnyIpv4(): the default port of a load balancer is everybody's, that of a database is not.
    private static string? DefaultPort(IInvocationOperation call) =>
        call.Instance is IPropertyReferenceOperation { Instance.Type: { } owner } && owner.ContainingNamespace?.ToString() is "Amazon.CDK.AWS.RDS" or "Amazon.CDK.AWS.Redshift" or "Amazon.CDK.AWS.DocDB" or "Amazon.CDK.AWS.ElastiCache"
            ? "a database"
            : null;

    private static bool IsAnyPeer(IOperation value, FlowService flow) => Unwrap(value) is ILocalReferenceOperation local
        ? Made(local, flow) is { } made && IsAnyPeer(made, flow)
        : Unwrap(value) is IInvocationOperation { TargetMethod: { ContainingType.Name: "Peer", Name: var name } } peer
        && (name is "AnyIpv4" or "AnyIpv6" || (name is "Ipv4" or "Ipv6" && Texts.Any(peer, MaxValues, AnySource.Is, flow)));

    private static string? Port(IOperation value, FlowService flow) => Unwrap(value) switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.Name: "Port", Name: var name } } port => name switch
        {
            "AllTraffic" or "AllTcp" => "all ports",
            "Tcp" when Number(port, 0, flow) is { } only => ExposedPorts.In(only, only),
            "TcpRange" when Number(port, 0, flow) is { } from && Number(port, 1, flow) is { } to => ExposedPorts.In(from, to),
            _ => null,
        },
        ILocalReferenceOperation local => Made(local, flow) is { } made ? Port(made, flow) : null,
        IPropertyReferenceOperation { Property: { ContainingType.Name: "Port", Name: "SSH" or "RDP" or "MSSQL" or "POSTGRES" or "MYSQL_AURORA" or "REDIS" or "MONGO" or "SMB" or "WIN_RM_HTTP" or "WIN_RM_HTTPS" or "ORACLE" } known } => known.Name,
        _ => null,
    };

    private static IOperation? Made(ILocalReferenceOperation local, FlowService flow) =>
        flow.OriginsOf(local) is { Length: 1 } only && only[0].Operation is { } made and not ILocalReferenceOperation ? made : null;

    private static int? Number(IInvocationOperation call, int index, FlowService flow) => index < call.Arguments.Length ? Texts.Number(call.Arguments[index].Value, flow) : null;

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation conversion ? conversion.Operand : value;
}
