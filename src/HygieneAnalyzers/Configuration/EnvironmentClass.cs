using System;

namespace HygieneAnalyzers.Configuration;

/// <summary>The environments that keep their secrets apart, whatever a team calls them.</summary>
internal static class EnvironmentClass
{
    private static readonly string[] Production = ["Production", "Prod", "Prd", "Live", "Release"];
    private static readonly string[] Staging = ["Staging", "Stage", "Stg", "Uat", "Qa", "PreProd", "PreProduction", "Acceptance"];
    private static readonly string[] Examples = ["Example", "Sample", "Template", "Dist"];

    /// <summary>The class that <paramref name="environment"/> belongs to; null for none, and for examples, which are no environment.</summary>
    public static string? Of(string? environment) =>
        environment is null || Is(environment, Examples) ? null
        : Is(environment, Production) ? "Production"
        : Is(environment, Staging) ? "Staging"
        : ConfigEnvironment.IsDevelopment(environment) ? ConfigEnvironment.Development
        : environment;

    private static bool Is(string environment, string[] names) => Array.Exists(names, name => name.Equals(environment, StringComparison.OrdinalIgnoreCase));
}
