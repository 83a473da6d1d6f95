namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What a credential in code is; each kind is one rule's, so that one literal makes one finding: the later kinds say more.</summary>
internal enum CredentialFindingKind
{
    /// <summary>A literal that arrives at a credential (HYG1001).</summary>
    Hardcoded,

    /// <summary>A literal that a credential becomes when it is missing (HYG1006).</summary>
    Fallback,

    /// <summary>Text or bytes that become a cryptographic key (HYG1007).</summary>
    CryptographicKey,

    /// <summary>A password inside a connection string (HYG1004).</summary>
    ConnectionStringPassword,

    /// <summary>A connection string whose password is empty (HYG1004).</summary>
    ConnectionStringEmptyPassword,

    /// <summary>A text in the shape of a provider's token (HYG1003).</summary>
    ProviderToken,

    /// <summary>A token whose checksum holds (HYG1003).</summary>
    VerifiedToken,

    /// <summary>A token of a kind that also stands in web pages (HYG1003).</summary>
    OftenPublicToken,

    /// <summary>A password or secret inside a URL (HYG1005).</summary>
    UrlCredential,

    /// <summary>A password inside a command line or an SQL statement (HYG1013).</summary>
    CommandPassword,

    /// <summary>A password that goes to a native logon function (HYG1013).</summary>
    NativeLogonPassword,

    /// <summary>A literal that a credential is compared with (HYG1009).</summary>
    Comparison,
}
