namespace HygieneAnalyzers.Context.Sinks;

/// <summary>What a value becomes where it arrives.</summary>
internal enum SinkKind
{
    /// <summary>A password, secret, token or API key as it stands.</summary>
    Credential,

    /// <summary>A connection string: only its secret parts are credentials.</summary>
    ConnectionString,

    /// <summary>A request header whose value may start with a scheme (<c>Bearer</c>, <c>Basic</c>).</summary>
    Header,

    /// <summary>A cryptographic key or the password it is derived from.</summary>
    CryptographicKey,

    /// <summary>The password of a connection string that is put together.</summary>
    ConnectionPart,

    /// <summary>The password or secret of a URL that is put together.</summary>
    UrlPart,

    /// <summary>The password of a command line or SQL statement that is put together.</summary>
    CommandPart,

    /// <summary>The other side of a comparison with a credential.</summary>
    Comparison,
}
