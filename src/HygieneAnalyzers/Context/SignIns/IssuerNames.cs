using System;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Recognises home-made token issuers and password checks whose code is out of sight (interfaces, other assemblies) by their names.</summary>
internal static class IssuerNames
{
    private static readonly string[] Makers = ["Generate", "Create", "Issue", "Build", "Make", "Get", "Sign"];

    private static readonly string[] OtherPurposes =
        ["Reset", "Confirm", "Verif", "Invit", "Subscri", "Csrf", "Forgery", "Cancel", "Email", "Download", "Upload", "Refresh", "Api", "Service", "Client", "Device"];

    private static readonly string[] Checks = ["Validate", "Verify", "Check", "Authenticate", "IsValid", "AreValid", "Test", "Try"];

    public static SignInRole Of(string type, string method, bool returnsBool, int parameters) =>
        IsToken(method) && Has(type, "Token", "Jwt") && StartsWithAny(method, Makers) ? (Has(method, OtherPurposes) ? SignInRole.Preparation : TokenOf(method))
        : returnsBool && parameters >= 2 && IsPasswordCheck(type, method) ? SignInRole.PasswordProof
        : SignInRole.None;

    /// <summary>Whether a helper of that name makes a token that is no session, so that there is no need to look inside.</summary>
    public static bool IsOtherToken(string method) => IsToken(method) && StartsWithAny(method, Makers) && Has(method, OtherPurposes);

    /// <summary>Whether a method of that name gives a token.</summary>
    public static bool IsToken(string method)
    {
        var length = method.EndsWith("Async", StringComparison.Ordinal) ? method.Length - 5 : method.Length;
        return EndsAt(method, length, "Token") || EndsAt(method, length, "Tokens") || EndsAt(method, length, "Jwt") || EndsAt(method, length, "JWT");
    }

    // "GetToken" may as well read one that exists.
    private static SignInRole TokenOf(string method) =>
        method.StartsWith("Get", StringComparison.Ordinal) && !Has(method, "Jwt") ? SignInRole.None : SignInRole.Token;

    /// <summary>Whether a call that is handed a password says whether it was right: <c>ValidateCredentials(user, password)</c>.</summary>
    public static bool IsCredentialCheck(string method, bool returnsBool) => StartsWithAny(method, Checks)
        && (returnsBool || Has(method, "Credential", "User", "Password", "Login") || method is "Authenticate" or "AuthenticateAsync");

    private static bool IsPasswordCheck(string type, string method) =>
        (StartsWithAny(method, "Verify", "Check", "Compare", "Matches") && Has(method, "Password"))
        || (StartsWithAny(method, "Verify") && Has(type, "Password", "Hasher"))
        || method is "PasswordMatches" or "IsPasswordCorrect" or "IsPasswordCorrectAsync";

    private static bool EndsAt(string text, int length, string end) =>
        length >= end.Length && string.CompareOrdinal(text, length - end.Length, end, 0, end.Length) == 0;

    private static bool Has(string text, params string[] parts) => Array.Exists(parts, p => text.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool StartsWithAny(string text, params string[] starts) => Array.Exists(starts, s => text.StartsWith(s, StringComparison.Ordinal));
}
