using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Endpoints.Hosts;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Every option the package understands. HYG0001 reports the keys that are not here; <c>docs/options.md</c> describes those that are.</summary>
internal static class HygieneOptions
{
    public const string Prefix = "hygiene.";

    private const string ListOfWords = "a comma-separated list of words";

    public static readonly OptionDefinition<ImmutableArray<string>> CredentialTerms = new(
        "hygiene.credential_terms", ImmutableArray<string>.Empty, ListOfWords, OptionParsers.List);

    public static readonly OptionDefinition<ImmutableArray<string>> NonCredentialTerms = new(
        "hygiene.non_credential_terms", ImmutableArray<string>.Empty, ListOfWords, OptionParsers.List);

    public static readonly OptionDefinition<ImmutableArray<string>> IgnoredValues = new(
        "hygiene.ignored_values", ImmutableArray<string>.Empty, "a comma-separated list of values", OptionParsers.List) { HoldsSecrets = true };

    public static readonly OptionDefinition<ImmutableArray<string>> Placeholders = new(
        "hygiene.placeholders", ImmutableArray<string>.Empty, "a comma-separated list of values", OptionParsers.List) { HoldsSecrets = true };

    public static readonly OptionDefinition<ImmutableArray<string>> IgnoredPaths = new(
        "hygiene.ignored_paths", ImmutableArray<string>.Empty, "a comma-separated list of configuration paths", OptionParsers.List);

    public static readonly OptionDefinition<ImmutableArray<string>> IgnoredKeys = new(
        "hygiene.ignored_keys", ImmutableArray<string>.Empty, "a comma-separated list of configuration keys", OptionParsers.List);

    public static readonly OptionDefinition<ImmutableArray<HostPattern>> InternalHosts = Hosts("hygiene.internal_hosts");

    public static readonly OptionDefinition<ImmutableArray<HostPattern>> PublicHosts = Hosts("hygiene.public_hosts");

    public static readonly OptionDefinition<ImmutableArray<HostPattern>> ExfiltrationHosts = Hosts("hygiene.exfiltration_hosts");

    public static readonly OptionDefinition<string?> Zone = new("hygiene.zone", null, "the name of a zone", ZoneParsers.Name);

    public static readonly OptionDefinition<ImmutableArray<NamespaceZone>> ZoneNamespaces = new(
        "hygiene.zone_namespaces", ImmutableArray<NamespaceZone>.Empty, "a comma-separated list of namespace = zone", ZoneParsers.Namespaces);

    public static readonly OptionDefinition<ImmutableArray<ZoneFlow>> ZoneFlows = new(
        "hygiene.zone_flows", ImmutableArray<ZoneFlow>.Empty, "a comma-separated list of zone -> zone", ZoneParsers.Flows);

    public static readonly OptionDefinition<ImmutableArray<MemberPattern>> PasswordChecks = Members("hygiene.password_checks");

    public static readonly OptionDefinition<ImmutableArray<MemberPattern>> SecondFactorChecks = Members("hygiene.second_factor_checks");

    public static readonly OptionDefinition<ImmutableArray<MemberPattern>> SessionIssuers = Members("hygiene.session_issuers");

    public static readonly OptionDefinition<bool> RequireMfa = new("hygiene.require_mfa", false, "true or false", OptionParsers.Boolean);

    public static readonly OptionDefinition<DateTime?> Today = new("hygiene.today", null, "a date, yyyy-MM-dd", OptionParsers.Date, "HygieneToday");

    public static readonly OptionDefinition<ImmutableDictionary<string, string>> NoWarnReasons = new(
        "hygiene.nowarn_reasons", ImmutableDictionary<string, string>.Empty, "a comma-separated list of id = reason", OptionParsers.Reasons);

    public static readonly OptionDefinition<bool> IsRotationStrict = new("hygiene.rotation", false, "default or strict", OptionParsers.Rotation);

    public static readonly OptionDefinition<int> MaxSasDays = Limit("hygiene.max_sas_days", 7);

    public static readonly OptionDefinition<int> MaxTokenHours = Limit("hygiene.max_token_hours", 24);

    public static readonly OptionDefinition<int> MaxSecretDays = Limit("hygiene.max_secret_days", 365);

    public static readonly OptionDefinition<int> MaxCertificateDays = Limit("hygiene.max_certificate_days", 398);

    public static readonly OptionDefinition<int> MaxCookieDays = Limit("hygiene.max_cookie_days", 30);

    public static readonly OptionDefinition<string> FingerprintKey = new("hygiene.fingerprint_key", "hygiene", "any text", OptionParsers.Text) { HoldsSecrets = true };

    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        CredentialTerms, NonCredentialTerms, IgnoredValues, Placeholders, IgnoredPaths, IgnoredKeys, FingerprintKey,
        InternalHosts, PublicHosts, ExfiltrationHosts, Zone, ZoneNamespaces, ZoneFlows,
        PasswordChecks, SecondFactorChecks, SessionIssuers, RequireMfa,
        Today, NoWarnReasons, IsRotationStrict, MaxSasDays, MaxTokenHours, MaxSecretDays, MaxCertificateDays, MaxCookieDays);

    private static OptionDefinition<ImmutableArray<HostPattern>> Hosts(string key) => new(
        key, ImmutableArray<HostPattern>.Empty, "a comma-separated list of hosts, *.suffixes, addresses and CIDR ranges", HostPatternParser.Read);

    private static OptionDefinition<int> Limit(string key, int days) => new(key, days, "a whole number above zero", OptionParsers.PositiveNumber);

    private static OptionDefinition<ImmutableArray<MemberPattern>> Members(string key) => new(
        key, ImmutableArray<MemberPattern>.Empty, "a comma-separated list of methods (Type.Method or documentation-comment ids)", MemberPattern.ReadList)
    {
        Compare = NamedMembers.Fault,
    };
}
