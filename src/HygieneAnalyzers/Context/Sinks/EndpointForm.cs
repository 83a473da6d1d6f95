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

    /// <summary>The name of a client that the program registers elsewhere.</summary>
    ClientName,

    /// <summary>A request that is made elsewhere; only what its client is set up with can be known here.</summary>
    Request,

    /// <summary>A call of an object that stands for another machine; its registration says which.</summary>
    Remote,
}
