using System.Globalization;
using System.Xml;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

internal static class XmlPrinter
{
    public static PrintedText Print(Random random)
    {
        var text = new PrintedText(random);
        text.Write(text.Any("", "\uFEFF") + text.Any("", "<?xml version=\"1.0\" encoding='utf-8'?>"));
        Trivia(text);
        text.Write("<configuration xmlns:a='urn:a'" + text.Any("", " a:b='c'") + ">");
        Members(text, RandomSettings.Tree(random), string.Empty);
        text.Write("</configuration>");
        Trivia(text);
        return text;
    }

    private static void Members(PrintedText text, Setting[] members, string path)
    {
        foreach (var member in members)
        {
            Trivia(text);
            if (member.IsValue)
            {
                Leaf(text, member.Name, Clean(member.Value), path);
                text.Settle();
            }
            else if (HasValue(member))
            {
                Section(text, member, path + member.Name + ":");
            }
        }

        Trivia(text);
    }

    // An element without content is a setting without a value.
    private static bool HasValue(Setting setting) => setting.IsValue || Array.Exists(setting.Members, HasValue);

    private static void Section(PrintedText text, Setting section, string path)
    {
        text.Write("<" + section.Name);
        if (text.Happens(3))
        {
            Attribute(text, "x", path + "x", text.Any("", "1", " "));
        }

        text.Write(text.Blanks(1) + ">").Settle();
        Members(text, section.Members, path);
        text.Write("</" + section.Name + text.Blanks(1) + ">");
    }

    private static void Leaf(PrintedText text, string name, string value, string path)
    {
        if (!IsContent(value) || text.Happens(2))
        {
            Add(text, name, value, path);
            return;
        }

        var isSetting = text.Happens(2);
        text.Write(isSetting ? "<setting name='" + name + "'><value>" : "<" + name + ">");
        Content(text, path + name, value);
        text.Write(isSetting ? "</value></setting>" : "</" + name + ">");
    }

    private static void Add(PrintedText text, string name, string value, string path)
    {
        var key = Blank(text) + text.Any("key", "name") + "='" + name + "'";
        var isFirst = text.Happens(2);
        text.Write("<add" + (isFirst ? key : ""));
        Attribute(text, text.Any("value", "connectionString"), path + name, value);
        text.Write(isFirst ? "" : key);
        if (text.Happens(4))
        {
            Attribute(text, "provider", path + "add:provider", "p");
        }

        if (text.Happens(4))
        {
            text.Write("\n> ").Comment("<!--", "", "-->").Write("</add>");
        }
        else
        {
            text.Write(text.Any("/>", " />", "></add>"));
        }
    }

    private static void Attribute(PrintedText text, string name, string path, string value)
    {
        var quote = text.Any("\"", "'");
        text.Write(Blank(text) + name + text.Blanks(1) + "=" + text.Blanks(1) + quote);
        text.Value(path, ConfigNodeKind.Text, value, Escape(text, value, "<&\t\n\r" + quote)).Write(quote);
    }

    private static void Content(PrintedText text, string path, string value)
    {
        text.Write(text.Blanks(2) + text.Any("", "\r\n", "<?pi x?>"));
        if (!value.Contains("]]>", StringComparison.Ordinal) && !value.Contains('\r', StringComparison.Ordinal) && text.Happens(3))
        {
            text.Write("<![CDATA[").Value(path, ConfigNodeKind.Text, value, value).Write("]]>");
        }
        else
        {
            text.Value(path, ConfigNodeKind.Text, value, Escape(text, value, "<>&\r"));
        }

        text.Write(text.Any("", "\r\n", " "));
    }

    private static string Escape(PrintedText text, string value, string special) => string.Concat(value.Select(c => c switch
    {
        '<' or '>' or '&' when special.Contains(c, StringComparison.Ordinal) && text.Happens(2) => c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;",
        _ when special.Contains(c, StringComparison.Ordinal) || (text.Happens(8) && !char.IsSurrogate(c)) => "&#" + text.Any("x" + ((int)c).ToString("X", CultureInfo.InvariantCulture), ((int)c).ToString(CultureInfo.InvariantCulture)) + ";",
        _ => c.ToString(),
    }));

    private static void Trivia(PrintedText text)
    {
        while (text.Happens(2))
        {
            _ = text.Happens(2) ? text.Write(text.LineEnd) : text.Comment("<!--", text.Any("", " c ", "<k>1</k>", "\n'\""), "-->");
        }
    }

    private static string Blank(PrintedText text) => text.Any(" ", "\n", "\r\n\t");

    // The reader trims text, and an element without any is no different from an empty one.
    private static bool IsContent(string value) => value.Length > 0 && value.Trim() == value;

    private static string Clean(string value)
    {
        var clean = string.Concat(value.Where(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
        return string.Concat(clean.Where((c, i) => !char.IsSurrogate(c) || IsPair(clean, i) || IsPair(clean, i - 1)));
    }

    private static bool IsPair(string text, int at) => at >= 0 && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
