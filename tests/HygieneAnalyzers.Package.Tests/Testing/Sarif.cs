using System.Text.Json;

namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>One result of a SARIF file; <paramref name="File"/> is relative to the workspace.</summary>
internal sealed record Finding(string Id, string Level, string Message, string File, int Line, int Column, bool IsSuppressed);

/// <summary>What one compilation reported of this package's rules.</summary>
internal sealed record Sarif(IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, string> HelpLinks, string Text)
{
    /// <summary>The findings that a build prints as warnings or errors.</summary>
    public IEnumerable<Finding> Printed => Findings.Where(static finding => finding is { IsSuppressed: false, Level: "warning" or "error" });

    public static Sarif Load(string path, string root)
    {
        var text = System.IO.File.ReadAllText(path);
        using var document = JsonDocument.Parse(text);
        var run = document.RootElement.GetProperty("runs")[0];
        return new Sarif(
            [.. run.GetProperty("results").EnumerateArray().Where(IsOurs).Select(result => Read(result, root))],
            Rules(run.GetProperty("tool").GetProperty("driver")),
            text);
    }

    private static Dictionary<string, string> Rules(JsonElement driver) => driver.GetProperty("rules").EnumerateArray()
        .Where(static rule => rule.GetProperty("id").GetString()!.StartsWith("HYG", StringComparison.Ordinal))
        .DistinctBy(static rule => rule.GetProperty("id").GetString())
        .ToDictionary(static rule => rule.GetProperty("id").GetString()!, static rule => rule.GetProperty("helpUri").GetString()!);

    private static bool IsOurs(JsonElement result) => result.GetProperty("ruleId").GetString()!.StartsWith("HYG", StringComparison.Ordinal);

    private static Finding Read(JsonElement result, string root)
    {
        var (file, line, column) = result.TryGetProperty("locations", out var locations) ? Place(locations[0].GetProperty("physicalLocation"), root) : ("", 0, 0);
        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!,
            file,
            line,
            column,
            result.TryGetProperty("suppressions", out _));
    }

    private static (string File, int Line, int Column) Place(JsonElement place, string root)
    {
        var path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var region = place.GetProperty("region");
        return (Path.GetRelativePath(root, path).Replace('\\', '/'), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }
}
