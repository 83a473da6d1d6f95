using System;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>What the initialiser of a firewall rule says; for the rules of Azure, AWS and Pulumi, which use much the same words.</summary>
internal sealed class FirewallRule(FlowService flow)
{
    private const int MaxValues = 64;

    private int? _fromPort;
    private int? _toPort;
    private string? _exposed;
    private bool _isOther;

    /// <summary>Where the rule says that everybody may connect, or null.</summary>
    public IOperation? OpenSource { get; private set; }

    /// <summary>What is open, in words; null when nothing that matters is, or when the rule denies or is about outgoing traffic.</summary>
    public string? Exposed => _isOther ? null : _exposed ?? (_fromPort is { } from ? ExposedPorts.In(from, _toPort ?? from) : null);

    public static bool Is(ITypeSymbol? type) =>
        type?.Name is "SecurityRuleData" or "SecurityRuleArgs" or "IpPermission" or "AuthorizeSecurityGroupIngressRequest" or "SecurityGroupIngressArgs" or "IngressProperty" or "CfnSecurityGroupIngressProps" or "FirewallArgs" or "SecurityGroupRuleArgs"
            or "NetworkSecurityGroupSecurityRuleArgs" or "NetworkSecurityRuleArgs"
        && IsOfCloud(type);

    /// <summary>Whether a type belongs to one of the clouds' libraries.</summary>
    public static bool IsOfCloud(ITypeSymbol type)
    {
        var name = type.ContainingNamespace?.ToString() ?? "";
        return name.StartsWith("Azure.ResourceManager", StringComparison.Ordinal) || name.StartsWith("Amazon.", StringComparison.Ordinal)
            || name.StartsWith("Pulumi.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Azure.Management", StringComparison.Ordinal);
    }

    public static FirewallRule Read(IObjectCreationOperation creation, FlowService flow)
    {
        var rule = new FirewallRule(flow) { _isOther = RuleDirection.IsOther(creation) };
        foreach (var member in creation.Initializer?.Initializers ?? System.Collections.Immutable.ImmutableArray<IOperation>.Empty)
        {
            var (target, value) = member switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
                IMemberInitializerOperation nested => (nested.InitializedMember, (IOperation)nested.Initializer),
                _ => (null, null),
            };

            if (target is IPropertyReferenceOperation { Property.Name: var name } && value is not null)
            {
                rule.Take(name, value, member);
            }
        }

        foreach (var assignment in LaterAssignments.To(creation))
        {
            rule.Take(((IPropertyReferenceOperation)assignment.Target).Property.Name, assignment.Value, assignment);
        }

        return rule;
    }

    private void Take(string property, IOperation value, IOperation member)
    {
        switch (property)
        {
            case "SourceRanges" or "SourceAddressPrefix" or "SourceAddressPrefixes" or "CidrIp" or "CidrIpv6" or "CidrBlocks" or "Ipv6CidrBlocks" or "Ipv4Ranges" or "Ipv6Ranges" or "IpRanges":
                OpenSource ??= Texts.Any(value, MaxValues, AnySource.Is, flow) ? member : null;
                break;
            case "DestinationPortRange" or "DestinationPortRanges" or "Allows":
                _exposed ??= Texts.First(value, MaxValues, ExposedPorts.In, flow);
                break;
            case "FromPort":
                _fromPort = Texts.Number(value, flow);
                break;
            case "ToPort":
                _toPort = Texts.Number(value, flow);
                break;
            case "IpProtocol" or "Protocol" when Texts.Any(value, MaxValues, static text => text == "-1", flow):
                _exposed ??= "all ports";
                break;
            case "Access" or "Direction" or "Type":
                _isOther |= Texts.Any(value, MaxValues, static text => text.ToLowerInvariant() is "deny" or "outbound" or "egress", flow);
                break;
        }
    }
}
