using System;

namespace HygieneAnalyzers.Configuration;

/// <summary>The environments that keep their secrets apart, whatever a team calls them.</summary>
internal static class EnvironmentClass
{
    public const string Production = "Production";
    public const string Staging = "Staging";

    private const string NotMark = "!";

    private static readonly string[] ProductionNames = ["Production", "Prod", "Prd", "Live"];
    private static readonly string[] StagingNames = ["Staging", "Stage", "Stg", "Uat", "Qa", "PreProd", "PreProduction", "Acceptance"];
    private static readonly string[] DevelopmentNames = ["Development", "Dev", "Test", "Testing"];
    private static readonly string[] Examples = ["Example", "Sample", "Template", "Dist"];

    /// <summary>The class that <paramref name="environment"/> belongs to; null for none, and for examples, which are no environment.</summary>
    public static string? Of(string? environment) =>
        environment is null || Is(environment, Examples) ? null
        : Named(environment) is { } known ? known
        : Same(environment, "Release") ? Production
        : ConfigEnvironment.IsDevelopment(environment) ? ConfigEnvironment.Development
        : environment;

    /// <summary>The class of a word that means an environment wherever it stands: in the name of a folder, a section or a variable.</summary>
    public static string? Named(string word) =>
        Is(word, ProductionNames) ? Production
        : Is(word, StagingNames) ? Staging
        : Is(word, DevelopmentNames) ? ConfigEnvironment.Development
        : null;

    /// <summary>All environments but one, as the other branch of a test has them.</summary>
    public static string AllBut(string environment) => NotMark + environment;

    /// <summary>Whether two places are certainly for different environments.</summary>
    public static bool Differ(string? a, string? b) =>
        Of(a) is { } one
        && Of(b) is { } other
        && (IsAllBut(one) ? one == AllBut(other) : IsAllBut(other) ? other == AllBut(one) : one != other);

    public static string Words(string environment) => IsAllBut(environment) ? "every other environment" : environment;

    private static bool IsAllBut(string environment) => environment.StartsWith(NotMark, StringComparison.Ordinal);

    private static bool Is(string environment, string[] names) => Array.Exists(names, name => Same(name, environment));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
