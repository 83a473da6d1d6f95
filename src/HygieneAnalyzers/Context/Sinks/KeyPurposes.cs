using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>What the APIs that take a cryptographic key do with it.</summary>
internal static class KeyPurposes
{
    private static readonly string[] Ciphers = ["Aes", "TripleDES", "DES", "RC2", "Rijndael", "ChaCha20", "SymmetricAlgorithm"];

    /// <summary>"signing" or "encryption"; null for keys of which other keys are made, and for anything else.</summary>
    public static string? Of(ISymbol? target)
    {
        var type = target?.ContainingType?.Name;
        return type is null ? null
            : type == "SymmetricSecurityKey" || type.StartsWith("HMAC", StringComparison.Ordinal) || type == "KeyedHashAlgorithm" ? "signing"
            : Array.Exists(Ciphers, cipher => type.StartsWith(cipher, StringComparison.Ordinal)) ? "encryption"
            : null;
    }
}
