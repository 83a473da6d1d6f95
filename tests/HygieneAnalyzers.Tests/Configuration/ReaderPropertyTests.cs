using CsCheck;
using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

/// <summary>What is printed is read back, and every span slices back to its value, whatever the style of the file.</summary>
public class ReaderPropertyTests
{
    private static readonly Gen<string> Word = Gen.Char["abcXYZ_09"].Array[1, 8].Select(chars => "k" + new string(chars));
    private static readonly Gen<string> AnyValue = Gen.Char["ab<>&\"'\\/#=:;,{}[]é비\u2028 $1"].Array[1, 12].Select(chars => "v" + new string(chars) + "v");
    private static readonly Gen<string> PlainValue = Gen.Char["ab<>&/#=:;,{}[]é비 1"].Array[0, 12].Select(chars => "v" + new string(chars) + "v");
    private static readonly Gen<int> Style = Gen.Int[0, 209];

    private static readonly Gen<Setting[]> Settings = Gen.Recursive<Setting[]>((depth, inner) =>
        Gen.Frequency(
                (3, Gen.Select(Word, AnyValue, (name, value) => new Setting(name, value, []))),
                (depth < 4 ? 2 : 0, Gen.Select(Word, inner, (name, members) => new Setting(name, null, members))))
            .Array[1, 4]);

    private static readonly Gen<(string Name, string Value)[]> Variables = Gen.Select(Word, PlainValue).Array[1, 6];

    [Fact]
    public void Json_is_read_as_printed() =>
        Gen.Select(Settings, Style).Sample((settings, style) => Check(ConfigPrinter.Json(settings, style), ConfigFormat.Json, settings.SelectMany(s => s.Flat())));

    [Fact]
    public void Xml_is_read_as_printed() =>
        Gen.Select(Settings, Style).Sample((settings, style) => Check(
            ConfigPrinter.Xml(settings, style),
            ConfigFormat.Xml,
            settings.SelectMany(s => s.Flat())));

    [Fact]
    public void Env_is_read_as_printed() =>
        Gen.Select(Variables, Style).Sample((variables, style) => Check(
            ConfigPrinter.Env(variables, style),
            ConfigFormat.Env,
            variables.Select(v => v.Name.Replace("__", ":", StringComparison.Ordinal) + " = " + v.Value)));

    [Fact]
    public void Compose_is_read_as_printed() =>
        Gen.Select(Variables, Style).Sample((variables, style) => Check(
            ConfigPrinter.Compose(variables, style),
            ConfigFormat.Compose,
            variables.Select(v => "services:s:environment:" + v.Name.Replace("__", ":", StringComparison.Ordinal) + " = " + v.Value)));

    private static void Check(string text, ConfigFormat format, IEnumerable<string> expected)
    {
        var tree = ConfigReader.Read(text, format);
        Assert.Equal(expected.ToArray(), Flat.Of(tree));
        foreach (var leaf in Flat.Leaves(tree.Root))
        {
            Assert.True(SlicesBack(text, leaf, format), leaf.Path + " does not slice back");
        }
    }

    // With escapes the slice is the value once it is read again.
    private static bool SlicesBack(string text, ConfigNode leaf, ConfigFormat format)
    {
        var slice = text.Substring(leaf.Span.Start, leaf.Span.Length);
        return slice == leaf.Value || format switch
        {
            ConfigFormat.Json => Flat.Of("{\"x\":\"" + slice + "\"}", format) is [var only] && only == "x = " + leaf.Value,
            ConfigFormat.Xml => System.Net.WebUtility.HtmlDecode(slice) == leaf.Value,
            _ => false,
        };
    }
}
