namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>Why data may leave through a host.</summary>
internal enum ExfiltrationKind
{
    Storage,
    FileSharing,
    Paste,
    Tunnel,
    Webhook,
}
