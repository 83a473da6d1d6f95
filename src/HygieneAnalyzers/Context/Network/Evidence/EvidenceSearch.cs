using System;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network.Evidence;

/// <summary>Searches one text for hosts and for the interfaces that take them. Finds too much rather than too little.</summary>
internal static class EvidenceSearch
{
    private const string SchemeEnd = "://";
    private const int LongestHost = 255;
    private static readonly char[] HostEnds = ['/', '"', '\'', ',', ';', '<', '>', ')', '}', ' ', '\r', '\n', '?', '#', '\\'];

    // Types whose members take a host without a scheme: the host may be any word of the program.
    private static readonly string[] BareHosts =
    [
        "TcpClient", "UdpClient", "Socket", "Dns.", "SmtpClient", "ImapClient", "Pop3Client", "IMailService", "IMailTransport", "Ping", "FtpClient", "SftpClient", "SshClient", "ScpClient", "ConnectionInfo",
        "LdapDirectoryIdentifier", "LdapConnection", "PrincipalContext", "UriBuilder", "ConnectionMultiplexer", "RedisCacheOptions", "StackExchangeRedis", "ConnectionFactory", "ProducerConfig",
        "ConsumerConfig", "ClientConfig", "ServiceBusClient", "ConnectionStringBuilder",
    ];

    private static readonly string[] ServerKeys = ["Server=", "server=", "Data Source=", "data source=", "Host=", "host=", "Address=", "Addr="];
    private static readonly string[] OriginLists = ["Origins", "CorsPolicyBuilder"];
    private static readonly string[] AnyAddresses = ["ListenAnyIP", "IPAddress.Any", "IPv6Any"];

    public static TextEvidence In(string text)
    {
        var found = TextEvidence.None;
        for (var at = text.IndexOf(SchemeEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SchemeEnd, at + 1, StringComparison.Ordinal))
        {
            found |= OfUrl(text, at);
        }

        foreach (var key in ServerKeys)
        {
            for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                found |= OfServer(text, at + key.Length);
            }
        }

        return found
            | (IsShare(text) ? TextEvidence.Internal | TextEvidence.Address : TextEvidence.None)
            | (HasAny(text, BareHosts) ? TextEvidence.AnyHost : TextEvidence.None)
            | (HasAny(text, AnyAddresses) ? TextEvidence.AnyAddress : TextEvidence.None)
            | (HasAny(text, OriginLists) ? TextEvidence.Origins : TextEvidence.None);
    }

    private static TextEvidence OfUrl(string text, int at)
    {
        var start = at + SchemeEnd.Length;
        if (IsPutTogether(text, start))
        {
            return TextEvidence.AnyHost;
        }

        var host = HostAt(text, start, out var path);
        if (host.IndexOf('{') >= 0)
        {
            return TextEvidence.AnyHost;
        }

        var zone = HostClassifier.Classify(host, path);
        return Of(zone)
            | (IsElsewhere(zone) && !IsEncrypted(text, at) ? TextEvidence.ClearText : TextEvidence.None)
            | (IsAddress(host) ? TextEvidence.Address : TextEvidence.None);
    }

    private static TextEvidence OfServer(string text, int start)
    {
        if (start >= text.Length || text[start] is '"' or '{')
        {
            return TextEvidence.AnyHost;
        }

        var name = text.AsSpan(start, Math.Min(text.Length - start, LongestHost));
        name = name.StartsWith("tcp:".AsSpan(), StringComparison.OrdinalIgnoreCase) ? name.Slice(4) : name;
        var end = name.IndexOfAny(HostEnds.AsSpan());
        name = end < 0 ? name : name.Slice(0, end);
        var port = name.IndexOf(':');
        return Of(HostClassifier.Classify(port < 0 ? name : name.Slice(0, port), default)) | (IsAddress(name) ? TextEvidence.Address : TextEvidence.None);
    }

    private static TextEvidence Of(Zone zone) => zone switch
    {
        Zone.Internal or Zone.SingleLabel => TextEvidence.Internal,
        Zone.Public => TextEvidence.Public,
        Zone.Exfiltration => TextEvidence.Exfiltration | TextEvidence.Public,
        Zone.Metadata => TextEvidence.Exfiltration,
        Zone.Any => TextEvidence.AnyAddress,
        _ => TextEvidence.None,
    };

    // $"http://{host}/…", "http://" + host; a mere test of the beginning is none.
    private static bool IsPutTogether(string text, int start) =>
        start < text.Length
        && (text[start] is '{'
            || (text[start] is '"' && start + 1 < text.Length && text[start + 1] is not ')' && string.CompareOrdinal(text, start + 1, ", StringComparison", 0, 18) != 0));

    private static bool IsEncrypted(string text, int schemeEnd) => schemeEnd > 0 && text[schemeEnd - 1] is 's' or 'S';

    private static bool IsElsewhere(Zone zone) => zone is Zone.Internal or Zone.Public or Zone.Exfiltration;

    private static bool IsAddress(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (c > '\x7F')
            {
                return true;
            }
        }

        return !host.IsEmpty && host[0] is (>= '0' and <= '9') or '[';
    }

    // "\\server\share", written out or verbatim.
    private static bool IsShare(string text)
    {
        for (var at = text.IndexOf(@"\\", StringComparison.Ordinal); at >= 0; at = text.IndexOf(@"\\", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is '"' or '>' or '=' or '\'' or ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);

    private static ReadOnlySpan<char> HostAt(string text, int start, out ReadOnlySpan<char> path)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestHost));
        var end = rest.IndexOfAny(HostEnds.AsSpan());
        var authority = end < 0 ? rest : rest.Slice(0, end);
        path = end < 0 ? default : rest.Slice(end);
        var stop = path.IndexOfAny("\"' \r\n".AsSpan());
        path = stop < 0 ? path : path.Slice(0, stop);
        authority = authority.Slice(authority.LastIndexOf('@') + 1);
        if (authority.IndexOf('{') >= 0)
        {
            return authority;
        }

        var bracket = authority.IndexOf(']');
        var port = bracket >= 0 ? bracket + 1 : authority.IndexOf(':');
        return port < 0 ? authority : authority.Slice(0, port);
    }
}
