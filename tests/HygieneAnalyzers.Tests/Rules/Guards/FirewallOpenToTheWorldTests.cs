using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class FirewallOpenToTheWorldTests
{
    [Theory]
    [InlineData("""var r = new SecurityRuleData { [|SourceAddressPrefix = "*"|], DestinationPortRange = "3389", Access = SecurityRuleAccess.Allow, Direction = SecurityRuleDirection.Inbound };""")]
    [InlineData("""var r = new SecurityRuleData { [|SourceAddressPrefix = "Internet"|], DestinationPortRange = "20-25" };""")]
    [InlineData("""var r = new SecurityRuleData { [|SourceAddressPrefixes = { "10.0.0.0/8", "0.0.0.0/0" }|], DestinationPortRanges = { "443", "1433" } };""")]
    [InlineData("""var r = new SecurityRuleData { DestinationPortRange = "*", [|SourceAddressPrefix = "0.0.0.0/0"|] };""")]
    [InlineData("""var r = [|new SqlFirewallRuleData { StartIPAddress = "0.0.0.0", EndIPAddress = "255.255.255.255" }|];""")]
    [InlineData("""var r = [|new PostgreSqlFlexibleServerFirewallRuleData(IPAddress.Parse("0.0.0.0"), IPAddress.Parse("255.255.255.255"))|];""")]
    [InlineData("""var p = new IpPermission { FromPort = 22, ToPort = 22, [|Ipv4Ranges = new List<IpRange> { new() { CidrIp = "0.0.0.0/0" } }|] };""")]
    [InlineData("""var p = new IpPermission { IpProtocol = "-1", [|Ipv4Ranges = { new IpRange { CidrIp = "0.0.0.0/0" } }|] };""")]
    [InlineData("""[|group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22))|];""")]
    [InlineData("""[|group.AddIngressRule(Peer.Ipv4("0.0.0.0/0"), Port.TcpRange(5000, 6000), "everything")|];""")]
    [InlineData("""[|group.AddIngressRule(Peer.AnyIpv6(), Port.SSH)|];""")]
    [InlineData("""[|group.AddIngressRule(Peer.AnyIpv4(), Port.AllTraffic())|];""")]
    [InlineData("""var a = new SecurityGroupIngressArgs { Protocol = "tcp", FromPort = 5432, ToPort = 5432, [|CidrBlocks = { "0.0.0.0/0" }|] };""")]
    public Task Reports(string statements) => Network(statements).Reports();

    [Fact]
    public Task Says_which_port() =>
        Network("""[|group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(3389))|];""")
            .Message("This rule opens RDP (3389) to every address; name the networks that need it, or put it behind a VPN or bastion").Reports();

    [Theory]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "*", DestinationPortRange = "443" };""")]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "*", DestinationPortRanges = { "80", "443" } };""")]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "203.0.113.0/24", DestinationPortRange = "22" };""")]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "*", DestinationPortRange = "3389", Access = SecurityRuleAccess.Deny };""")]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "*", DestinationPortRange = "1433", Direction = SecurityRuleDirection.Outbound };""")]
    [InlineData("""var r = new SecurityRuleData { SourceAddressPrefix = "VirtualNetwork", DestinationPortRange = "*" };""")]
    [InlineData("""var r = new SqlFirewallRuleData { StartIPAddress = "0.0.0.0", EndIPAddress = "0.0.0.0" };""")]
    [InlineData("""var r = new SqlFirewallRuleData { StartIPAddress = "203.0.113.7", EndIPAddress = "203.0.113.7" };""")]
    [InlineData("""var p = new IpPermission { FromPort = 443, ToPort = 443, Ipv4Ranges = { new IpRange { CidrIp = "0.0.0.0/0" } } };""")]
    [InlineData("""var p = new IpPermission { FromPort = 22, ToPort = 22, Ipv4Ranges = { new IpRange { CidrIp = "203.0.113.0/24", Description = "office" } } };""")]
    [InlineData("""group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(443));""")]
    [InlineData("""group.AddIngressRule(Peer.AnyIpv4(), Port.HTTPS);""")]
    [InlineData("""group.AddIngressRule(Peer.Ipv4("10.0.0.0/8"), Port.Tcp(22));""")]
    [InlineData("""group.AddEgressRule(Peer.AnyIpv4(), Port.AllTraffic());""")]
    [InlineData("""var a = new SecurityGroupEgressArgs { FromPort = 0, ToPort = 65535, CidrBlocks = { "0.0.0.0/0" } };""")]
    [InlineData("""var a = new Own.SecurityRuleData { SourceAddressPrefix = "*", DestinationPortRange = "22" };""")]
    public Task Is_silent_on(string statements) => Network(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Network("""group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22));""").InTestProject().Silent();

    [Theory]
    [InlineData("""var r = new SecurityRuleData(); [|r.SourceAddressPrefix = "*"|]; r.DestinationPortRange = "22";""")]
    [InlineData("""var port = "3389"; const string any = "0.0.0.0/0"; var r = new SecurityRuleData { [|SourceAddressPrefix = any|], DestinationPortRange = port };""")]
    [InlineData("""var r = [|new SqlFirewallRuleData()|]; r.StartIPAddress = "0.0.0.0"; r.EndIPAddress = "255.255.255.255";""")]
    [InlineData("""var any = Peer.AnyIpv4(); [|group.AddIngressRule(any, Port.TcpRange(1, 65535))|];""")]
    public Task Reports_a_rule_in_pieces(string statements) => Network(statements).Reports();

    [Theory]
    [InlineData("""var e = new AuthorizeSecurityGroupEgressRequest { IpPermissions = { new IpPermission { IpProtocol = "-1", Ipv4Ranges = { new IpRange { CidrIp = "0.0.0.0/0" } } } } };""")]
    [InlineData("""var all = new IpPermission { IpProtocol = "-1", Ipv4Ranges = { new IpRange { CidrIp = "0.0.0.0/0" } } }; var e = new AuthorizeSecurityGroupEgressRequest { IpPermissions = { all } };""")]
    [InlineData("""var r = new RevokeSecurityGroupIngressRequest { IpPermissions = { new IpPermission { FromPort = 22, ToPort = 22, Ipv4Ranges = { new IpRange { CidrIp = "0.0.0.0/0" } } } } };""")]
    public Task Is_silent_on_what_lets_nothing_in(string statements) => Network(statements).Silent();

    [Fact]
    public Task Misses_a_rule_that_a_method_makes() => Network("""var r = Rule("*"); static SecurityRuleData Rule(string source) => new() { SourceAddressPrefix = source, DestinationPortRange = "22" };""").Silent();

    private static CheckCase Network(string statements) => Check<FirewallOpenToTheWorld>.Code("""
        using System.Collections.Generic;
        using System.Net;
        using Amazon.CDK.AWS.EC2;
        using Amazon.EC2.Model;
        using Azure.ResourceManager.Network;
        using Azure.ResourceManager.Network.Models;
        using Azure.ResourceManager.PostgreSql.FlexibleServers;
        using Azure.ResourceManager.Sql;
        using Pulumi.Aws.Ec2.Inputs;

        static class Network
        {
            static void Build(SecurityGroup group)
            {

        """ + statements + """

            }
        }
        namespace Own { class SecurityRuleData { public string? SourceAddressPrefix { get; set; } public string? DestinationPortRange { get; set; } } }
        """).WithStub(Stubs.CloudNetworks);
}
