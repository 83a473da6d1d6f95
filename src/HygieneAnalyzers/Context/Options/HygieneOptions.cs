using System.Collections.Immutable;

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
        "hygiene.ignored_values", ImmutableArray<string>.Empty, "a comma-separated list of values", OptionParsers.List);

    public static readonly OptionDefinition<ImmutableArray<string>> Placeholders = new(
        "hygiene.placeholders", ImmutableArray<string>.Empty, "a comma-separated list of values", OptionParsers.List);

    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        CredentialTerms, NonCredentialTerms, IgnoredValues, Placeholders);
}
