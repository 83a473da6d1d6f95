using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Commands;

/// <summary>Reads a password out of the command line of a program that is known to take one.</summary>
internal static class CommandLine
{
    // "cmd /c net use …", "sudo -u db mysql …": the program stands among the first words.
    private const int MaxPrograms = 6;

    public static bool TryRead(string text, out CommandPassword password)
    {
        password = default;
        if (!HasOptions(text))
        {
            return false;
        }

        var words = CommandWords.Split(text);
        for (var i = 0; i < words.Length && i < MaxPrograms; i++)
        {
            foreach (var option in CommandOption.Of(ProgramName(text, words[i])))
            {
                if (HasVerb(text, words, i, option) && Find(text, words, i + 1, option) is { } value)
                {
                    password = new CommandPassword(option.Verb is null ? option.Program : option.Program + " " + option.Verb, value);
                    return !IsPlaceholderWord(text.Substring(value.Start, value.Length));
                }
            }
        }

        return false;
    }

    /// <summary>Whether a program that takes a password, or an unknown one with such an option, stands in the text.</summary>
    public static bool MayHold(string text)
    {
        if (!HasOptions(text))
        {
            return false;
        }

        var words = CommandWords.Split(text);
        for (var i = 0; i < words.Length && i < MaxPrograms; i++)
        {
            var name = ProgramName(text, words[i]);
            if (CommandOption.Of(name).Count > 0 || (name.IndexOf(ConnectionStringReader.Hole) >= 0 && HasKnownOption(text, words, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What every option needs: a word before it and its sign.</summary>
    private static bool HasOptions(string text) => text.IndexOf(' ') >= 0 && (text.IndexOf('-') >= 0 || text.IndexOf('/') >= 0);

    private static bool HasKnownOption(string text, ImmutableArray<TextSpan> words, int first)
    {
        for (var i = first; i < words.Length; i++)
        {
            if (CommandOption.IsKnown(text.Substring(words[i].Start, words[i].Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Help texts write the form with the word itself.</summary>
    private static bool IsPlaceholderWord(string value) => value.ToLowerInvariant() is "password" or "passwd" or "pass" or "pwd" or "pw";

    private static string ProgramName(string text, TextSpan word)
    {
        if (word.IsEmpty)
        {
            return string.Empty;
        }

        var start = Math.Max(text.LastIndexOf('\\', word.End - 1, word.Length), text.LastIndexOf('/', word.End - 1, word.Length)) + 1;
        var name = text.Substring(Math.Max(start, word.Start), word.End - Math.Max(start, word.Start));
        return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }

    private static bool HasVerb(string text, ImmutableArray<TextSpan> words, int program, CommandOption option) =>
        option.Verb is null || (program + 1 < words.Length && Is(text, words[program + 1], option.Verb));

    private static TextSpan? Find(string text, ImmutableArray<TextSpan> words, int first, CommandOption option)
    {
        for (var i = first; i < words.Length; i++)
        {
            if (!StartsWith(text, words[i], option.Option))
            {
                continue;
            }

            if (option.Positional > 0)
            {
                return Plain(text, words, first + 1, option.Positional);
            }

            var glued = Glued(text, words[i], option);
            var value = glued ?? (option.GluedOnly || words[i].Length > option.Option.Length || i + 1 >= words.Length ? null : words[i + 1]);
            return value is { } found && option.AfterColon ? AfterColon(text, found) : value;
        }

        return null;
    }

    /// <summary><c>--password=x</c>, <c>/pass:x</c>, <c>-Px</c>: one-letter options take their value without a sign.</summary>
    private static TextSpan? Glued(string text, TextSpan word, CommandOption option)
    {
        var start = word.Start + option.Option.Length;
        if (start >= word.End)
        {
            return null;
        }

        return text[start] is '=' or ':' ? Unquoted(text, start + 1, word.End)
            : option.Option.Length == 2 && option.Option[0] == '-' ? Unquoted(text, start, word.End)
            : null;
    }

    private static TextSpan? Unquoted(string text, int start, int end)
    {
        while (start < end && text[start] is '"' or '\'')
        {
            start++;
        }

        while (end > start && text[end - 1] is '"' or '\'')
        {
            end--;
        }

        return end > start ? TextSpan.FromBounds(start, end) : null;
    }

    private static TextSpan? AfterColon(string text, TextSpan word)
    {
        var colon = text.IndexOf(':', word.Start, word.Length);
        return colon < 0 || colon + 1 == word.End ? null : TextSpan.FromBounds(colon + 1, word.End);
    }

    /// <summary>The n-th argument that is no option.</summary>
    private static TextSpan? Plain(string text, ImmutableArray<TextSpan> words, int first, int wanted)
    {
        for (var i = first; i < words.Length; i++)
        {
            // A drive letter and a share come before the password of "net use".
            if (words[i].Length > 0 && text[words[i].Start] is not ('/' or '-' or '\\') && text[words[i].End - 1] != ':' && --wanted == 0)
            {
                return words[i];
            }
        }

        return null;
    }

    private static bool Is(string text, TextSpan word, string expected) =>
        word.Length == expected.Length && StartsWith(text, word, expected);

    private static bool StartsWith(string text, TextSpan word, string start) =>
        word.Length >= start.Length
        && string.Compare(text, word.Start, start, 0, start.Length, start.Length == 2 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) == 0;
}
