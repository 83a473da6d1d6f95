using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class XmlReaderTests
{
    [Theory]
    [InlineData("""<configuration><appSettings><add key="Pw" value="a"/></appSettings></configuration>""", "appSettings:Pw = a")]
    [InlineData("""<configuration><connectionStrings><add name="Db" connectionString="a=b" providerName="p"/></connectionStrings></configuration>""", "connectionStrings:Db = a=b", "connectionStrings:add:providerName = p")]
    [InlineData("""<c><smtp from="x"><network userName="u" password="p"/></smtp></c>""", "smtp:from = x", "smtp:network:userName = u", "smtp:network:password = p")]
    [InlineData("""<Project><PropertyGroup><Password> p </Password></PropertyGroup></Project>""", "PropertyGroup:Password = p")]
    [InlineData("""<c><setting name="Pw" serializeAs="String"><value>p</value></setting></c>""", "Pw = p", "setting:serializeAs = String")]
    [InlineData("""<c><Contoso><add key="ClearTextPassword" value="p"/></Contoso></c>""", "Contoso:ClearTextPassword = p")]
    [InlineData("""<c xmlns:xdt="urn:t"><add key="a" value="b" xdt:Transform="Replace"/></c>""", "a = b")]
    [InlineData("""<c><P a='1'>t</P></c>""", "P:a = 1", "P = t")]
    [InlineData("""<c><P><![CDATA[a<b]]></P></c>""", "P = a<b")]
    [InlineData("""<c><P>a&amp;b</P><Q v="&lt;&#65;"/></c>""", "P = a&b", "Q:v = <A")]
    [InlineData("""<c><clear/></c>""", "clear = ")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><c><a>1</a></c>", "a = 1")]
    [InlineData("\uFEFF<c><a>1</a></c>", "a = 1")]
    [InlineData("<c><a>1</a><a>2</a></c>", "a = 1", "a = 2")]
    [InlineData("<c><add key='a' value='1&#10;2'/>\r<b>\r\nx\r\n</b></c>", "a = 1\n2", "b = x")]
    [InlineData("<c><add KEY='a' Value='1'/><add name='b'/></c>", "a = 1", "add:name = b")]
    public void Reads(string text, params string[] expected) => Assert.Equal(expected, Flat.Of(text, ConfigFormat.Xml));

    [Theory]
    [InlineData("""<c><a>1</a><b>2""", "a = 1", "b = 2")]
    [InlineData("""<c><a>1</a><b x="2""", "a = 1")]
    [InlineData("<c><a>1</a><b>\0</b></c>", "a = 1", "b = ")]
    [InlineData("<c><a>1</a><b>&unknown;</b></c>", "a = 1", "b = ")]
    [InlineData("<c><a>1</a><b x='1' x='2'/></c>", "a = 1")]
    [InlineData("""<c><a>1</a></d>""", "a = 1")]
    [InlineData("")]
    [InlineData("{}")]
    public void Keeps_what_stands_before_an_error(string text, params string[] expected)
    {
        var tree = ConfigReader.Read(text, ConfigFormat.Xml);
        Assert.Equal(expected, Flat.Of(tree));
        Assert.Equal(ConfigProblem.Malformed, tree.Problem);
    }

    [Fact]
    public void Keeps_what_stands_before_half_a_character() => Keeps_what_stands_before_an_error("<c><a>1</a><b x='" + '\uD83D' + "'/></c>", "a = 1");

    [Fact]
    public void Reads_no_document_type()
    {
        const string Bomb = """
            <!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <a><p>&d;</p></a>
            """;
        var tree = ConfigReader.Read(Bomb, ConfigFormat.Xml);
        Assert.Equal(ConfigProblem.HasDocumentType, tree.Problem);
        Assert.Empty(Flat.Of(tree));
    }

    [Fact]
    public void Stops_at_the_depth_bound_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("<a>", 70)) + string.Concat(Enumerable.Repeat("</a>", 70));
        Assert.Equal(ConfigProblem.TooDeep, ConfigReader.Read(text, ConfigFormat.Xml).Problem);
    }

    [Theory]
    [InlineData("<c>\r\n  <add key=\"k\"\r\n    value = 'secret'/>\r\n</c>")]
    [InlineData("<c>\r<P>\r  secret\r</P></c>")]
    [InlineData("<c>\u2028<P>\u0085secret </P></c>")]
    [InlineData("<c><P>x<![CDATA[y]]></P><Q><![CDATA[secret]]></Q></c>")]
    [InlineData("\uFEFF<c a='secret'/>")]
    [InlineData("<c><!-- a\n b --><P b=\"1\"\n>secret</P></c>")]
    [InlineData("<?pi x?><c><?pi\n?><P>secret</P></c>")]
    public void Places_values_whatever_the_lines(string text)
    {
        var leaf = Flat.Leaves(ConfigReader.Read(text, ConfigFormat.Xml).Root).Single(leaf => leaf.Value == "secret");
        Assert.Equal("secret", text.Substring(leaf.Span.Start, leaf.Span.Length));
    }

    [Fact]
    public void Keeps_comments_with_their_places()
    {
        const string Text = "<c>\n  <!-- one -->\n  <a/><!--two--></c>";
        var tree = ConfigReader.Read(Text, ConfigFormat.Xml);
        Assert.Equal([" one ", "two"], tree.Comments.Select(comment => comment.Text));
        Assert.Equal(["<!-- one -->", "<!--two-->"], tree.Comments.Select(comment => Text.Substring(comment.Span.Start, comment.Span.Length)));
    }
}
