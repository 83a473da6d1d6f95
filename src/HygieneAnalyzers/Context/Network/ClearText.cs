using System;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Which uses send readable text over a network that others share.</summary>
internal static class ClearText
{
    /// <summary>
    /// A scheme without encryption to a host that is known and not this machine. Service names of one label stay out: such
    /// requests do not leave the cluster, or a proxy beside the service encrypts them.
    /// </summary>
    public static bool Is(EndpointUse use) =>
        use.Sink.Api.Role is EndpointRole.Connect or EndpointRole.Route
        && use.Endpoint.Scheme is "http" or "ws" or "ftp" or "ldap" or "smtp" or "imap" or "pop3"
        && IsElsewhere(use.Zone);

    /// <summary>Whether the host is another machine beyond doubt.</summary>
    public static bool IsElsewhere(Zone zone) => zone is Zone.Internal or Zone.Public or Zone.Exfiltration;

    /// <summary>Whether the URL carries a password itself: <c>http://user:password@host</c>.</summary>
    public static bool HasPasswordInUrl(in Endpoint endpoint)
    {
        var userInfo = endpoint.UserInfo;
        return userInfo.IndexOf(':') is >= 0 and var colon && colon < userInfo.Length - 1;
    }
}
