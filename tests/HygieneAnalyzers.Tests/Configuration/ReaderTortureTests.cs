using System.Diagnostics;
using CsCheck;
using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

/// <summary>No input makes a reader throw, hang, leave its bounds or place a value outside the file.</summary>
public class ReaderTortureTests
{
    private static readonly string[] Seeds =
    [
        """{ "A": { "B": [1, "x\u0041", null, { "C": "#{T}#" }] }, /* c */ "D": "Server=a;Password=b", } // e""",
        """<?xml version="1.0"?><c><a><add key="k" value="&lt;v"/></a><!-- c --><P x='1'>t<![CDATA[u]]></P></c>""",
        "# c\nexport A=\"x\\\"y\"\nB='z\n'\nC=d # e\nSmtp__Pw=1",
        "services:\n  db:\n    environment: # c\n      - \"A=b\"\n      - C\n  e:\n    environment:\n      F: 'g''h'\n      I: |\n        j\n",
    ];

    private static readonly Gen<string> Mutant = Gen.Select(Gen.Int[0, Seeds.Length - 1].Select(index => Seeds[index]), Gen.Select(Gen.Int[0, 120], Gen.Int[0, 6], Gen.Char["{}[]\"'\\:,<>&#=-/*! \n\r\t\0\uFEFF\uD800é"].Array[0, 4]).Array[1, 8])
        .Select((seed, edits) => edits.Aggregate(seed, Edit));

    public static TheoryData<string, string> Floods => new()
    {
        { "open objects", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) },
        { "open lists", new string('[', 500_000) },
        { "closing brackets", new string('}', 500_000) },
        { "alternating brackets", string.Concat(Enumerable.Repeat("{]", 250_000)) },
        { "open comments", string.Concat(Enumerable.Repeat("/*", 250_000)) },
        { "slashes", new string('/', 500_000) },
        { "quotes", new string('"', 500_000) },
        { "backslashes", "{\"a\":\"" + new string('\\', 500_000) },
        { "one long string", "{\"a\":\"" + new string('x', 500_000) },
        { "long keys under each other", string.Concat(Enumerable.Repeat("{\"" + new string('k', 10_000) + "\":", 50)) },
        { "many members", "{" + string.Concat(Enumerable.Repeat("\"a\":1,", 80_000)) },
        { "open elements", string.Concat(Enumerable.Repeat("<a>", 160_000)) },
        { "many elements", "<a>" + string.Concat(Enumerable.Repeat("<b/>", 100_000)) + "</a>" },
        { "many attributes", "<a " + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"a{i}='1' ")) + "/>" },
        { "many entities", "<a>" + string.Concat(Enumerable.Repeat("&amp;", 90_000)) + "</a>" },
        { "many texts", "<a>" + string.Concat(Enumerable.Repeat("x<![CDATA[y]]>", 30_000)) + "</a>" },
        { "open quotes", string.Concat(Enumerable.Repeat("A=\"\n", 120_000)) },
        { "both open quotes", string.Concat(Enumerable.Repeat("A=\"\nB='\n\\\"", 40_000)) },
        { "line feeds", new string('\n', 500_000) },
        { "deeper and deeper", string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i) + "a:\n")) },
        { "up and down", "services:\n d:\n  environment:\n" + string.Concat(Enumerable.Repeat("   a: b\n  x:\n", 40_000)) },
        { "many colons", new string(':', 500_000) },
        { "NUL bytes", new string('\0', 500_000) },
        { "lone surrogates", "{\"a\":\"" + new string('\uD83D', 500_000) + "\"}" },
        { "carriage returns", string.Concat(Enumerable.Repeat("A=1\r", 100_000)) },
        { "mixed line ends", string.Concat(Enumerable.Repeat("A: 1\r\n\nB=2\r\r\n", 40_000)) },
        { "open quotes of keys", "services:\n d:\n  environment:\n" + string.Concat(Enumerable.Repeat("   'a\n", 60_000)) },
        { "anchors", string.Concat(Enumerable.Repeat("a: &b\n", 80_000)) },
        { "entities in entities", "<!DOCTYPE a [<!ENTITY b0 'b'>" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"<!ENTITY b{i} '&b{i - 1};&b{i - 1};'>")) + "]><a>&b5000;</a>" },
        { "many dashes", string.Concat(Enumerable.Repeat("- ", 250_000)) },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void Survives_floods(string name, string text)
    {
        Assert.NotEmpty(name);
        foreach (var format in Enum.GetValues<ConfigFormat>())
        {
            var watch = Stopwatch.StartNew();
            Inspect(text, format);
            Assert.True(watch.ElapsedMilliseconds < 5_000, $"{format} took {watch.ElapsedMilliseconds} ms");
        }
    }

    [Fact]
    public void Survives_mutations() =>
        Mutant.Sample(
            text =>
            {
                foreach (var format in Enum.GetValues<ConfigFormat>())
                {
                    Inspect(text, format);
                }
            },
            iter: 20_000);

    [Fact]
    public void Survives_every_truncation()
    {
        foreach (var seed in Seeds)
        {
            for (var length = 0; length <= seed.Length; length++)
            {
                foreach (var format in Enum.GetValues<ConfigFormat>())
                {
                    Inspect(seed[..length], format);
                }
            }
        }
    }

    [Theory]
    [InlineData(1 << 20, true)]
    [InlineData((1 << 20) + 1, false)]
    public void Reads_up_to_the_length_bound(int length, bool isRead) =>
        Assert.Equal(isRead ? ConfigProblem.None : ConfigProblem.TooLong, ConfigReader.Read("[" + new string(' ', length - 2) + "]", ConfigFormat.Json).Problem);

    [Theory]
    [InlineData(nameof(ConfigFormat.Json), "{\"A\":\"", "\"}")]
    [InlineData(nameof(ConfigFormat.Xml), "<c><A>", "</A></c>")]
    [InlineData(nameof(ConfigFormat.Env), "A=", "\n")]
    [InlineData(nameof(ConfigFormat.Compose), "services:\n  a:\n    environment:\n      A: ", "\n")]
    public void Reads_a_value_as_long_as_a_file_may_be(string format, string before, string behind)
    {
        var value = new string('x', (1 << 20) - before.Length - behind.Length);
        Assert.Equal(value, Flat.Leaves(ConfigReader.Read(before + value + behind, Enum.Parse<ConfigFormat>(format)).Root).Single().Value);
    }

    [Fact]
    public void Bounds_the_paths()
    {
        var key = new string('k', 100_000);
        var tree = ConfigReader.Read("{\"" + key + "\":{\"a\":1}}", ConfigFormat.Json);
        Assert.InRange(Flat.Leaves(tree.Root).Single().Path.Length, 3, 200);
    }

    private static void Inspect(string text, ConfigFormat format)
    {
        var tree = ConfigReader.Read(text, format);
        foreach (var leaf in Flat.Leaves(tree.Root))
        {
            Assert.InRange(leaf.Span.End, leaf.Span.Start, text.Length);
            Assert.InRange(leaf.SpanOf(new(0, leaf.Value.Length)).End, 0, text.Length);
        }

        Assert.All(tree.Comments, comment => Assert.InRange(comment.Span.End, comment.Span.Start, text.Length));
    }

    private static string Edit(string text, (int At, int Cut, char[] Put) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        var cut = Math.Min(edit.Cut, text.Length - at);
        return string.Concat(text.AsSpan(0, at), edit.Put, text.AsSpan(at + cut));
    }
}
