namespace HygieneAnalyzers.Endpoints;

/// <summary>The two sides that the rules keep apart.</summary>
internal static class Zones
{
    /// <summary>Whether the host lies in the organisation's own network beyond any doubt.</summary>
    public static bool IsInternal(this Zone zone) => zone == Zone.Internal;

    /// <summary>As <see cref="IsInternal"/>, service names of one label included: only for text that reached a sink.</summary>
    public static bool IsInternalInSink(this Zone zone) => zone is Zone.Internal or Zone.SingleLabel;

    /// <summary>Whether the host lies in the public network.</summary>
    public static bool IsPublic(this Zone zone) => zone is Zone.Public or Zone.Exfiltration;

    /// <summary>The zone in the words of a message.</summary>
    public static string InWords(this Zone zone) => zone switch
    {
        Zone.Loopback => "this machine",
        Zone.Any => "every interface",
        Zone.Metadata => "the cloud metadata service",
        Zone.Internal or Zone.SingleLabel => "the intranet",
        Zone.Reserved => "a reserved address",
        Zone.Public or Zone.Exfiltration => "the public network",
        _ => "an unknown host",
    };
}
