using HygieneAnalyzers.Context.Options;
using Xunit;

namespace HygieneAnalyzers.Tests.Context;

public class OptionParsersTests
{
    [Theory]
    [InlineData("a, b", new[] { "a", "b" })]
    [InlineData("", new string[0])]
    public void Reads_lists(string text, string[] expected)
    {
        Assert.True(OptionParsers.List(text, out var value, out _));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("a,,b")]
    [InlineData(",")]
    public void Rejects_lists_with_holes(string text) => Assert.False(OptionParsers.List(text, out _, out _));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public void Rejects_what_is_no_date(string text) => Assert.False(OptionParsers.Date(text, out _, out _));
}
