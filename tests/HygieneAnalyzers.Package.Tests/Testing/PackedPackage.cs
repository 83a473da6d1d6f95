using System.IO.Compression;
using Xunit;

namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>The package, packed once for all tests into a folder of its own that serves as feed.</summary>
public sealed class PackedPackage : IDisposable
{
    private const string Id = "HygieneAnalyzers";

    public PackedPackage()
    {
        Cli.Dotnet(Repository.Root, "pack", "src/HygieneAnalyzers.Package", "-c", "Release", "-o", Feed, "-v", "q").Succeeded();
        Path = Directory.GetFiles(Feed, "*.nupkg").Single();
        Version = System.IO.Path.GetFileNameWithoutExtension(Path)[(Id.Length + 1)..];
    }

    internal string Feed { get; } = Directory.CreateTempSubdirectory("hygiene-feed-").FullName;

    internal string Path { get; }

    internal string Version { get; }

    /// <summary>Reads the package's entries while it is open.</summary>
    internal T Read<T>(Func<ZipArchive, T> read)
    {
        using var archive = ZipFile.OpenRead(Path);
        return read(archive);
    }

    internal byte[] Entry(string name) => Read(archive =>
    {
        using var stream = archive.GetEntry(name)?.Open() ?? throw new InvalidOperationException($"The package has no {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    });

    public void Dispose() => Directory.Delete(Feed, recursive: true);
}

/// <summary>All test classes share the one package and run one after the other: each of them keeps every core busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class UsesThePackage : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
