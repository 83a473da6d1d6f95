namespace HygieneAnalyzers.Secrets;

/// <summary>What a name says about the value that it holds.</summary>
internal enum CredentialName
{
    /// <summary>Nothing: not a credential, or a thing about a credential (its length, its label, its hash).</summary>
    None,

    /// <summary>An account's name: never a secret, but it tells whose secret stands beside it.</summary>
    UserName,

    /// <summary>Perhaps a credential (<c>token</c>, <c>key</c>): the value has to look like one too.</summary>
    Weak,

    /// <summary>A credential (<c>password</c>, <c>clientSecret</c>), whatever the value looks like.</summary>
    Strong,
}
