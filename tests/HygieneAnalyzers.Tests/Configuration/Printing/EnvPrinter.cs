using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

internal static class EnvPrinter
{
    public static PrintedText Print(Random random)
    {
        var text = new PrintedText(random);
        text.Write(text.Any("", "\uFEFF"));
        foreach (var setting in RandomSettings.Values(random))
        {
            Between(text);
            text.Write(text.Blanks(2) + text.Any("", "", "export ", "export\t ") + setting.Name + text.Blanks(1) + "=" + text.Blanks(1));
            Value(text, setting);
            text.Settle().Write(text.Blanks(2));
            if (text.Happens(3))
            {
                text.Write(" ").Comment("#", text.Any("", " c", " \"k=1'"), "");
            }

            text.Write(text.LineEnd);
        }

        Between(text);
        return text;
    }

    private static void Between(PrintedText text)
    {
        while (text.Happens(3))
        {
            text.Write(text.Blanks(2));
            _ = text.Happens(2) ? text : text.Comment("#", text.Any("", " c", "k=\"1", "'"), "");
            text.Write(text.LineEnd);
        }
    }

    private static void Value(PrintedText text, Setting setting)
    {
        var (path, value) = (setting.Name.Replace("__", ":", StringComparison.Ordinal), setting.Value);
        if (IsPlain(value) && text.Happens(2))
        {
            text.Value(path, ConfigNodeKind.Text, value, value);
        }
        else if (!value.Contains('\'', StringComparison.Ordinal) && text.Happens(2))
        {
            text.Write("'").Value(path, ConfigNodeKind.Text, value, value).Write("'");
        }
        else
        {
            text.Write("\"").Value(path, ConfigNodeKind.Text, value, Escape(text, value)).Write("\"");
        }
    }

    // What is neither blank at its ends, nor begins a quote or comment, nor goes over lines.
    private static bool IsPlain(string value) =>
        value.Trim() == value
        && value.IndexOfAny(['\n', '\r']) < 0
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Contains("\t#", StringComparison.Ordinal)
        && value.Length > 0
        && value[0] is not ('#' or '"' or '\'');

    private static string Escape(PrintedText text, string value) => string.Concat(value.Select(c => c switch
    {
        '\n' => text.Any("\\n", "\n"),
        '\r' => text.Any("\\r", "\r"),
        '\t' => text.Any("\\t", "\t"),
        '$' => text.Any("\\$", "$"),
        '"' or '\\' => "\\" + c,
        _ => c.ToString(),
    }));
}
