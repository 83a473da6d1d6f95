namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>Where the checkout is that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not run inside a checkout.")
        : File.Exists(Path.Combine(folder, "HygieneAnalyzers.sln")) ? folder
        : Find(Path.GetDirectoryName(folder));
}
