using System;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Reads what a name guards: the words of authentication, authorisation, signatures, antiforgery and addresses.</summary>
internal static class GuardWords
{
    private static readonly (string Part, string Words)[] Nouns =
    [
        ("Antiforgery", "the antiforgery check"), ("AntiForgery", "the antiforgery check"), ("Csrf", "the antiforgery check"), ("Xsrf", "the antiforgery check"),
        ("Signature", "the signature check"), ("Hmac", "the signature check"), ("Webhook", "the signature check"),
        ("IpAddress", "the address check"), ("IpFilter", "the address check"), ("Whitelist", "the address check"), ("AllowList", "the address check"),
        ("Allowlist", "the address check"), ("SafeList", "the address check"), ("IpAllow", "the address check"), ("IpRestrict", "the address check"), ("IPAddress", "the address check"), ("IPFilter", "the address check"), ("IPWhitelist", "the address check"),
        ("Authoriz", "authorisation"), ("Authoris", "authorisation"), ("Permission", "authorisation"), ("Admin", "authorisation"), ("Role", "authorisation"), ("Access", "authorisation"),
        ("ApiKey", "authentication"), ("Token", "authentication"), ("Jwt", "authentication"), ("Authenticat", "authentication"), ("Login", "authentication"),
        ("TwoFactor", "the second factor"), ("Mfa", "the second factor"), ("Auth", "authentication"), ("Security", "the security check"),
    ];

    private static readonly string[] Verbs = ["Verify", "Validate", "IsValid", "Check", "Ensure", "Authenticate", "Authorize", "Require", "Is", "Has", "Can"];

    private static readonly string[] OffVerbs = ["Disable", "Skip", "Bypass", "Ignore", "Without", "Allow", "No", "Unsafe", "Insecure", "Trust", "Suppress", "TurnOff"];

    private static readonly string[] OnVerbs = ["Enable", "Use", "Require", "Enforce", "Verify", "Validate", "Check"];

    /// <summary>What a name like <c>ApiKeyMiddleware</c> or <c>UseTokenAuthentication</c> guards, or null.</summary>
    public static string? Noun(string name)
    {
        foreach (var (part, words) in Nouns)
        {
            if (name.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>What a method like <c>VerifySignature</c> or <c>HasPermission</c> checks, or null.</summary>
    public static string? Check(string method) => StartsWithAny(method, Verbs) || method.EndsWith("Valid", StringComparison.Ordinal) ? Noun(method) : null;

    /// <summary>What a switch like <c>Security:DisableAuth</c> or <c>RequireSignature</c> switches, or null.</summary>
    public static string? Switched(string setting)
    {
        foreach (var part in setting.Split(':', '_', '.', '-'))
        {
            if ((StartsWithAny(part, OffVerbs) || StartsWithAny(part, OnVerbs)) && Noun(part) is { } noun)
            {
                return noun;
            }
        }

        // DISABLE_AUTH, no-auth, Auth:Enabled
        return Pascal(setting) is var whole && whole != setting && (StartsWithAny(whole, OffVerbs) || StartsWithAny(whole, OnVerbs) || EndsWithState(whole)) ? Noun(whole) : null;
    }

    private static bool EndsWithState(string name) =>
        name.EndsWith("Enabled", StringComparison.Ordinal) || name.EndsWith("Disabled", StringComparison.Ordinal) || name.EndsWith("Required", StringComparison.Ordinal);

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
