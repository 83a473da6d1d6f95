using System;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Secrets;

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

    /// <summary>Whether a query value is called like a credential: <c>http://host/today?apikey=…</c>.</summary>
    public static bool HasCredentialInQuery(in Endpoint endpoint, CredentialKnowledge knowledge)
    {
        var query = endpoint.Path;
        for (var start = query.IndexOf('?'); start >= 0;)
        {
            query = query.Slice(start + 1);
            var end = query.IndexOf('&');
            var pair = end < 0 ? query : query.Slice(0, end);
            if (pair.IndexOf('=') is > 0 and var equals && equals < pair.Length - 1 && knowledge.Judge(pair.Slice(0, equals).ToString()) == CredentialName.Strong)
            {
                return true;
            }

            start = end;
        }

        return false;
    }
}
