using System.Collections.Immutable;
using System.Text;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files that the options of a check make up.</summary>
internal static class ConfigText
{
    public static ImmutableArray<(string Path, string Text)> Of(CheckCase check)
    {
        var files = check.ConfigFiles;
        files = check.LocalOptions.IsEmpty ? files : files.Add(("/0/.editorconfig", Write("root = true", check.LocalOptions)));
        return check.GlobalOptions.IsEmpty ? files : files.Add(("/0/.globalconfig", Write("is_global = true", check.GlobalOptions)));
    }

    private static string Write(string head, ImmutableArray<(string Section, string Key, string Value)> options)
    {
        // Keys outside any section belong to the head, so they go first.
        var text = new StringBuilder(head).Append('\n');
        foreach (var section in options.GroupBy(static o => o.Section).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            text.Append(section.Key.Length == 0 ? "" : $"[{section.Key}]\n");
            foreach (var (_, key, value) in section)
            {
                text.Append($"{key} = {value}\n");
            }
        }

        return text.ToString();
    }
}
