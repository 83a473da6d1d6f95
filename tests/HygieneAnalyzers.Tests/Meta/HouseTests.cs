using System.Collections.Immutable;
using System.Reflection;
using HygieneAnalyzers.Rules;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>The house rules: small files, and nothing referenced that the oldest host lacks.</summary>
public class HouseTests
{
    /// <summary>What Visual Studio 17.8 and the .NET SDK 8.0.100 bring along.</summary>
    private static readonly ImmutableDictionary<string, Version> HostFloor = new Dictionary<string, Version>
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    }.ToImmutableDictionary();

    [Theory]
    [InlineData(250, "src")]
    [InlineData(150, "src/HygieneAnalyzers/Rules")]
    [InlineData(150, "src/HygieneAnalyzers.CodeFixes/Fixes")]
    [InlineData(400, "tests")]
    public void Files_stay_small(int ceiling, string folder) =>
        Assert.All(Repository.Sources(folder.Split('/')), path => Assert.True(File.ReadLines(path).Count() <= ceiling, $"{Repository.Relative(path)} has more than {ceiling} lines."));

    [Theory]
    [InlineData("HygieneAnalyzers")]
    [InlineData("HygieneAnalyzers.CodeFixes")]
    public void References_stay_within_the_oldest_host(string assembly)
    {
        foreach (var reference in Assembly.Load(assembly).GetReferencedAssemblies().Where(static r => r.Name != "HygieneAnalyzers"))
        {
            Assert.True(HostFloor.TryGetValue(reference.Name!, out var floor), $"{reference.Name} is not in the oldest host.");
            Assert.True(reference.Version <= floor, $"{reference.Name} {reference.Version} is newer than the oldest host's {floor}.");
        }
    }

    [Fact]
    public void Rules_are_the_only_public_types() =>
        Assert.All(typeof(HygieneAnalyzer).Assembly.GetExportedTypes(), static type => Assert.True(type.IsAssignableTo(typeof(HygieneAnalyzer)), $"{type} is public."));
}
