using System.Reflection;
using System.Security;

namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>
/// A user's folder somewhere outside the checkout: the package comes from its own feed and lands in a cache of this folder alone;
/// all other packages come from the machine's cache and feeds.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private static readonly string MachineCache = typeof(Workspace).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "NuGetPackageRoot").Value!;

    private readonly string _version;

    public Workspace(PackedPackage package)
    {
        _version = package.Version;
        Reference = $"""<PackageReference Include="HygieneAnalyzers" Version="{_version}" PrivateAssets="all" />""";
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><add key="packed" value="{SecurityElement.Escape(package.Feed)}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{SecurityElement.Escape(MachineCache)}" /></fallbackPackageFolders>
            </configuration>
            """);
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
                <!-- Feeds may lack the very version that a template names. -->
                <NoWarn>$(NoWarn);NU1603</NoWarn>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildThisFileDirectory)sarif/$(MSBuildProjectName)-$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <Target Name="MakeSarifFolder" BeforeTargets="CoreCompile"><MakeDir Directories="$(MSBuildThisFileDirectory)sarif" /></Target>
            </Project>
            """);
        Write(".editorconfig", "root = true\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("hygiene-user-").FullName;

    /// <summary>How a project refers to the package.</summary>
    public string Reference { get; }

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>A library for .NET 10 that uses the package, in a folder of its name.</summary>
    public void Project(string name, string properties = "", string items = "", string? reference = null) => Write($"{name}/{Path.GetFileName(name)}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <ItemGroup>{reference ?? Reference}{items}</ItemGroup>
        </Project>
        """);

    public CliResult Dotnet(params string[] arguments) => Cli.Dotnet(Root, arguments);

    /// <summary>Restores, and makes sure that the package under test was the one taken.</summary>
    public void Restore(string project)
    {
        Dotnet("restore", project, "-v", "q").Succeeded();
        if (!Directory.Exists(At(Path.Combine("cache", "hygieneanalyzers", _version))))
        {
            throw new InvalidOperationException("The package was taken from somewhere else: remove HygieneAnalyzers from the machine's package cache.");
        }
    }

    public CliResult Build(string project, params string[] arguments) => Dotnet(["build", project, "--no-restore", "-v", "m", .. arguments]);

    /// <summary>Restores and builds every project below the folder at once; one that fails does not stop the others.</summary>
    public CliResult BuildAll(params string[] arguments)
    {
        var projects = Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        Write("All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{Path.GetRelativePath(Root, project)}" />"""))}</Solution>");
        Restore("All.slnx");
        return Build("All.slnx", arguments);
    }

    /// <summary>The findings of one project's compilation for one framework.</summary>
    public Sarif Sarif(string project, string framework = "net10.0") => Testing.Sarif.Load(At($"sarif/{project}-{framework}.sarif"), Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
