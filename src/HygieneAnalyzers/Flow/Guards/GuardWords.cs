using System;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Reads what a name guards: the words of authentication, authorisation, signatures, antiforgery and addresses.</summary>
internal static class GuardWords
{
    /// <summary>What a check of the client's address is called.</summary>
    public const string Address = "the address check";

    /// <summary>What a check against forged requests is called.</summary>
    public const string Antiforgery = "the antiforgery check";

    private static readonly (string Part, string Words)[] Nouns =
    [
        ("Antiforgery", Antiforgery), ("AntiForgery", Antiforgery), ("Csrf", Antiforgery), ("Xsrf", Antiforgery),
        ("Signature", "the signature check"), ("Hmac", "the signature check"),
        ("IpAddress", Address), ("IPAddress", Address), ("IpFilter", Address), ("IPFilter", Address),
        ("IpAllow", Address), ("IpRestrict", Address), ("Whitelist", Address), ("Allowlist", Address),
        ("AllowList", Address), ("SafeList", Address),
        ("Authoriz", "authorisation"), ("Authoris", "authorisation"), ("Permission", "authorisation"), ("Admin", "authorisation"),
        ("TwoFactor", "the second factor"), ("Mfa", "the second factor"),
        ("ApiKey", "authentication"), ("Password", "authentication"), ("Credential", "authentication"), ("Jwt", "authentication"), ("Authenticat", "authentication"), ("Auth", "authentication"),
    ];

    // Beginnings of words: any ending may follow. The others are whole words: "Auth" is not in "Author".
    private static readonly string[] Stems = ["Credential", "Authoriz", "Authoris", "Authenticat", "IpAllow", "IpRestrict", "Permission", "IpAddress", "IPAddress", "Signature"];

    // What settings are called besides.
    private static readonly (string Part, string Words)[] SettingNouns =
        [("Login", "authentication"), ("Security", "the security check"), ("Token", "the token check"), ("Access", "authorisation"), ("Webhook", "the signature check")];

    private static readonly string[] Verbs = ["Verify", "Validate", "IsValid", "Check", "Ensure", "Authenticate", "Authorize", "Is", "Has", "Can"];

    // Answers that mean the opposite, or something about the guard and not its verdict: IsTokenExpired, IsSignatureRequired, HasApiKeyHeader.
    private static readonly string[] OtherAnswers =
    [
        "Require", "Need", "Enabled", "Disabled", "Expired", "Supported", "Missing", "Invalid", "Denied", "Forbidden", "Revoked", "Locked", "Empty", "Configured",
        "Anonymous", "Exempt", "Excluded", "Skip", "Ignore", "Bypass", "Scheme", "Header", "Count", "Exists", "Changed", "Cached", "Present", "Unauth", "Wrong", "Bad", "Failed",
        "Strong", "Strength", "Complex", "Policy", "Format", "Length", "Confirm", "Changed", "Reset", "Hashed", "Encrypted", "Stored", "Saved", "Visible", "Shown",
    ];

    private static readonly string[] OffVerbs = ["Disable", "Skip", "Bypass", "Ignore", "Without", "Allow", "No", "Unsafe", "Insecure", "Trust", "Suppress", "TurnOff"];

    private static readonly string[] OnVerbs = ["Enable", "Use", "Require", "Enforce", "Verify", "Validate", "Check"];

    /// <summary>What a name like <c>ApiKeyMiddleware</c> or <c>UsePortalAuthentication</c> guards, or null.</summary>
    public static string? Noun(string name) => Find(Nouns, name);

    private static string? Find((string Part, string Words)[] nouns, string name)
    {
        foreach (var (part, words) in nouns)
        {
            var at = name.IndexOf(part, StringComparison.Ordinal);
            var end = at + part.Length;
            if (at >= 0 && (end == name.Length || !char.IsLower(name[end]) || Array.IndexOf(Stems, part) >= 0))
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>What a method like <c>VerifySignature</c> or <c>HasPermission</c> checks, or null.</summary>
    public static string? Check(string method) =>
        (!StartsWithAny(method, Verbs) && !method.EndsWith("Valid", StringComparison.Ordinal))
            || Array.Exists(OtherAnswers, part => method.IndexOf(part, StringComparison.Ordinal) >= 0) ? null
        : Noun(method) is { } words ? words
        : method is "ValidateToken" or "VerifyToken" or "IsTokenValid" or "IsValidToken" or "ValidateTokenAsync" or "VerifyTokenAsync" ? "the token check"
        : method is "ValidateUser" or "IsValidUser" or "ValidateUserAsync" or "IsValidUserAsync" or "ValidateLogin" or "IsLoggedIn" ? "authentication"
        : method is "CheckAccess" or "CheckAccessCore" or "HasAccess" or "CanAccess" or "HasAccessAsync" or "CanAccessAsync" or "CheckAccessAsync" ? "authorisation"
        : null;

    /// <summary>What a switch like <c>Security:DisableAuth</c> or <c>RequireSignature</c> switches, or null.</summary>
    public static string? Switched(string setting)
    {
        foreach (var part in setting.Split(':', '_', '.', '-'))
        {
            if ((StartsWithAny(part, OffVerbs) || StartsWithAny(part, OnVerbs)) && SettingNoun(part) is { } noun)
            {
                return noun;
            }
        }

        // DISABLE_AUTH, no-auth, Auth:Enabled
        return Pascal(setting) is var whole && whole != setting && (StartsWithAny(whole, OffVerbs) || StartsWithAny(whole, OnVerbs) || EndsWithState(whole)) ? SettingNoun(whole) : null;
    }

    private static string? SettingNoun(string name) => Find(Nouns, name) ?? Find(SettingNouns, name);

    private static bool EndsWithState(string name) =>
        name.EndsWith("Off", StringComparison.Ordinal) || name.EndsWith("Enabled", StringComparison.Ordinal) || name.EndsWith("Disabled", StringComparison.Ordinal) || name.EndsWith("Required", StringComparison.Ordinal);

    private static string Pascal(string name)
    {
        var words = name.Split([':', '_', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var isShouted = string.Equals(words[i], words[i].ToUpperInvariant(), StringComparison.Ordinal);
            words[i] = char.ToUpperInvariant(words[i][0]) + (isShouted ? words[i].Substring(1).ToLowerInvariant() : words[i].Substring(1));
        }

        return string.Concat(words);
    }

    private static bool StartsWithAny(string name, string[] words) =>
        Array.Exists(words, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || !char.IsLower(name[word.Length])));
}
