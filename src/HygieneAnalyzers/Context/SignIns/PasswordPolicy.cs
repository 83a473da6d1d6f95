using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>The bounds of password and lockout settings: which properties they are, and what is wrong with a value. Character classes are not asked for.</summary>
internal static class PasswordPolicy
{
    public const string PasswordOptions = "Microsoft.AspNetCore.Identity.PasswordOptions";
    public const string LockoutOptions = "Microsoft.AspNetCore.Identity.LockoutOptions";
    public const string OwinPasswordValidator = "Microsoft.AspNet.Identity.PasswordValidator";

    private const string OwinUserManager = "Microsoft.AspNet.Identity.UserManager";
    private const int ShortestPassword = 8;
    private const int MostAttempts = 20;
    private const double ShortestLockout = 1 / 1440d;

    public static bool Has(IPropertySymbol property) => property.Name switch
    {
        "RequiredLength" => TypeNames.Is(property.ContainingType, PasswordOptions) || TypeNames.Is(property.ContainingType, OwinPasswordValidator),
        "MaxFailedAccessAttempts" or "AllowedForNewUsers" or "DefaultLockoutTimeSpan" => TypeNames.Is(property.ContainingType, LockoutOptions),
        "MaxFailedAccessAttemptsBeforeLockout" or "UserLockoutEnabledByDefault" or "DefaultAccountLockoutTimeSpan" =>
            TypeNames.IsOrDerivesFrom(property.ContainingType, OwinUserManager),
        _ => false,
    };

    /// <summary>Whether the property is a span of time, whose length is looked for in days.</summary>
    public static bool IsSpan(string property) => property is "DefaultLockoutTimeSpan" or "DefaultAccountLockoutTimeSpan";

    /// <summary>What is wrong with a value, in words; null when nothing is.</summary>
    public static string? Fault(string property, object value) => property switch
    {
        "RequiredLength" when value is < ShortestPassword => $"Passwords of {value} characters are allowed; ask for at least {ShortestPassword}",
        "MaxFailedAccessAttempts" or "MaxFailedAccessAttemptsBeforeLockout" when value is > MostAttempts or <= 0 =>
            $"An account may fail {value} times before it is locked out; allow 1 to {MostAttempts}",
        "AllowedForNewUsers" or "UserLockoutEnabledByDefault" when value is false => "New accounts are never locked out; leave lockout on for them",
        "DefaultLockoutTimeSpan" or "DefaultAccountLockoutTimeSpan" when value is < ShortestLockout =>
            "A locked account opens again within a minute, so passwords can be guessed on; lock it out for at least five minutes",
        _ => null,
    };

    /// <summary>The same for the text of a setting.</summary>
    public static string? Fault(string property, string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && !IsSpan(property) ? Fault(property, (object)number)
        : bool.TryParse(text, out var isSo) ? Fault(property, (object)isSo)
        : IsSpan(property) && System.TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? Fault(property, (object)span.TotalDays)
        : null;
}
