namespace HygieneAnalyzers.Tests.Meta;

/// <summary>Writes a page from the template, or brings the derived lines of an existing one up to date.</summary>
internal static class RulePageWriter
{
    public static void Write(RuleInfo rule)
    {
        var text = File.Exists(rule.PagePath) ? Repository.Read(rule.PagePath) : Template(rule);
        var lines = text.Split('\n');
        lines[0] = RulePage.HeadingOf(rule);
        foreach (var (name, value) in RulePage.DerivedRows(rule))
        {
            var at = Array.FindIndex(lines, l => l.StartsWith($"| {name} |", StringComparison.Ordinal));
            if (at >= 0)
            {
                lines[at] = $"| {name} | {value} |";
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(rule.PagePath)!);
        File.WriteAllText(rule.PagePath, string.Join('\n', lines));
    }

    private static string Template(RuleInfo rule)
    {
        var rows = RulePage.DerivedRows(rule).Append(("CWE", "")).Append(("Options", "–"));
        return $"""
            {RulePage.HeadingOf(rule)}

            | | |
            |---|---|
            {string.Concat(rows.Select(static row => $"| {row.Item1} | {row.Item2} |\n"))}
            ## What it finds

            {rule.Descriptor.Description.ToString(null)}

            ## Noncompliant

            ```csharp
            ```

            ## Compliant

            ```csharp
            ```

            ## What it does not find

            ## Configure / suppress

            ## Related rules

            """;
    }
}
