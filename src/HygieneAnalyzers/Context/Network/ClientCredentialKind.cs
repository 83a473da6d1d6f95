namespace HygieneAnalyzers.Context.Network;

/// <summary>What an object that connects sends along on its own.</summary>
internal enum ClientCredentialKind
{
    /// <summary>An <c>Authorization</c> header.</summary>
    Header,

    /// <summary>A header that holds an API key.</summary>
    KeyHeader,

    /// <summary>A user name with a password.</summary>
    Password,

    /// <summary>The account that the program runs under, by a challenge.</summary>
    OwnAccount,

    Cookies,

    Certificate,

    /// <summary>A credential in the body of a request.</summary>
    Body,

    /// <summary>The call by which a directory connection hands over its password.</summary>
    Bind,
}
