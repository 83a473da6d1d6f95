using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What one operation block has: the credentials found in it, the sinks whose values come from elsewhere, and the uses of literals from anywhere.</summary>
internal sealed record BlockCredentials(
    ImmutableArray<CredentialFinding> Findings, ImmutableArray<DistantSink> Distant, ImmutableArray<CredentialUse> Uses)
{
    /// <summary>What nearly all blocks have.</summary>
    public static readonly BlockCredentials None = new(ImmutableArray<CredentialFinding>.Empty, ImmutableArray<DistantSink>.Empty, ImmutableArray<CredentialUse>.Empty);

    /// <summary>Whether no literal is used as a credential here.</summary>
    public bool IsEmpty => Findings.IsEmpty && Uses.IsEmpty;
}
