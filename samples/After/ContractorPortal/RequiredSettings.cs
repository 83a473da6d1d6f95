namespace ContractorPortal;

/// <summary>Settings without which the portal does not start.</summary>
public static class RequiredSettings
{
    public static string Required(this IConfiguration configuration, string key) =>
        configuration[key] ?? throw new InvalidOperationException($"'{key}' is not configured.");
}
