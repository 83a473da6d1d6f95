using System;
using System.Collections.Generic;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Settings whose members stand in for each other: arrays of URLs, the destinations of a proxy's cluster, server lists in one value.</summary>
internal static class HostPool
{
    private static readonly string[] AddressKeys = ["Address", "Url", "Uri", "Host", "HostName", "Endpoint", "BaseAddress", "BaseUrl", "Server"];

    private static readonly string[] PoolKeys = ["Destinations", "Hosts", "Servers", "Nodes", "Endpoints", "Brokers", "BootstrapServers", "Upstreams", "Replicas", "Seeds"];

    // Lists of addresses that nobody connects to, or whose members are for different askers.
    private static readonly string[] OtherLists =
    [
        "redirect", "issuer", "audience", "scope", "deny", "denied", "block", "ignore", "exclude", "bypass", "noproxy", "callback", "logout", "namespace",
        "schema", "trusted", "known", "claim", "licen", "docs", "link",
    ];

    public sealed record Member(ConfigNode Node, TextSpan Span, string Host, Zone Zone);

    /// <summary>Whether the members of the node stand in for each other.</summary>
    public static bool IsPool(ConfigNode node) =>
        (node.Kind == ConfigNodeKind.List
            || (node.Kind == ConfigNodeKind.Section && Is(node.Name, "Destinations"))
            || (node.IsValue && node.Value.IndexOf(',') > 0 && Array.Exists(PoolKeys, key => Is(node.Key, key))))
        && !IsOther(node.Name);

    public static IEnumerable<Member> Members(ConfigNode pool, HostZones zones)
    {
        if (pool.IsValue)
        {
            foreach (var server in ServerList.Read(pool.Value))
            {
                yield return Of(pool, server, zones, pool.SpanOf(new TextSpan(server.HostStart, server.HostLength)));
            }
        }

        foreach (var child in pool.Children)
        {
            if (Address(child) is { } address && TryRead(address, pool.Name, out var endpoint))
            {
                yield return Of(address, endpoint, zones, address.Span);
            }
        }
    }

    private static Member Of(ConfigNode node, Endpoint endpoint, HostZones zones, TextSpan span) => new(node, span, endpoint.Host.ToString(), zones.ZoneOf(endpoint));

    /// <summary>The element itself, or its address where it is an object.</summary>
    private static ConfigNode? Address(ConfigNode element)
    {
        if (element.IsValue)
        {
            return element;
        }

        foreach (var child in element.Children)
        {
            if (child.IsValue && Array.Exists(AddressKeys, key => Is(child.Name, key)))
            {
                return child;
            }
        }

        return null;
    }

    // Without a scheme only the list's name tells hosts from other words.
    private static bool TryRead(ConfigNode address, string pool, out Endpoint endpoint) =>
        Endpoint.TryParse(address.Value, out endpoint)
        || (Array.Exists(PoolKeys, key => Is(pool, key)) && address.Value.IndexOf('.') > 0 && Endpoint.TryParseHost(address.Value, out endpoint));

    private static bool IsOther(string name) => Array.Exists(OtherLists, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Is(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
