using System;

namespace HygieneAnalyzers.Endpoints;

/// <summary>The schemes whose URLs name a host to connect to or to listen on.</summary>
internal static class EndpointScheme
{
    public const string File = "file";

    private static readonly string[] Names =
    [
        "http", "https", "ws", "wss", "ftp", "ftps", "sftp", "tcp", "udp", "net.tcp", "amqp", "amqps", "redis", "rediss", "ldap", "ldaps",
        "smtp", "smtps", "imap", "imaps", "pop3", "pop3s", "mongodb", "mongodb+srv", "sb", "grpc", "grpcs", "nats", "tls", "mqtt", "mqtts",
        "postgres", "postgresql", "mysql", "mariadb", "sqlserver", "rtsp", "rtsps", "http+https", "https+http", "ssh", "telnet", "smb", "kafka",
        "jdbc:postgresql", "jdbc:mysql", "jdbc:mariadb", "jdbc:sqlserver", "soap.tcp", "socks5", File,
    ];

    /// <summary>The scheme as the table writes it, or null for any other text.</summary>
    public static string? Find(ReadOnlySpan<char> scheme)
    {
        foreach (var name in Names)
        {
            if (name.Length == scheme.Length && scheme.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }
}
