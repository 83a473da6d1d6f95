using System;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>What the names say: suffixes that the public name system does not serve, and names set aside by RFC 2606, 6761, 8375 and 9476.</summary>
internal static class HostNames
{
    private static readonly SuffixTable<Zone> Suffixes = new(
    [
        ("localhost", Zone.Loopback),
        ("localhost.localdomain", Zone.Loopback),
        ("ip6-localhost", Zone.Loopback),
        ("host.docker.internal", Zone.Loopback),
        ("gateway.docker.internal", Zone.Loopback),
        ("kubernetes.docker.internal", Zone.Loopback),
        ("host.containers.internal", Zone.Loopback),
        ("localtest.me", Zone.Loopback),
        ("lvh.me", Zone.Loopback),
        ("metadata.google.internal", Zone.Metadata),
        ("metadata.azure.internal", Zone.Metadata),
        ("internal", Zone.Internal),
        ("local", Zone.Internal),
        ("lan", Zone.Internal),
        ("intranet", Zone.Internal),
        ("corp", Zone.Internal),
        ("home", Zone.Internal),
        ("private", Zone.Internal),
        ("home.arpa", Zone.Internal),
        ("localdomain", Zone.Internal),
        ("svc", Zone.Internal),
        ("in-addr.arpa", Zone.Reserved),
        ("ip6.arpa", Zone.Reserved),
        ("example", Zone.Reserved),
        ("test", Zone.Reserved),
        ("invalid", Zone.Reserved),
    ]);

    /// <summary>The zone of a canonical host name that is no address.</summary>
    public static Zone ZoneOf(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        if (IsThisMachine(host))
        {
            return Zone.Loopback;
        }

        var isListed = Suffixes.TryFind(host, out var zone);
        if (isListed && zone != Zone.Internal)
        {
            return zone;
        }

        if (host.IndexOf('.') < 0)
        {
            return Zone.SingleLabel;
        }

        return isListed || HasLabel(host, "privatelink") ? Zone.Internal
            : IsDocumentation(host) ? Zone.Reserved
            : ExfiltrationHosts.TryFind(host, path, out _) ? Zone.Exfiltration
            : Zone.Public;
    }

    /// <summary>Whether names under that suffix are internal.</summary>
    public static bool IsInternalSuffix(ReadOnlySpan<char> suffix) => Suffixes.TryFind(suffix, out var zone) && zone == Zone.Internal;

    /// <summary>Whether one of the labels is the given one.</summary>
    public static bool HasLabel(ReadOnlySpan<char> host, string label)
    {
        while (!host.IsEmpty)
        {
            var dot = host.IndexOf('.');
            var current = dot < 0 ? host : host.Slice(0, dot);
            if (current.Equals(label.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            host = dot < 0 ? default : host.Slice(dot + 1);
        }

        return false;
    }

    private static bool IsThisMachine(ReadOnlySpan<char> host) =>
        host.Length <= 9
        && (host.Equals(".".AsSpan(), StringComparison.Ordinal)
            || host.Equals("(local)".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.Equals("(localdb)".AsSpan(), StringComparison.OrdinalIgnoreCase));

    // example.com, .net and .org are reserved; the same name under other endings serves the same purpose.
    private static bool IsDocumentation(ReadOnlySpan<char> host)
    {
        var name = host.Slice(0, host.LastIndexOf('.'));
        return name.Slice(name.LastIndexOf('.') + 1).Equals("example".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
