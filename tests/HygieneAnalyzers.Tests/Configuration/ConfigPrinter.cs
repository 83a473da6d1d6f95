using System.Globalization;
using System.Net;
using System.Text;

namespace HygieneAnalyzers.Tests.Configuration;

/// <summary>A setting to be printed: a value, or members.</summary>
internal sealed record Setting(string Name, string? Value, Setting[] Members)
{
    /// <summary>The tree as the readers should give it back.</summary>
    public IEnumerable<string> Flat(string path = "")
    {
        var own = path.Length == 0 ? Name : path + ":" + Name;
        return Value is not null ? [own + " = " + Value] : Members.SelectMany(member => member.Flat(own));
    }
}

/// <summary>Prints settings in each format, with styles that vary by <c>style</c>.</summary>
internal static class ConfigPrinter
{
    public static string Json(Setting[] settings, int style)
    {
        var text = new StringBuilder(style % 2 == 0 ? "" : "\uFEFF// c: \"x\": 1\r\n");
        AppendObject(text, settings, style);
        return text.ToString();
    }

    public static string Xml(Setting[] settings, int style)
    {
        var text = new StringBuilder(style % 2 == 0 ? "<?xml version=\"1.0\"?>\r\n<c>" : "<c a:x='y' xmlns:a='urn:a'><!-- <d>1</d> -->\n");
        foreach (var setting in settings)
        {
            AppendElement(text, setting, style);
        }

        return text.Append("</c>").ToString();
    }

    public static string Env(IEnumerable<(string Name, string Value)> settings, int style)
    {
        var lines = settings.Select(setting => (style % 3) switch
        {
            0 => $"{setting.Name}='{setting.Value}' # c",
            1 => $"export {setting.Name}=\"{setting.Value}\"",
            _ => $"# c\n  {setting.Name} = '{setting.Value}'",
        });
        return string.Join(style % 2 == 0 ? "\n" : "\r\n\r\n", lines);
    }

    public static string Compose(IEnumerable<(string Name, string Value)> settings, int style)
    {
        var indent = new string(' ', 1 + style % 4);
        var lines = settings.Select(setting => (style % 2) == 0
            ? $"{indent}{indent}{indent}{setting.Name}: '{setting.Value}' # c"
            : $"{indent}{indent}- '{setting.Name}={setting.Value}'");
        return string.Join('\n', ["services:", $"{indent}s:", $"{indent}{indent}environment:", .. lines, $"{indent}t:", $"{indent}{indent}image: x"]);
    }

    private static void AppendObject(StringBuilder text, Setting[] members, int style)
    {
        text.Append('{');
        for (var i = 0; i < members.Length; i++)
        {
            text.Append(Quote(members[i].Name, style)).Append(style % 3 == 0 ? ":" : " /* : */ :\n");
            if (members[i].Value is { } value)
            {
                text.Append(Quote(value, style));
            }
            else
            {
                AppendObject(text, members[i].Members, style);
            }

            text.Append(i < members.Length - 1 || style % 5 == 0 ? "," : "");
        }

        text.Append('}');
    }

    private static string Quote(string value, int style)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            var mustEscape = c is '"' or '\\' || c < ' ';
            quoted.Append(mustEscape || (style % 7 == 0 && c % 3 == 0) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c);
        }

        return quoted.Append('"').ToString();
    }

    private static void AppendElement(StringBuilder text, Setting setting, int style)
    {
        if (setting.Value is { } value)
        {
            var (name, escaped) = (WebUtility.HtmlEncode(setting.Name), WebUtility.HtmlEncode(value));
            text.Append((style % 3) switch
            {
                0 => $"<add key='{name}' value=\"{escaped}\"/>\r\n",
                1 => $"<add\r\n name = \"{name}\"\n connectionString='{escaped}' />",
                _ => $"<setting name=\"{name}\"><value>{escaped}</value></setting>",
            });
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"<{setting.Name}>");
        foreach (var member in setting.Members)
        {
            AppendElement(text, member, style);
        }

        text.Append(CultureInfo.InvariantCulture, $"</{setting.Name}>");
    }
}
