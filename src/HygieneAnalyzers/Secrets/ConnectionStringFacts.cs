using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Connections;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>What a connection string says; spans slice its text, and the password's value is kept nowhere.</summary>
internal sealed record ConnectionStringFacts
{
    /// <summary>The password or key, or null when the string has none.</summary>
    public ConnectionStringPassword? Password { get; init; }

    /// <summary>The account, or null when it is missing or unknown.</summary>
    public string? User { get; init; }

    /// <summary>The host, data source or account address, or null when it is missing or unknown.</summary>
    public string? Server { get; init; }

    /// <summary>Whether the caller's own identity logs on: integrated security, a managed identity, an interactive sign-in.</summary>
    public bool UsesIdentity { get; init; }

    public ConnectionStringKind Kind { get; init; }

    /// <summary>Every key with its value, in the order of the text; empty for the URL forms.</summary>
    public ImmutableArray<ConnectionStringPair> Pairs { get; init; } = ImmutableArray<ConnectionStringPair>.Empty;
}

/// <summary>The secret part of a connection string.</summary>
/// <param name="Key">The key as the text spells it, or the URL's scheme.</param>
/// <param name="Span">Where the value stands, without quotes.</param>
/// <param name="IsLiteral">Whether the whole value is written there: no unknown part, no placeholder, no public emulator key.</param>
/// <param name="IsEmpty">Whether the key is there with nothing behind it.</param>
internal readonly record struct ConnectionStringPassword(string Key, TextSpan Span, bool IsLiteral, bool IsEmpty);
