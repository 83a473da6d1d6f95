namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Something that can be changed without changing the code that reads it.</summary>
/// <param name="Kind">What it is, in words for a message.</param>
/// <param name="Name">The key or member that it is read by; empty when the key is computed.</param>
/// <param name="Default">The value when nobody sets it, as far as the code tells; null when it does not.</param>
internal sealed record Setting(string Kind, string Name, bool? Default)
{
    public const string Configuration = "setting";
    public const string Variable = "environment variable";
    public const string Feature = "feature flag";
    public const string Option = "option";
    public const string Argument = "command-line argument";
    public const string Constant = "constant";
    public const string Field = "field";
}
