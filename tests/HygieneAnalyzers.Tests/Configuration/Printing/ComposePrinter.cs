using System.Globalization;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

internal static class ComposePrinter
{
    // Whatever else stands in such files, with lines that look like settings where they are none.
    private static readonly string[] Others =
    [
        "image: x:1", "ports: [ \"1:2\" ]", "labels: { k: v }", "build:\n  args:\n    k: v", "command: |\n  environment:\n    k: v", "entrypoint: >-\n  k: v", "volumes:\n- a:b\n- c:d",
        "<<: *shared", "healthcheck: !!map\n  environment:\n    k: v", "deploy: &d\n  k: v",
    ];

    public static PrintedText Print(Random random)
    {
        var text = new PrintedText(random);
        text.Write(text.Any("", "\uFEFF"));
        Shared(text, random);
        var indent = new string(' ', random.Next(1, 5));
        Line(text, "", "services:");
        for (var service = random.Next(1, 4); service > 0; service--)
        {
            var name = "s" + service.ToString(CultureInfo.InvariantCulture);
            Line(text, indent, name + ":" + text.Any("", "", " &anchor"));
            Other(text, indent + indent);
            Environment(text, random, indent + indent, "services:" + name + ":environment:");
            Other(text, indent + indent);
        }

        return text;
    }

    private static void Shared(PrintedText text, Random random)
    {
        if (text.Happens(3))
        {
            Line(text, "", "x-shared: &shared");
            Environment(text, random, "  ", "x-shared:environment:");
        }
    }

    private static void Environment(PrintedText text, Random random, string indent, string path)
    {
        Line(text, indent, "environment:");
        var isList = text.Happens(2);
        var inner = indent + (isList ? text.Any("", "  ") : " ");
        foreach (var setting in RandomSettings.Values(random))
        {
            text.Write(inner);
            var name = path + setting.Name.Replace("__", ":", StringComparison.Ordinal);
            if (isList)
            {
                Item(text, setting, name);
            }
            else
            {
                text.Write(text.Any(setting.Name, "\"" + setting.Name + "\"", "'" + setting.Name + "'") + ":" + text.Any(" ", "  ", "\t"));
                YamlPrinter.Value(text, name, "", setting.Value);
            }

            text.Settle();
            End(text);
            Unset(text, inner, isList);
        }
    }

    private static void Item(PrintedText text, Setting setting, string path)
    {
        text.Write("-" + text.Any(" ", "  "));
        YamlPrinter.Value(text, path, setting.Name + "=", setting.Value);
    }

    // Handed on from the environment of whoever starts the service.
    private static void Unset(PrintedText text, string indent, bool isList)
    {
        if (text.Happens(4))
        {
            text.Write(indent + (isList ? text.Any("- kx", "- \"kx\"") : text.Any("kx:", "kx: ~", "kx: null")) + text.LineEnd);
        }
    }

    private static void Other(PrintedText text, string indent)
    {
        while (text.Happens(2))
        {
            var lineEnd = text.LineEnd;
            text.Write(indent + text.Any(Others).Replace("\n", lineEnd + indent, StringComparison.Ordinal) + lineEnd);
        }
    }

    private static void Line(PrintedText text, string indent, string content)
    {
        text.Write(indent + content);
        End(text);
    }

    private static void End(PrintedText text)
    {
        if (text.Happens(4))
        {
            text.Write(" ").Comment("#", text.Any("", " c", " k: 'v"), "");
        }

        text.Write(text.LineEnd);
        if (text.Happens(4))
        {
            text.Write(text.Any("", " ", "      ")).Comment("#", " k: v", "").Write(text.LineEnd);
        }
    }
}
