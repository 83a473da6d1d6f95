using System.Collections.Generic;
using static HygieneAnalyzers.Context.Sinks.EndpointForm;

namespace HygieneAnalyzers.Context.Sinks.EndpointApis;

/// <summary>Sockets, names, mail, file transfer and directories.</summary>
internal static class SocketApis
{
    private const string Sockets = "System.Net.Sockets.";

    public static IEnumerable<EndpointApi> All =>
    [
        new(Sockets + "TcpClient", EndpointApi.Constructor, "hostname", Host),
        new(Sockets + "TcpClient", "Connect ConnectAsync BeginConnect", "hostname host address remoteEP", Host),
        new(Sockets + "UdpClient", EndpointApi.Constructor, "hostname", Host),
        new(Sockets + "UdpClient", "Connect Send SendAsync", "hostname addr endPoint", Host),
        new(Sockets + "Socket", "Connect ConnectAsync BeginConnect SendTo SendToAsync", "host address remoteEP", Host),
        new(Sockets + "Socket", "Bind", "localEP", Host, EndpointRole.Listen),
        new(Sockets + "UdpClient", EndpointApi.Constructor, "localEP", Host, EndpointRole.Listen),
        new(Sockets + "TcpListener", EndpointApi.Constructor, "localaddr localEP", Host, EndpointRole.Listen),
        new("System.Net.HttpListenerPrefixCollection", "Add", "uriPrefix", Url, EndpointRole.Listen),
        new("System.Net.Dns", "GetHostEntry GetHostEntryAsync GetHostAddresses GetHostAddressesAsync GetHostByName", "hostNameOrAddress hostName", Host),
        new("System.Net.NetworkInformation.Ping", "Send SendAsync SendPingAsync", "hostNameOrAddress address", Host),
        new("System.Net.Mail.SmtpClient", EndpointApi.Constructor, "host", Host),
        new("System.Net.Mail.SmtpClient", "Host", EndpointApi.Setter, Host),
        new("MailKit.IMailService", "Connect ConnectAsync", "host uri", Host),
        new("FluentFTP.BaseFtpClient", EndpointApi.Constructor, "host", Host),
        new("FluentFTP.FtpClient", EndpointApi.Constructor, "host", Host),
        new("FluentFTP.AsyncFtpClient", EndpointApi.Constructor, "host", Host),
        new("Renci.SshNet.BaseClient", EndpointApi.Constructor, "host", Host),
        new("Renci.SshNet.ConnectionInfo", EndpointApi.Constructor, "host", Host),
        new("System.DirectoryServices.Protocols.LdapDirectoryIdentifier", EndpointApi.Constructor, "server servers", Host),
        new("System.DirectoryServices.Protocols.LdapConnection", EndpointApi.Constructor, "server identifier", Host),
        new("System.DirectoryServices.AccountManagement.PrincipalContext", EndpointApi.Constructor, "name", Host),
        new("System.DirectoryServices.DirectoryEntry", EndpointApi.Constructor, "path"),
        new("System.DirectoryServices.DirectoryEntry", "Path", EndpointApi.Setter),
        new("Novell.Directory.Ldap.LdapConnection", "Connect ConnectAsync", "host", Host),
    ];
}
