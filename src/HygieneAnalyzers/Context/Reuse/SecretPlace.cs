using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>One place of the compilation or its configuration files where a secret is written. No record, as those print their members.</summary>
internal sealed class SecretPlace
{
    private string? _neutralName;

    public SecretPlace(string value, Account account, string name, Location location)
    {
        var (user, secret) = SecretForms.Read(value);
        Value = secret;
        Account = user is not null && account.User is null ? account with { User = user } : account;
        Name = name;
        Location = location;
    }

    /// <summary>The secret in the one form that all its spellings share: for comparison only, never for a message.</summary>
    public string Value { get; }

    public Account Account { get; }

    /// <summary>What the place is called: the path of a setting, the name of a variable or parameter.</summary>
    public string Name { get; }

    /// <summary>The name without the words that say for which environment the place is.</summary>
    public string NeutralName => _neutralName ??= EnvironmentWords.Without(Name);

    public Location Location { get; }

    /// <summary>Whether a name, and not a connection string or URL, makes it a secret; only then its purpose tells accounts apart.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The environment that the place is for, or null for all.</summary>
    public string? Environment { get; init; }

    /// <summary>The setting, for places in configuration files.</summary>
    public ConfigNode? Setting { get; init; }

    /// <summary>The file of <see cref="Setting"/>.</summary>
    public ScannedFile? File { get; init; }

    public HostZones Zones { get; init; } = HostZones.Default;

    /// <summary>The account in words; the place's own name where no account is known.</summary>
    public string AccountWords => AccountText.Of(Account, Value) ?? (Discreet.Text(Name, Value) is { } shown ? "'" + shown + "'" : "an account");

    public bool IsIgnored(string rule) => File is not null && Setting is not null && File.IsIgnored(Setting, rule);
}
