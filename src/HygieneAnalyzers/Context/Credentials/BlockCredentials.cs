using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What one operation block has: the credentials found in it, and the sinks whose values come from elsewhere.</summary>
internal sealed record BlockCredentials(ImmutableArray<CredentialFinding> Findings, ImmutableArray<DistantSink> Distant);
