using Xunit;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>What follows from the rules is up to date. <c>HYG_WRITE=1</c> makes it so.</summary>
public class DerivedTests
{
    [Theory]
    [MemberData(nameof(Files))]
    public void Is_current(string path)
    {
        var full = Repository.Path(path.Split('/'));
        Repository.RequireCurrent(full, Derived.Files.Single(f => f.Path == full).Text);
    }

    [Fact]
    public void No_preset_is_left_over() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.Path("src", "HygieneAnalyzers.Package", "config")),
            static path => Assert.Contains(Derived.Files, file => file.Path == path));

    public static IEnumerable<object[]> Files() => Derived.Files.Select(static f => new object[] { Repository.Relative(f.Path) });
}
