using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class JsonReaderTests
{
    [Theory]
    [InlineData("""{"Smtp":{"Accounts":[{"Password":"a"},{"Password":"b"}]}}""", "Smtp:Accounts:0:Password = a", "Smtp:Accounts:1:Password = b")]
    [InlineData("""{"A":1,"B":-2.5e3,"C":true,"D":null,"E":""}""", "A = 1", "B = -2.5e3", "C = true", "D = ", "E = ")]
    [InlineData("""{"A":"1","A":"2"}""", "A = 1", "A = 2")]
    [InlineData("""{"A":"1",}""", "A = 1")]
    [InlineData("""[1,2,]""", "0 = 1", "1 = 2")]
    [InlineData("{// c\n\"A\":/* x */\"1\"/*y*/,\n// z\n}", "A = 1")]
    [InlineData("""{"A":"a\"b\\c\n\u0041\u00e9\/"}""", "A = a\"b\\c\nAé/")]
    [InlineData("\uFEFF{\"A\":\"1\"}", "A = 1")]
    [InlineData("""{"Smtp:Password":"a"}""", "Smtp:Password = a")]
    [InlineData("{\"A\":\"a\0b\\u0000\"}", "A = a\0b\0")]
    [InlineData("{\"A\":{\"B\":\"1\"},\"a\":{\"b\":\"2\"},\"A:B\":\"3\"}", "A:B = 1", "a:b = 2", "A:B = 3")]
    [InlineData("{\r\"A\":\"1\",// c\r\"B\":\"2\"\n\r}", "A = 1", "B = 2")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("   ")]
    public void Reads(string text, params string[] expected) => Assert.Equal(expected, Flat.Of(text, ConfigFormat.Json));

    [Theory]
    [InlineData("""{"A":{"B":"1" """, "A:B = 1")]
    [InlineData("""{"A":"1" "B":"2"}""", "A = 1", "B = 2")]
    [InlineData("{\"A\":\"1\n,\"B\":\"2\"}", "A = 1", "B = 2")]
    [InlineData("""{"A":"1","B":}""", "A = 1")]
    [InlineData("""{"A":"1","B" """, "A = 1")]
    [InlineData("""{"A":{"B":"1"],"C":"2"}}""", "A:B = 1", "A:C = 2")]
    [InlineData("""{"A":[{"B":"1"],"C":"2"}""", "A:0:B = 1", "C = 2")]
    [InlineData("""{A:"1",'B':"2",:"3"}""", "A = 1", "'B' = 2", " = 3")]
    [InlineData("""{"A":"\u00zz\x"}""", "A = u00zzx")]
    [InlineData("""{"A":"1"}}}]""", "A = 1")]
    [InlineData("""{"Port":#{Port}#,"Flag":${FLAG:-x},"Host":__HOST__}""", "Port = #{Port}#", "Flag = ${FLAG:-x}", "Host = __HOST__")]
    [InlineData("{\"A\":\"1\",/* open")]
    [InlineData("{\"A\":\"\\", "A = \\")]
    [InlineData("\0{\"A\":\"1\"}", " = \0{")]
    [InlineData("{\0\"A\":\"1\",\"B\":\"2\"}", "A = 1", "B = 2")]
    [InlineData("<xml/>", " = <xml/>")]
    public void Bridges_what_is_broken(string text, params string[] expected) =>
        Assert.Equal(text.Contains("/* open", StringComparison.Ordinal) ? ["A = 1"] : expected, Flat.Of(text, ConfigFormat.Json));

    [Fact]
    public void Keeps_comments_with_their_places()
    {
        const string Text = "{ // first\n \"A\": \"// none\" /* second */ }";
        var tree = ConfigReader.Read(Text, ConfigFormat.Json);
        Assert.Equal([" first", " second "], tree.Comments.Select(comment => comment.Text));
        Assert.Equal(["// first", "/* second */"], tree.Comments.Select(comment => Text.Substring(comment.Span.Start, comment.Span.Length)));
    }

    [Fact]
    public void Stops_at_the_depth_bound_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1";
        Assert.Equal(ConfigProblem.TooDeep, ConfigReader.Read(text, ConfigFormat.Json).Problem);
        Assert.Equal(ConfigProblem.None, ConfigReader.Read(text["{\"a\":".Length..], ConfigFormat.Json).Problem);
    }

    [Fact]
    public void Tells_where_a_part_of_a_value_stands()
    {
        const string Text = """{"C":"Server=a;Password=b","D":"Server=\u0061;Password=b"}""";
        var leaves = Flat.Leaves(ConfigReader.Read(Text, ConfigFormat.Json).Root).ToArray();
        Assert.Equal(Text.IndexOf("b\"", StringComparison.Ordinal), leaves[0].SpanOf(new(18, 1)).Start);
        Assert.Equal(leaves[1].Span, leaves[1].SpanOf(new(18, 1)));
    }
}
