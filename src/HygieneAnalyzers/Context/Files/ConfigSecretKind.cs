namespace HygieneAnalyzers.Context.Files;

/// <summary>How a secret shows itself in a configuration file.</summary>
internal enum ConfigSecretKind
{
    /// <summary>By the name of its setting.</summary>
    Named,

    /// <summary>As the password or key of a connection string.</summary>
    ConnectionString,

    /// <summary>As the password in a URL.</summary>
    Url,

    /// <summary>By its shape: a provider's token or a private key.</summary>
    Token,

    /// <summary>By the shape of a key that also lives in web pages and apps, restricted on the server side.</summary>
    OftenPublicToken,

    /// <summary>As the published key of an emulator.</summary>
    EmulatorKey,
}
