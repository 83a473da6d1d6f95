using System;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>Names of the environments that only a developer's machine or an automatic test runs in.</summary>
internal static class EnvironmentNames
{
    private static readonly string[] Names =
    [
        "Development", "Dev", "Local", "LocalDevelopment", "LocalDev", "DevelopmentEnvironment", "DevEnvironment", "DevelopmentMode", "DevMode",
        "IntegrationTest", "IntegrationTests", "IntegrationTesting", "FunctionalTests", "UnitTests", "Testing",
    ];

    /// <summary>Whether the name is one of those; an environment called <c>Test</c> is usually a server that others reach.</summary>
    public static bool IsDevelopment(string name) => Array.Exists(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
}
