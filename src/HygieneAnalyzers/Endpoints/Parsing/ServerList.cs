using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Endpoints.Parsing;

/// <summary>
/// The hosts in the server part of a connection string: <c>tcp:host\instance,1433</c>, <c>h1:6379,h2:6379</c>, an Oracle description, a URL.
/// </summary>
internal static class ServerList
{
    private const int MostServers = 32;
    private const string OracleHost = "(HOST=";

    private static readonly string[] Protocols = ["tcp:", "np:", "lpc:", "admin:", "via:"];

    public static ImmutableArray<Endpoint> Read(string servers)
    {
        var found = ImmutableArray.CreateBuilder<Endpoint>();
        var oracle = servers.IndexOf(OracleHost, StringComparison.OrdinalIgnoreCase);
        if (oracle < 0)
        {
            AddAll(found, WithoutProtocol(servers));
        }

        for (; oracle >= 0 && found.Count < MostServers; oracle = servers.IndexOf(OracleHost, oracle + 1, StringComparison.OrdinalIgnoreCase))
        {
            var start = oracle + OracleHost.Length;
            var end = servers.IndexOf(')', start);
            AddAll(found, servers.Substring(start, (end < 0 ? servers.Length : end) - start));
        }

        return found.ToImmutable();
    }

    private static void AddAll(ImmutableArray<Endpoint>.Builder found, string servers)
    {
        var reader = new AuthorityReader(servers, isBareHostAllowed: true);
        while (found.Count < MostServers && reader.TryNext(out var endpoint))
        {
            if (!IsPort(endpoint.Host))
            {
                found.Add(endpoint);
            }
        }
    }

    private static string WithoutProtocol(string servers)
    {
        servers = servers.TrimStart();
        foreach (var protocol in Protocols)
        {
            if (servers.StartsWith(protocol, StringComparison.OrdinalIgnoreCase))
            {
                return servers.Substring(protocol.Length);
            }
        }

        return servers.StartsWith("//", StringComparison.Ordinal) ? servers.Substring(2) : servers;
    }

    // SQL Server separates the port by a comma.
    private static bool IsPort(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
