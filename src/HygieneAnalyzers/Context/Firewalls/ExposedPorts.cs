using System;
using System.Globalization;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>The ports that only administrators and applications of one's own should reach: remote control and databases.</summary>
internal static class ExposedPorts
{
    private static readonly (int Port, string Words)[] Known =
    [
        (22, "SSH (22)"), (23, "Telnet (23)"), (135, "RPC (135)"), (139, "NetBIOS (139)"), (445, "SMB (445)"), (1433, "SQL Server (1433)"), (1434, "SQL Server (1434)"),
        (1521, "Oracle (1521)"), (2375, "Docker (2375)"), (2376, "Docker (2376)"), (3306, "MySQL (3306)"), (3389, "RDP (3389)"), (5432, "PostgreSQL (5432)"),
        (5900, "VNC (5900)"), (5984, "CouchDB (5984)"), (5985, "WinRM (5985)"), (5986, "WinRM (5986)"), (6379, "Redis (6379)"), (9200, "Elasticsearch (9200)"),
        (9300, "Elasticsearch (9300)"), (11211, "Memcached (11211)"), (27017, "MongoDB (27017)"), (27018, "MongoDB (27018)"),
    ];

    /// <summary>The first such port of a range, in words; null when none is in it.</summary>
    public static string? In(int from, int to)
    {
        if (from < 0 || (from == 0 && to >= 65535))
        {
            return "all ports";
        }

        foreach (var (port, words) in Known)
        {
            if (port >= from && port <= to)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>As <see cref="In(int, int)"/>, of a text: <c>22</c>, <c>20-25</c>, <c>*</c>.</summary>
    public static string? In(string range)
    {
        var text = range.Trim();
        if (text == "*")
        {
            return "all ports";
        }

        var dash = text.IndexOf('-');
        return Port(dash < 0 ? text : text.Substring(0, dash)) is { } from && Port(dash < 0 ? text : text.Substring(dash + 1)) is { } to ? In(from, to) : null;
    }

    private static int? Port(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= 65535 ? port : null;
}
