using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class PathPatternTests
{
    [Theory]
    [InlineData("Smtp", "Smtp:Password")]
    [InlineData("smtp:password", "Smtp:Password")]
    [InlineData("Smtp:Accounts:*:Password", "Smtp:Accounts:3:Password")]
    [InlineData("*:Password", "Smtp:Password")]
    [InlineData("Smtp:Password", "Smtp:Password")]
    public void Covers(string pattern, string path) => Assert.True(PathPattern.Covers(pattern, path));

    [Theory]
    [InlineData("Password", "Smtp:Password")]
    [InlineData("Smtp:Password:Old", "Smtp:Password")]
    [InlineData("Smt", "Smtp:Password")]
    [InlineData("*:Password", "Smtp:Accounts:0:Password")]
    [InlineData("Smtp:Pass*", "Smtp:Password")]
    public void Covers_no_other(string pattern, string path) => Assert.False(PathPattern.Covers(pattern, path));
}
