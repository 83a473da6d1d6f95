using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Tells on which side of the company's border an account stands.</summary>
internal static class Boundary
{
    /// <summary>Whether <paramref name="inside"/> is the company's or its intranet's and <paramref name="outside"/> is everybody's.</summary>
    public static bool IsBetween(SecretPlace inside, SecretPlace outside) =>
        ((IsInternalHost(inside) || IsDomainAccount(inside)) && (IsPublicHost(outside) || IsPrivateMailbox(outside)))
        || (IsCompanyMailbox(inside) && IsPrivateMailbox(outside));

    // CONTOSO\kim, whatever the host; a public host that takes such a name is outside all the same.
    private static bool IsDomainAccount(SecretPlace place) =>
        place.Account.User is { } user && user.IndexOf('\\') is > 0 and var slash && slash < user.Length - 1 && !IsPublicHost(place);

    private static bool IsInternalHost(SecretPlace place) => ZoneOf(place) is Zone.Internal or Zone.SingleLabel;

    private static bool IsPublicHost(SecretPlace place) => ZoneOf(place) is Zone.Public or Zone.Exfiltration;

    private static bool IsPrivateMailbox(SecretPlace place) =>
        FreeMail.DomainOf(place.Account.User) is { } domain && FreeMail.IsDomain(domain);

    private static bool IsCompanyMailbox(SecretPlace place) =>
        FreeMail.DomainOf(place.Account.User) is { } domain && !FreeMail.IsDomain(domain);

    private static Zone ZoneOf(SecretPlace place) =>
        place.Account.Host is { } host && Endpoint.TryParseHost(host, out var endpoint) ? place.Zones.ZoneOf(endpoint) : Zone.Unknown;
}
