using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Tests.Configuration.Printing;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

/// <summary>What is printed is read back, every value where it was put, whatever the form of the file; and so is what stands before a place where it is cut off.</summary>
public class ReaderPropertyTests
{
    private const int Cases = 1500;

    [Fact]
    public void Json_is_read_as_printed() => Check(ConfigFormat.Json, JsonPrinter.Print);

    [Fact]
    public void Xml_is_read_as_printed() => Check(ConfigFormat.Xml, XmlPrinter.Print);

    [Fact]
    public void Env_is_read_as_printed() => Check(ConfigFormat.Env, EnvPrinter.Print);

    [Fact]
    public void Compose_is_read_as_printed() => Check(ConfigFormat.Compose, ComposePrinter.Print);

    [Fact]
    public void Json_that_is_cut_off_keeps_what_stands_before() => CutOff(ConfigFormat.Json, JsonPrinter.Print);

    [Fact]
    public void Xml_that_is_cut_off_keeps_what_stands_before() => CutOff(ConfigFormat.Xml, XmlPrinter.Print);

    [Fact]
    public void Env_that_is_cut_off_keeps_what_stands_before() => CutOff(ConfigFormat.Env, EnvPrinter.Print);

    [Fact]
    public void Compose_that_is_cut_off_keeps_what_stands_before() => CutOff(ConfigFormat.Compose, ComposePrinter.Print);

    private static void Check(ConfigFormat format, Func<Random, PrintedText> print)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var printed = print(new Random(seed));
            var text = printed.ToString();
            var tree = ConfigReader.Read(text, format);
            Equal(printed.Values.Select(Line), Flat.Leaves(tree.Root).OrderBy(static leaf => leaf.Span.Start).Select(Line), seed, text);
            Equal(printed.Comments.Select(static c => $"{c.Start}+{c.Length} {c.Text}"), tree.Comments.Select(static c => $"{c.Span.Start}+{c.Span.Length} {c.Text}"), seed, text);
            Equal(["None"], [tree.Problem.ToString()], seed, text);
        }
    }

    private static void CutOff(ConfigFormat format, Func<Random, PrintedText> print)
    {
        for (var seed = 0; seed < Cases / 10; seed++)
        {
            var printed = print(new Random(seed));
            var text = printed.ToString();
            for (var length = 0; length < text.Length; length++)
            {
                var read = Flat.Leaves(ConfigReader.Read(text[..length], format).Root).Select(Line).ToHashSet();
                Equal(printed.Values.Where(value => value.Certain <= length).Select(Line).Where(line => !read.Contains(line)), [], seed, text[..length]);
            }
        }
    }

    private static void Equal(IEnumerable<string> expected, IEnumerable<string> actual, int seed, string text)
    {
        var (wanted, got) = (expected.ToArray(), actual.ToArray());
        Assert.True(wanted.SequenceEqual(got), $"Seed {seed}, not read: [{string.Join(" | ", wanted.Except(got))}], read instead: [{string.Join(" | ", got.Except(wanted))}], text:\n{text}");
    }

    private static string Line(PrintedValue value) => $"{value.Start}+{value.Length} {value.Kind} {value.Path} = {value.Value}";

    private static string Line(ConfigNode leaf) => $"{leaf.Span.Start}+{leaf.Span.Length} {leaf.Kind} {leaf.Path} = {leaf.Value}";
}
