using System.Globalization;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

/// <summary>Prints a scalar, plain or in one of the two quotes; <c>head</c> is the part of it that is no value.</summary>
internal static class YamlPrinter
{
    public static void Value(PrintedText text, string path, string head, string value)
    {
        if (IsPlain(head + value) && value.Length > 0 && text.Happens(2))
        {
            text.Write(head).Value(path, ConfigNodeKind.Text, value, value);
        }
        else if (value.IndexOfAny(['\n', '\r']) < 0 && text.Happens(2))
        {
            Quoted(text, path, head, value, value.Replace("'", "''", StringComparison.Ordinal), "'");
        }
        else
        {
            Quoted(text, path, head, value, Escape(text, value), "\"");
        }
    }

    // Escapes hide where the name ends, so the whole scalar is the place of a value that has some.
    private static void Quoted(PrintedText text, string path, string head, string value, string raw, string quote)
    {
        text.Write(quote + (raw == value ? head : ""));
        text.Value(path, ConfigNodeKind.Text, value, raw == value ? raw : head + raw).Write(quote);
    }

    private static bool IsPlain(string value) =>
        value.Trim() == value
        && value.IndexOfAny(['\n', '\r']) < 0
        && !value.Contains('#', StringComparison.Ordinal)
        && !(value + " ").Replace('\t', ' ').Contains(": ", StringComparison.Ordinal)
        && value is not ("~" or "null")
        && (value.Length == 0 || !"-?:,[]{}#&*!|>'\"%@`".Contains(value[0], StringComparison.Ordinal));

    private static string Escape(PrintedText text, string value) => string.Concat(value.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => text.Any("\\t", "\t"),
        '"' or '\\' => "\\" + c,
        _ when text.Happens(8) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    }));
}
