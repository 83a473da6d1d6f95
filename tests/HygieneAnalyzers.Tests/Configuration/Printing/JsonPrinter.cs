using System.Globalization;
using System.Text;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

internal static class JsonPrinter
{
    public static PrintedText Print(Random random)
    {
        var text = new PrintedText(random);
        text.Write(text.Any("", "\uFEFF"));
        Trivia(text);
        Group(text, new Setting(string.Empty, ConfigNodeKind.Section, string.Empty, RandomSettings.Tree(random)), string.Empty);
        Trivia(text);
        return text;
    }

    private static void Group(PrintedText text, Setting group, string path)
    {
        var isList = group.Kind == ConfigNodeKind.List;
        text.Write(isList ? "[" : "{");
        for (var i = 0; i < group.Members.Length; i++)
        {
            var member = group.Members[i];
            Trivia(text);
            if (!isList)
            {
                text.Write("\"" + Escape(text, member.Name) + "\"");
                Trivia(text);
                text.Write(":");
                Trivia(text);
            }

            Item(text, member, (path.Length == 0 ? "" : path + ":") + (isList ? i.ToString(CultureInfo.InvariantCulture) : member.Name));
            Trivia(text);
            text.Write(i < group.Members.Length - 1 || text.Happens(4) ? "," : "");
        }

        Trivia(text);
        text.Write(isList ? "]" : "}");
    }

    private static void Item(PrintedText text, Setting item, string path)
    {
        switch (item.Kind)
        {
            case ConfigNodeKind.Section or ConfigNodeKind.List:
                Group(text, item, path);
                break;
            case ConfigNodeKind.Text:
                text.Write("\"").Value(path, item.Kind, item.Value, Escape(text, item.Value)).Write("\"").Settle();
                break;
            default:
                text.Value(path, item.Kind, item.Value, item.Kind == ConfigNodeKind.Null ? "null" : item.Value).Settle(behind: 2);
                break;
        }
    }

    private static string Escape(PrintedText text, string value)
    {
        var escaped = new StringBuilder();
        foreach (var c in value)
        {
            escaped.Append(c switch
            {
                '\n' => text.Any("\\n", "\\u000a"),
                '\r' => text.Any("\\r", "\\u000D"),
                '\t' => text.Any("\\t", "\t"),
                '/' => text.Any("/", "\\/"),
                '"' or '\\' => "\\" + c,
                _ when text.Happens(8) => "\\u" + ((int)c).ToString(text.Any("x4", "X4"), CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static void Trivia(PrintedText text)
    {
        while (text.Happens(2))
        {
            switch (text.Any("blanks", "line", "block", "comment"))
            {
                case "blanks":
                    text.Write(text.Blanks(3));
                    break;
                case "line":
                    text.Write(text.LineEnd);
                    break;
                case "block":
                    text.Comment("/*", text.Any("", " c ", "*", "/ \"k\": 1,", "\n{ // \r"), "*/");
                    break;
                default:
                    text.Comment("//", text.Any("", " c", "\"k\": {", "/* "), "").Write(text.LineEnd);
                    break;
            }
        }
    }
}
