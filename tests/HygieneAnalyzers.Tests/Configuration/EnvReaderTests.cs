using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class EnvReaderTests
{
    [Theory]
    [InlineData("A=1\nB=2", "A = 1", "B = 2")]
    [InlineData("export A=1\r\nexport  B = 2 \r\n", "A = 1", "B = 2")]
    [InlineData("A='x # y'\nB=\"x # y\" # c", "A = x # y", "B = x # y")]
    [InlineData("A=x#y\nB=x #y\nC= # only", "A = x#y", "B = x", "C = ")]
    [InlineData("A=\"one\ntwo\"\nB=3", "A = one\ntwo", "B = 3")]
    [InlineData("A=\"a\\nb\\\"c\"\nB='a\\nb'", "A = a\nb\"c", "B = a\\nb")]
    [InlineData("Smtp__Password=x", "Smtp:Password = x")]
    [InlineData("# c\n\n  # d\nA=1", "A = 1")]
    [InlineData("A==b=c", "A = =b=c")]
    [InlineData("A=\"open\nB=2", "A = \"open", "B = 2")]
    [InlineData("\uFEFFA=1", "A = 1")]
    [InlineData("export\tA=1\nexport=2\nexports=3\nexport B", "A = 1", "export = 2", "exports = 3")]
    [InlineData("A=1\rB='x\ry'\r\n\n\rC=3", "A = 1", "B = x\ry", "C = 3")]
    [InlineData("A='it''s'\nB=\"\"\nC=''", "A = it", "B = ", "C = ")]
    [InlineData("A=1\nA=2", "A = 1", "A = 2")]
    [InlineData("A=\"\\\\n\\q\\$x\"", "A = \\n\\q$x")]
    [InlineData("A='\n\n#x\n'\nB=1", "A = \n\n#x\n", "B = 1")]
    [InlineData("words without sign\n=x\nif [ a = b ]")]
    [InlineData("")]
    public void Reads(string text, params string[] expected) => Assert.Equal(expected, Flat.Of(text, ConfigFormat.Env));

    [Fact]
    public void Places_values_and_comments()
    {
        const string Text = "# one\r\nA = \"x y\" # two\r\n";
        var tree = ConfigReader.Read(Text, ConfigFormat.Env);
        var leaf = Assert.Single(Flat.Leaves(tree.Root));
        Assert.Equal("x y", Text.Substring(leaf.Span.Start, leaf.Span.Length));
        Assert.Equal([" one", " two"], tree.Comments.Select(comment => comment.Text));
    }
}
