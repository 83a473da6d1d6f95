namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Firewall rules as Azure.ResourceManager, AWSSDK.EC2, the AWS CDK and Pulumi spell them.</summary>
    public static Stub CloudNetworks => field ??= new("Azure.ResourceManager.Network", """
        using System.Collections.Generic;
        namespace Azure.ResourceManager { public abstract class ArmResource { } }
        namespace Azure.ResourceManager.Network.Models
        {
            public struct SecurityRuleAccess { public static SecurityRuleAccess Allow => default; public static SecurityRuleAccess Deny => default; }
            public struct SecurityRuleDirection { public static SecurityRuleDirection Inbound => default; public static SecurityRuleDirection Outbound => default; }
        }
        namespace Azure.ResourceManager.Network
        {
            using Azure.ResourceManager.Network.Models;
            public class SecurityRuleData
            {
                public string? Name { get; set; }
                public string? SourceAddressPrefix { get; set; }
                public IList<string> SourceAddressPrefixes { get; } = new List<string>();
                public string? DestinationPortRange { get; set; }
                public IList<string> DestinationPortRanges { get; } = new List<string>();
                public SecurityRuleAccess? Access { get; set; }
                public SecurityRuleDirection? Direction { get; set; }
            }
        }
        namespace Azure.ResourceManager.Sql
        {
            public class SqlFirewallRuleData { public string? StartIPAddress { get; set; } public string? EndIPAddress { get; set; } }
        }
        namespace Azure.ResourceManager.PostgreSql.FlexibleServers
        {
            public class PostgreSqlFlexibleServerFirewallRuleData { public PostgreSqlFlexibleServerFirewallRuleData(System.Net.IPAddress startIPAddress, System.Net.IPAddress endIPAddress) { } }
        }
        namespace Amazon.EC2.Model
        {
            public class AuthorizeSecurityGroupEgressRequest { public List<IpPermission> IpPermissions { get; set; } = new(); }
            public class RevokeSecurityGroupIngressRequest { public List<IpPermission> IpPermissions { get; set; } = new(); }
            public class IpRange { public string? CidrIp { get; set; } public string? Description { get; set; } }
            public class IpPermission { public int? FromPort { get; set; } public int? ToPort { get; set; } public string? IpProtocol { get; set; } public List<IpRange> Ipv4Ranges { get; set; } = new(); }
        }
        namespace Amazon.CDK.AWS.EC2
        {
            public interface IPeer { }
            public class Peer : IPeer { public static IPeer AnyIpv4() => new Peer(); public static IPeer AnyIpv6() => new Peer(); public static IPeer Ipv4(string cidrIp) => new Peer(); }
            public class Port { public static Port Tcp(double port) => new(); public static Port TcpRange(double startPort, double endPort) => new(); public static Port AllTraffic() => new(); public static Port SSH => new(); public static Port HTTPS => new(); }
            public class SecurityGroup { public virtual void AddIngressRule(IPeer peer, Port connection, string? description = null) { } public virtual void AddEgressRule(IPeer peer, Port connection) { } }
        }
        namespace Pulumi
        {
            public abstract class ResourceArgs { }
            public class InputList<T> : List<T> { }
            public class Input<T> { public static implicit operator Input<T>(T value) => new(); }
        }
        namespace Pulumi.Aws.Ec2.Inputs
        {
            public class SecurityGroupIngressArgs : ResourceArgs { public Input<int>? FromPort { get; set; } public Input<int>? ToPort { get; set; } public Input<string>? Protocol { get; set; } public InputList<string> CidrBlocks { get; set; } = new(); }
            public class SecurityGroupEgressArgs : ResourceArgs { public Input<int>? FromPort { get; set; } public Input<int>? ToPort { get; set; } public InputList<string> CidrBlocks { get; set; } = new(); }
        }
        """);
}
