using System;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Request headers that carry a credential under a name that does not say so.</summary>
internal static class HeaderNames
{
    private static readonly string[] Credentials =
    [
        "Authorization", "Proxy-Authorization", "X-Api-Key", "Api-Key", "X-Auth-Token", "Ocp-Apim-Subscription-Key", "X-Functions-Key", "Private-Token",
        "ProxyAuthorization",
    ];

    public static bool CarriesCredential(string header) =>
        Array.Exists(Credentials, c => string.Equals(c, header, StringComparison.OrdinalIgnoreCase));
}
