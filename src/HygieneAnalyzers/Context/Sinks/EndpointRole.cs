namespace HygieneAnalyzers.Context.Sinks;

/// <summary>What a program does with an endpoint.</summary>
internal enum EndpointRole
{
    Connect,
    Listen,

    /// <summary>Lets pages of that origin in.</summary>
    Allow,

    /// <summary>Passes requests of others on to it.</summary>
    Route,
}
