namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What a credential in code is; each kind is one rule's, so that one literal makes one finding.</summary>
internal enum CredentialFindingKind
{
    /// <summary>A literal that arrives at a credential (HYG1001).</summary>
    Hardcoded,

    /// <summary>A password inside a connection string (HYG1004).</summary>
    ConnectionStringPassword,

    /// <summary>A connection string whose password is empty (HYG1004).</summary>
    ConnectionStringEmptyPassword,
}
