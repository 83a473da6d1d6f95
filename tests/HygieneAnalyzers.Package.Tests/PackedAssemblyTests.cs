using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using HygieneAnalyzers.Package.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Package.Tests;

/// <summary>The two dlls as packed: what they need of their host, and how they are told apart from older ones.</summary>
[Collection(UsesThePackage.Name)]
public sealed class PackedAssemblyTests(PackedPackage package)
{
    private const string Analyzers = "HygieneAnalyzers.dll";
    private const string Fixes = "HygieneAnalyzers.CodeFixes.dll";

    /// <summary>What the oldest host has: .NET SDK 8.0.100 and Visual Studio 17.8.</summary>
    private static readonly Dictionary<string, Version> HostFloor = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void References_only_what_the_oldest_host_has(string dll) => Assert.All(
        Read(dll, static metadata => metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToArray()),
        reference => Assert.True(
            reference.Name!.StartsWith("HygieneAnalyzers", StringComparison.Ordinal) || (HostFloor.TryGetValue(reference.Name, out var floor) && reference.Version <= floor),
            $"{dll} refers to {reference}"));

    [Fact]
    public void The_analyzers_do_not_need_an_editor() => Assert.DoesNotContain(
        Read(Analyzers, static metadata => metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToArray()),
        static name => name.Contains("Workspaces", StringComparison.Ordinal));

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void Has_the_version_of_its_commit(string dll)
    {
        var packed = package.Version.Split('-', '+')[0].Split('.').Select(static part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var commits = int.Parse(Cli.Run(Repository.Root, "git", "rev-list", "--count", "HEAD").Succeeded().Output, CultureInfo.InvariantCulture);
        var release = package.Version.Contains('-', StringComparison.Ordinal) ? 0 : 1;

        Assert.Equal(new Version(packed[0], packed[1], packed[2], (2 * commits) + release), Name(dll).Version);
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void Has_a_strong_name(string dll) => Assert.Equal(8, Name(dll).GetPublicKeyToken()?.Length);

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Fixes)]
    public void Carries_its_symbols(string dll)
    {
        using var image = new PEReader(new MemoryStream(Bytes(dll)));

        Assert.Contains(image.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(image.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    private AssemblyName Name(string dll) => Read(dll, static metadata => metadata.GetAssemblyDefinition().GetAssemblyName());

    private T Read<T>(string dll, Func<MetadataReader, T> read)
    {
        using var image = new PEReader(new MemoryStream(Bytes(dll)));
        return read(image.GetMetadataReader());
    }

    private byte[] Bytes(string dll) => package.Entry("analyzers/dotnet/roslyn4.8/cs/" + dll);
}
