using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

public class LegTests
{
    /// <summary>A leg that silently ran on the other leg's Roslyn would prove nothing.</summary>
    [Fact]
    public void Runs_on_the_Roslyn_it_is_named_after()
    {
        var loaded = typeof(CSharpCompilation).Assembly.GetName().Version!;
        var wanted = Version.Parse(Platform.Metadata("RoslynVersion"));
        Assert.Equal((wanted.Major, wanted.Minor), (loaded.Major, loaded.Minor));
    }
}
