using System;
using HygieneAnalyzers.Secrets.Expiry;

namespace HygieneAnalyzers.Secrets;

/// <summary>When a secret ends, read from the secret itself.</summary>
/// <param name="Words">What it is, for the message.</param>
/// <param name="End">The day on which it ended or will end.</param>
internal readonly record struct SecretExpiry(string Words, DateTime End)
{
    private const int MaxLength = 20_000;
    private const int MinLength = 20;

    /// <summary>The month in which the secret was made, for those that tell it: Microsoft's common annotated keys.</summary>
    public static DateTime? MadeIn(string text) => text.Length is < MinLength or > MaxLength ? null : AnnotatedKeyAge.Of(text);

    /// <summary>Reads shared access signatures, JSON web tokens and certificates; anything else has no end that it tells.</summary>
    public static bool TryRead(string text, out SecretExpiry expiry)
    {
        expiry = default;
        if (text.Length is < MinLength or > MaxLength)
        {
            return false;
        }

        var found = SasExpiry.Of(text) is { } sas ? new SecretExpiry("shared access signature", sas)
            : JwtExpiry.Of(text) is { } token ? new SecretExpiry("token", token)
            : CertificateExpiry.Of(text) is { } certificate ? new SecretExpiry("certificate", certificate)
            : default(SecretExpiry?);
        expiry = found ?? default;
        return found is not null;
    }
}
