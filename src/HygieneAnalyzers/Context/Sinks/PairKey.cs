namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Reads the key that a text ends with: <c>Server=x;Password=</c>, <c>…&amp;api_key=</c>.</summary>
internal static class PairKey
{
    private const int MaxLength = 40;

    /// <summary>Null when the text does not end with a key and an equals sign, or the key is a part of a sentence.</summary>
    public static string? Before(string text)
    {
        var end = text.TrimEnd(' ', '\'', '"').Length - 1;
        if (end <= 0 || text[end] != '=')
        {
            return null;
        }

        var start = end;
        while (start > 0 && end - start < MaxLength && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is ' ' or '_' or '-'))
        {
            start--;
        }

        return start == 0 || text[start - 1] is ';' or '&' or '?' or '"' or '\'' ? Nonempty(text.Substring(start, end - start).Trim()) : null;
    }

    private static string? Nonempty(string key) => key.Length == 0 ? null : key;
}
