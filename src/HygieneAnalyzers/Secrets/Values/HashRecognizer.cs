using System;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises password hashes by the marks that their formats begin with.</summary>
internal static class HashRecognizer
{
    private static readonly string[] Marks =
    [
        "$2a$", "$2b$", "$2x$", "$2y$", "$argon2", "$scrypt$", "$pbkdf2", "pbkdf2_sha", "pbkdf2:", "$1$", "$5$", "$6$", "$y$", "$apr1$", "$S$", "$P$",
        "{SHA}", "{SSHA}", "{SHA256}", "{SSHA256}", "{SHA512}", "{SSHA512}", "{MD5}", "{CRYPT}", "scrypt:", "bcrypt:", "argon2", "sha1:", "sha256:", "sha512:", "md5:",
        "SCRAM-SHA-256$",
    ];

    // The first bytes of an ASP.NET Core Identity v3 hash (format marker 1, PRF 0 to 2) in base64.
    private const string IdentityMark = "AQAAAA";

    public static bool Is(string value)
    {
        foreach (var mark in Marks)
        {
            if (value.Length > mark.Length + 8 && value.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return value.Length >= 60 && value.StartsWith(IdentityMark, StringComparison.Ordinal) && Shape.All(value.TrimEnd('='), Shape.IsBase64);
    }
}
