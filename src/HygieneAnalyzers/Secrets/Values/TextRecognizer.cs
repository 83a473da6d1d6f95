using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises words for people (labels, messages, prose in any script) and patterns.</summary>
internal static class TextRecognizer
{
    public static bool Is(string value) => IsSentence(value) || IsLabel(value) || IsCaselessProse(value) || IsPattern(value) || IsMarkup(value);

    /// <summary>Two or more words with letters, set apart by blanks.</summary>
    private static bool IsSentence(string value)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetter(c))
            {
                inWord = true;
                words++;
            }
        }

        return words >= 2;
    }

    private static bool IsLabel(string value)
    {
        var text = value.Trim();
        var last = text[text.Length - 1];
        return last is ':' or '?' or '…' or '：' or '？' && text.Length > 2 && Shape.All(text, 0, text.Length - 1, char.IsLetter);
    }

    /// <summary>Chinese, Japanese and Korean write words without blanks; nobody's password is a word of theirs unless digits stand beside it.</summary>
    private static bool IsCaselessProse(string value) =>
        Shape.Count(value, Letters.IsCaseless) >= 2 && Shape.Count(value, char.IsDigit) < 2;

    private static bool IsPattern(string value) =>
        value.StartsWith("^", StringComparison.Ordinal) && (value.EndsWith("$", StringComparison.Ordinal) || value.IndexOf("(?", StringComparison.Ordinal) > 0)
        || value.IndexOf("(?=", StringComparison.Ordinal) >= 0
        || value.IndexOf("[a-z", StringComparison.OrdinalIgnoreCase) >= 0
        || value.IndexOf(@"\d", StringComparison.Ordinal) >= 0 && value.IndexOf('[') >= 0;

    private static bool IsMarkup(string value) => value[0] == '<' && value.IndexOf('>') > 0 && value[value.Length - 1] == '>';
}
