using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>The working copy that the tests were built from, and the files in it that are derived.</summary>
internal static class Repository
{
    /// <summary>Whether derived files are to be written instead of compared.</summary>
    public static bool Writes { get; } = Environment.GetEnvironmentVariable("HYG_WRITE") == "1";

    private static string Root { get; } = Platform.Metadata("RepositoryRoot");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    public static string Relative(string path) => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The C# files below a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Sources(params string[] folder) =>
        Directory.EnumerateFiles(Path(folder), "*.cs", SearchOption.AllDirectories).Where(static p => !Relative(p).Split('/').Any(static part => part is "bin" or "obj")).Order(StringComparer.Ordinal);

    /// <summary>Compares a derived file with what it should be; with <c>HYG_WRITE=1</c> makes it so.</summary>
    public static void RequireCurrent(string path, string expected)
    {
        if (Writes && (!File.Exists(path) || Read(path) != expected))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{Relative(path)} is missing: run the tests with HYG_WRITE=1.");
        Assert.True(Read(path) == expected, $"{Relative(path)} is stale: run the tests with HYG_WRITE=1 and look at the difference.");
    }
}
