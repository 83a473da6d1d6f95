using System.Collections.Immutable;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>The files, and parts of files, that follow from the rules.</summary>
internal static class Derived
{
    private const string Start = "<!-- rules: written from the rules; do not edit -->";
    private const string End = "<!-- /rules -->";

    private static readonly ImmutableArray<string> Families = ["Credentials", "Reuse", "MultiFactor", "Network", "Guards", "Package"];

    /// <summary>Every derived file with the text it should have.</summary>
    public static ImmutableArray<(string Path, string Text)> Files { get; } =
    [
        (Repository.Path("README.md"), InReadme(Table("docs/rules/"))),
        (Repository.Path("docs", "rules", "README.md"), "# Rules\n\nWritten from the rules; do not edit.\n\n" + Table("")),
        (Repository.Path("src", "HygieneAnalyzers.Package", "build", "HygieneAnalyzers.RuleIds.props"), RuleIds()),
        .. Families.SelectMany(static family => new[] { "None", "Recommended", "All" }.Select(mode => (PathOf(family, mode), Preset(family, mode)))),
    ];

    private static string Table(string folder)
    {
        var rows = Families.SelectMany(static family => RuleInfo.All.Where(r => r.Family == family));
        return "| id | finding | family | default | fix |\n|---|---|---|---|---|\n"
            + string.Concat(rows.Select(r => $"| [{r.Id}]({folder}{r.Id}.md) | {r.Title} | {r.Family} | {r.Level} | {(r.IsFixable ? "yes" : "")} |\n"));
    }

    private static string InReadme(string table)
    {
        var readme = Repository.Read(Repository.Path("README.md"));
        var start = readme.IndexOf(Start, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return start < 0 || end < start ? $"The README marks the place of the table with {Start} and {End}." : $"{readme[..start]}{Start}\n{table}{readme[end..]}";
    }

    private static string RuleIds() => $"""
        <Project>
          <!-- Written from the rules; do not edit. -->
          <PropertyGroup>
            <HygieneRuleIds>{string.Join(';', RuleInfo.All.Select(static r => r.Id))}</HygieneRuleIds>
          </PropertyGroup>
        </Project>

        """;

    private static string PathOf(string family, string mode) => Repository.Path("src", "HygieneAnalyzers.Package", "config", $"{family}.{mode}.globalconfig");

    /// <summary>
    /// None switches a family off; Recommended lifts its suggestions to warnings; All switches on what is off by default, too.
    /// A rule that already has the severity gets no line, so that what it lowers by itself (in test projects) stays lowered.
    /// </summary>
    private static string Preset(string family, string mode) =>
        "# Written from the rules; do not edit.\nis_global = true\nglobal_level = -50\n"
        + string.Concat(RuleInfo.All.Where(r => r.Family == family && IsChanged(r.Level, mode)).Select(r => $"dotnet_diagnostic.{r.Id}.severity = {(mode == "None" ? "none" : "warning")}\n"));

    private static bool IsChanged(string level, string mode) => mode switch
    {
        "None" => true,
        "Recommended" => level == "suggestion",
        _ => level != "warning",
    };
}
