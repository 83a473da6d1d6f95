using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Whose secret it is, as far as the surroundings tell.</summary>
/// <param name="User">The user name, mail address or key name, or null.</param>
/// <param name="Host">The host or service that lets the user in, or null when it is unknown or this machine.</param>
/// <param name="Purpose">The words that name the account's section or variable (<c>smtp</c>, <c>billing</c>), without those that every account has.</param>
internal sealed record Account(string? User, string? Host, ImmutableArray<string> Purpose)
{
    /// <summary>The role that the secret's own name gives the account (<c>AdminPassword</c>); it tells less than a user name.</summary>
    public string? Role { get; init; }

    /// <summary>The setting from which the program takes the user, when nothing says who that is.</summary>
    public string? UserSetting { get; init; }

    public static Account Unknown { get; } = new(null, null, ImmutableArray<string>.Empty);
}
