using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Values;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Tells a secret from the other literals that stand at credential names. The order matters: the user's word, then gaps, then
/// public values; prose, names, paths and hashes only where nothing but a name makes the place a credential.
/// A weak password is a secret, never a placeholder.
/// </summary>
internal sealed class SecretValues
{
    // Longer literals are documents, not passwords; keys and certificates have recognisers of their own.
    private const int MaxLength = 4096;

    private readonly ImmutableHashSet<string> _ignored;
    private readonly ImmutableHashSet<string> _placeholders;

    private SecretValues(ImmutableHashSet<string> ignored, ImmutableHashSet<string> placeholders)
    {
        _ignored = ignored;
        _placeholders = placeholders;
    }

    public static SecretValues Default { get; } = new(
        ImmutableHashSet.Create<string>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase));

    /// <summary>With the user's values that are to be left alone, and gap markers that are approved in the user's projects.</summary>
    public SecretValues With(IEnumerable<string> ignored, IEnumerable<string> placeholders) =>
        new(_ignored.Union(ignored), _placeholders.Union(placeholders));

    /// <param name="value">The literal.</param>
    /// <param name="name">The name at which it stands, if any.</param>
    /// <param name="atDefiniteSink">Whether an API, and not only a name, says that this is a credential: then words and paths are secrets too.</param>
    public ValueKind Judge(string value, string? name, bool atDefiniteSink)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return ValueKind.Empty;
        }

        return _ignored.Contains(value) ? ValueKind.Ignored
            : _placeholders.Contains(value) || Placeholders.Is(value) ? ValueKind.Placeholder
            : KnownPublicValues.Is(value) ? ValueKind.KnownPublic
            : AlphabetRecognizer.Is(value) ? ValueKind.Text
            : atDefiniteSink ? ValueKind.Secret
            : JudgeAtName(value, name);
    }

    private static ValueKind JudgeAtName(string value, string? name) =>
        value.Length > MaxLength ? ValueKind.Text
        : HashRecognizer.Is(value) ? ValueKind.Hash
        : TextRecognizer.Is(value) ? ValueKind.Text
        : PathRecognizer.Is(value) ? ValueKind.Path
        : KeyNameRecognizer.Is(value, name) ? ValueKind.KeyName
        : ValueKind.Secret;
}
