namespace HygieneAnalyzers.Context.Sinks;

/// <summary>How a sink reads the text it is given.</summary>
internal enum EndpointForm
{
    /// <summary>An absolute URL, as text or <c>Uri</c>; anything else is relative and names no host.</summary>
    Url,

    /// <summary>A host name or address, with or without a port; a URL too.</summary>
    Host,

    /// <summary>Several hosts separated by commas.</summary>
    Servers,

    /// <summary>A connection string, the server of which counts.</summary>
    ConnectionString,

    /// <summary>A file path, of which only that of a network share counts.</summary>
    Path,
}
