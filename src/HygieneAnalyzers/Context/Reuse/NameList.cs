using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Writes names one after another: "a, b and c"; of many the first ones and how many more there are.</summary>
internal static class NameList
{
    private const int MostNames = 5;

    public static string Of(ImmutableArray<string> names)
    {
        if (names.Length == 1)
        {
            return names[0];
        }

        var shown = names.Length > MostNames ? MostNames : names.Length - 1;
        var last = names.Length > MostNames ? (names.Length - shown) + " more" : names[shown];
        return string.Join(", ", ImmutableArray.Create(names, 0, shown)) + " and " + last;
    }
}
