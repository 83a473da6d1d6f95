using System.Diagnostics;
using HygieneAnalyzers.Configuration;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Fuzz;

/// <summary>What has to hold for any text: nothing is thrown, nothing lies outside the text, the time is bounded.</summary>
internal static class ReaderTarget
{
    private const int MostMilliseconds = 2_000;

    public static void Inspect(string text, ConfigFormat format)
    {
        var watch = Stopwatch.StartNew();
        var file = new ConfigFile(NameOf(format), SourceText.From(text), KindOf(format));
        Inspect(file.Root, null, text.Length);
        foreach (var comment in file.Tree.Comments)
        {
            Require(comment.Span.End <= text.Length, "A comment ends outside of the text.");
        }

        foreach (var ignore in InlineIgnores.Of(file))
        {
            Require(ignore.FirstLine <= ignore.LastLine, "An ignore ends before it begins.");
        }

        Require(watch.ElapsedMilliseconds < MostMilliseconds, $"Reading {text.Length} characters took {watch.ElapsedMilliseconds} ms.");
    }

    private static void Inspect(ConfigNode node, ConfigNode? parent, int length)
    {
        Require(node.Span.End <= length, "A value ends outside of the text.");
        Require(node.SpanOf(new TextSpan(0, node.Value.Length)).End <= length, "A part of a value ends outside of the text.");
        Require(node.Parent == parent, "A node does not know the section around it.");
        foreach (var child in node.Children)
        {
            Inspect(child, node, length);
        }
    }

    private static string NameOf(ConfigFormat format) => format switch
    {
        ConfigFormat.Xml => "web.config",
        ConfigFormat.Env => ".env",
        ConfigFormat.Compose => "compose.yml",
        _ => "appsettings.json",
    };

    private static ConfigFileKind KindOf(ConfigFormat format) => ConfigFileName.Recognize(NameOf(format))!.Value;

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }
}
