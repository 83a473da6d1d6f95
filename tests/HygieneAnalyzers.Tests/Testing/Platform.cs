using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>A target framework with its reference assemblies, read once from the restored packages.</summary>
public sealed class Platform
{
    private const string CommonUsings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading.Tasks;

        """;

    private const string WebUsings = CommonUsings + """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        """;

    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private Platform(string moniker, string usings, params string[] folders)
    {
        Moniker = moniker;
        Usings = usings;
        _references = new(() => [.. folders.SelectMany(ReadFolder)]);
    }

    public static Platform Net8 { get; } = new("net8.0", CommonUsings, Runtime("8"));

    public static Platform Net10 { get; } = new("net10.0", CommonUsings, Runtime("10"));

    public static Platform AspNetCore8 { get; } = new("net8.0", WebUsings, Runtime("8"), Web("8"));

    public static Platform AspNetCore10 { get; } = new("net10.0", WebUsings, Runtime("10"), Web("10"));

    public static Platform Net48 { get; } = new(
        "net48",
        CommonUsings,
        "microsoft.netframework.referenceassemblies.net48/" + Metadata("Net48ReferenceVersion") + "/build/.NETFramework/v4.8");

    public static Platform NetStandard20 { get; } = new(
        "netstandard2.0",
        CommonUsings,
        "netstandard.library/" + Metadata("NetStandardReferenceVersion") + "/build/netstandard2.0/ref");

    internal string Moniker { get; }

    internal string Usings { get; }

    internal ImmutableArray<MetadataReference> References => _references.Value;

    public override string ToString() => Moniker;

    internal static string Metadata(string key) =>
        typeof(Platform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static string Runtime(string major) => $"microsoft.netcore.app.ref/{Metadata($"Net{major}ReferenceVersion")}/ref/net{major}.0";

    private static string Web(string major) => $"microsoft.aspnetcore.app.ref/{Metadata($"Net{major}ReferenceVersion")}/ref/net{major}.0";

    private static IEnumerable<MetadataReference> ReadFolder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Metadata("PackageRoot"), folder), "*.dll")
            .Where(static path => !Path.GetFileName(path).StartsWith("System.EnterpriseServices.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path));
}
