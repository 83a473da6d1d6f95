using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises words for people (labels, messages, prose in any script) and patterns.</summary>
internal static class TextRecognizer
{
    public static bool Is(string value) => IsSentence(value) || IsLabel(value) || IsCaselessProse(value) || IsPattern(value) || IsMarkup(value) || IsAlphabet(value);

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

    /// <summary>The characters that something may be made of, each once and mostly in their order.</summary>
    private static bool IsAlphabet(string value)
    {
        if (value.Length < 20)
        {
            return false;
        }

        var inOrder = 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (value.IndexOf(value[i], 0, i) >= 0)
            {
                return false;
            }

            inOrder += value[i] - value[i - 1] is 1 or 2 ? 1 : 0;
        }

        return inOrder * 2 >= value.Length;
    }

    private static bool IsMarkup(string value) => value[0] == '<' && value.IndexOf('>') > 0 && value[value.Length - 1] == '>';
}
