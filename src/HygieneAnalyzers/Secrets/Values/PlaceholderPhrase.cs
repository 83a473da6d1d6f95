using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>
/// Recognises phrases such as <c>your-api-key</c>, <c>YOUR_256_BIT_SECRET</c>, <c>insert password here</c>: separate words, of which one asks
/// to put something in. Whole words only: <c>latest</c> holds no "test", and <c>MyP@ssw0rd</c> is a weak password.
/// </summary>
internal static class PlaceholderPhrase
{
    private static readonly WordSet Asking = WordSet.Of("your insert replace put enter paste fill specify provide");

    private static readonly WordSet Telling = WordSet.Of("""
        my todo changeme placeholder redacted example dummy fake sample mock here me some foo bar goes
        """);

    // Nobody's secret calls itself one of these, so numbers beside the words change nothing.
    private static readonly WordSet Labels = WordSet.Of("placeholder changeme replaceme redacted dummy");

    public static bool Is(string text)
    {
        if (IsLabelled(text))
        {
            return true;
        }

        if (!Shape.All(text, static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or '.' or '/'))
        {
            return false;
        }

        var words = IdentifierSplitter.Split(text);
        return words.Count >= 2 && words.Count <= 12 && (AsksFor(text, words) || (HasNoDigit(text) && Tells(words)));
    }

    /// <summary><c>migrator-placeholder-never-used-32+</c>: separate words and numbers, one of which says what the whole is.</summary>
    private static bool IsLabelled(string text)
    {
        var words = IdentifierSplitter.Split(text);
        return words.Count is >= 2 and <= 16
            && Shape.All(text, static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or '.' or '/' or '+' or '!' or ',' or ':')
            && HasLabel(words)
            && IsWordsAndNumbers(text);
    }

    private static bool HasLabel(IdentifierWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Labels.Contains(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A leading "your" or "insert" needs no more proof, but the rest has to be words and numbers, not a random tail.</summary>
    private static bool AsksFor(string text, IdentifierWords words) => Asking.Contains(words[0]) && IsWordsAndNumbers(text);

    private static bool IsWordsAndNumbers(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetterOrDigit(text[i]))
            {
                if (i > start && !IsWordOrNumber(text, start, i))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    private static bool IsWordOrNumber(string text, int start, int end) =>
        Shape.All(text, start, end, Letters.IsAsciiDigit) || (end - start <= 24 && Shape.IsWordy(text, start, end));

    private static bool Tells(IdentifierWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Asking.Contains(words[i]) || Telling.Contains(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoDigit(string text) => Shape.All(text, static c => !char.IsDigit(c));
}
