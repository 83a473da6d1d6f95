using System;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made second factors by the words of a name.</summary>
internal static class SecondFactorNames
{
    private static readonly string[] Terms =
    [
        "TwoFactor", "MultiFactor", "SecondFactor", "TwoStep", "SecondStep", "StepUp", "WebAuthn", "OneTimePass", "OneTimeCode", "Passkey", "2fa", "TwoFa",
        "AuthenticatorCode", "AuthenticatorKey", "AuthenticatorApp", "RecoveryCode", "VerificationCode", "Yubikey", "ZweiFaktor", "ZweiterFaktor", "SegundoFator",
        "SegundoFactor", "DobleFactor", "DoubleFacteur",
    ];

    /// <summary>Short enough to occur inside other words: they must be words of their own.</summary>
    private static readonly string[] Words = ["Mfa", "Otp", "Totp", "Hotp", "Fido", "Fido2", "Duo", "Tfa"];

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

    private static readonly string[] Checks = ["Verify", "Validate", "Confirm", "Redeem", "Try", "Check", "IsValid", "Matches"];

    /// <summary>What a method of that name does, going by <paramref name="returnsNothing"/> (or a task of nothing) and <paramref name="returnsBool"/>.</summary>
    public static SignInRole OfMethod(string type, string name, bool returnsNothing, bool returnsBool) =>
        !Mentions(name) ? OfMember(type, name, returnsNothing, returnsBool)
        : StartsWithAny(name, Preparations) ? SignInRole.Preparation
        : returnsNothing ? SignInRole.SecondFactor
        : !returnsBool ? SignInRole.Evidence
        : Asks(name) ? SignInRole.Requirement
        : StartsWithAny(name, Checks) ? SignInRole.Verification
        : SignInRole.Evidence;

    /// <summary><c>otpService.Verify(code)</c>, <c>sms.VerifyCode(code)</c>: the type, or what is checked, tells.</summary>
    private static SignInRole OfMember(string type, string name, bool returnsNothing, bool returnsBool)
    {
        if (returnsBool && Mentions(WithoutI(type)) && Asks(name))
        {
            return SignInRole.Requirement;
        }

        var isCheck = StartsWithAny(name, Checks)
            && (HasWord(name, "Code") || HasWord(name, "Pin") || (Mentions(WithoutI(type)) && !PasswordNames.Is(name) && !Has(name, "User") && !Has(name, "Credential")));
        return !isCheck ? SignInRole.None
            : returnsNothing ? SignInRole.SecondFactor
            : returnsBool ? SignInRole.Verification
            : SignInRole.Evidence;
    }

    /// <summary>What a property or field of that name tells. Codes that a user hands in tell nothing.</summary>
    public static SignInRole OfState(string name, bool isBool) =>
        name == "RequiresVerification" ? SignInRole.Requirement
        : !Mentions(name) || EndsWithAny(name, "Code", "Pin", "Token", "Otp", "Input") ? SignInRole.None
        : !isBool ? SignInRole.Evidence
        : EndsWithAny(name, "Verified", "Passed", "Completed", "Confirmed", "Remembered", "Satisfied", "Done", "Succeeded") ? SignInRole.Verification
        : Asks(name) ? SignInRole.Requirement
        : SignInRole.Evidence;

    private static string WithoutI(string type) => type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) ? type.Substring(1) : type;

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
