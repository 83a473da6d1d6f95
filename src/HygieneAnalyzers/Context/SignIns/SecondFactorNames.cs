using System;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made second factors by the words of a name.</summary>
internal static class SecondFactorNames
{
    private static readonly string[] Terms =
        ["TwoFactor", "MultiFactor", "SecondFactor", "TwoStep", "WebAuthn", "OneTimePass", "OneTimeCode", "Passkey", "2fa", "TwoFa", "AuthenticatorCode"];

    /// <summary>Short enough to occur inside other words: they must be words of their own.</summary>
    private static readonly string[] Words = ["Mfa", "Otp", "Totp", "Fido", "Fido2", "Duo"];

    private static readonly string[] Preparations =
    [
        "Send", "Generate", "Log", "Create", "Enable", "Disable", "Set", "Reset", "Register", "Build", "Format", "Add", "Remove", "Update", "Store", "Save",
        "New", "Notify", "Make", "Issue", "Render", "Map", "Configure", "Use", "On", "Write", "Forget", "Remember", "Delete", "Begin", "Start",
    ];

    public static bool Mentions(string identifier)
    {
        foreach (var term in Terms)
        {
            if (identifier.IndexOf(term, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        foreach (var word in Words)
        {
            if (HasWord(identifier, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a method of that name does, going by <paramref name="returnsNothing"/> (or a task of nothing) and <paramref name="returnsBool"/>.</summary>
    public static SignInRole OfMethod(string name, bool returnsNothing, bool returnsBool) =>
        !Mentions(name) ? SignInRole.None
        : StartsWithAny(name, Preparations) ? SignInRole.Preparation
        : returnsNothing ? SignInRole.SecondFactor
        : !returnsBool ? SignInRole.Evidence
        : Asks(name) ? SignInRole.Requirement
        : StartsWithAny(name, "Verify", "Validate", "Confirm", "Redeem", "Try") ? SignInRole.Verification
        : SignInRole.Evidence;

    /// <summary>What a property or field of that name tells. Codes that a user hands in tell nothing.</summary>
    public static SignInRole OfState(string name, bool isBool) =>
        name == "RequiresVerification" ? SignInRole.Requirement
        : !Mentions(name) || EndsWithAny(name, "Code", "Pin", "Token", "Otp", "Input") ? SignInRole.None
        : !isBool ? SignInRole.Evidence
        : EndsWithAny(name, "Verified", "Passed", "Completed", "Confirmed", "Remembered", "Satisfied", "Done", "Succeeded") ? SignInRole.Verification
        : Asks(name) ? SignInRole.Requirement
        : SignInRole.Evidence;

    private static bool Asks(string name) =>
        Has(name, "Enabled") || Has(name, "Required") || Has(name, "Requires") || Has(name, "Needs") || Has(name, "Needed") || Has(name, "Active");

    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool StartsWithAny(string name, params string[] starts) =>
        Array.Exists(starts, s => name.StartsWith(s, StringComparison.Ordinal) && (name.Length == s.Length || !char.IsLower(name[s.Length])));

    private static bool EndsWithAny(string name, params string[] ends) => Array.Exists(ends, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool HasWord(string identifier, string word)
    {
        for (var at = identifier.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = identifier.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (StartsWord(identifier, at) && EndsWord(identifier, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWord(string text, int at) =>
        at == 0 || !char.IsLetter(text[at - 1]) || (char.IsUpper(text[at]) && char.IsLower(text[at - 1]));

    private static bool EndsWord(string text, int end) => end == text.Length || !char.IsLower(text[end]);
}
