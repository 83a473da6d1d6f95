using System.Collections.Immutable;
using System.Globalization;
using HygieneAnalyzers.Context.Options;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>A sort of credential, and how long one may live.</summary>
/// <param name="Words">What it is called in a message.</param>
/// <param name="Limit">The option that holds the limit.</param>
/// <param name="UnitDays">How many days one unit of the option is.</param>
internal sealed record LifetimeKind(string Words, OptionDefinition<int> Limit, double UnitDays)
{
    public static LifetimeKind Sas { get; } = new("shared access signature", HygieneOptions.MaxSasDays, 1);

    public static LifetimeKind Token { get; } = new("token", HygieneOptions.MaxTokenHours, 1 / 24d);

    public static LifetimeKind Secret { get; } = new("client secret", HygieneOptions.MaxSecretDays, 1);

    public static LifetimeKind Certificate { get; } = new("certificate", HygieneOptions.MaxCertificateDays, 1);

    public static LifetimeKind Cookie { get; } = new("sign-in cookie", HygieneOptions.MaxCookieDays, 1);

    /// <summary>What a fix needs to know to shorten a life to the limit: the method that adds it to a time, and the number.</summary>
    public ImmutableDictionary<string, string?> Clamp(int limit) => this == Certificate
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add("hygiene.unit", UnitDays < 1 ? "Hours" : "Days").Add("hygiene.limit", limit.ToString(CultureInfo.InvariantCulture));
}
