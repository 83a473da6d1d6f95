using System.Collections.Immutable;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>Finds the fenced blocks under "Noncompliant" and "Compliant" and groups those that name their files.</summary>
internal static class SnippetReader
{
    public static IEnumerable<SnippetCase> Read(string[] lines)
    {
        var section = "";
        var named = ImmutableArray<SnippetBlock>.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                foreach (var snippets in Close(section, named))
                {
                    yield return snippets;
                }

                named = [];
                section = lines[i].StartsWith("## ", StringComparison.Ordinal) ? lines[i][3..] : section;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                end = end < 0 ? lines.Length : end;
                var block = Block(lines[i][3..], string.Join('\n', lines[(i + 1)..end]));
                i = end;
                if (block.Name is not null)
                {
                    named = named.Add(block);
                }
                else if (section is "Noncompliant" or "Compliant")
                {
                    yield return new SnippetCase(section, [block]);
                }
            }
        }

        foreach (var snippets in Close(section, named))
        {
            yield return snippets;
        }
    }

    private static IEnumerable<SnippetCase> Close(string section, ImmutableArray<SnippetBlock> named) =>
        named.IsEmpty || section is not ("Noncompliant" or "Compliant") ? [] : [new SnippetCase(section, named)];

    private static SnippetBlock Block(string info, string code)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stub = words.FirstOrDefault(static w => w.StartsWith("stub=", StringComparison.Ordinal));
        return new SnippetBlock(words.FirstOrDefault() ?? "", words.Skip(1).FirstOrDefault(w => w != stub), stub?[5..], code);
    }
}
