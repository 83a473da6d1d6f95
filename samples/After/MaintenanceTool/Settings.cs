namespace MaintenanceTool;

/// <summary>What the tool is told by its environment, never by its source.</summary>
internal static class Settings
{
    public static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"The environment variable '{name}' is not set.");
}
