using System;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Secrets;

namespace HygieneAnalyzers.Context.Files;

/// <summary>
/// Recognises the captions of a form or of a translation: <c>"ApiKey": "API-Schlüssel"</c> is words, and the other credential beside it is
/// something that people read, too.
/// </summary>
internal static class SettingLabels
{
    private const int MostSiblings = 200;

    public static bool Is(ConfigNode node, string value, CredentialKnowledge knowledge)
    {
        if (!AreWords(value) || node.Parent is not { Children.Length: <= MostSiblings } section)
        {
            return false;
        }

        var hasLabel = false;
        foreach (var sibling in section.Children)
        {
            if (sibling == node || sibling.Kind != ConfigNodeKind.Text || sibling.Value.Length == 0 || knowledge.Judge(sibling.Key) != CredentialName.Strong)
            {
                continue;
            }

            var kind = knowledge.Values.Judge(sibling.Value, sibling.Key, atDefiniteSink: false);
            if (kind == ValueKind.Secret && !AreWords(sibling.Value))
            {
                return false;
            }

            hasLabel |= kind is ValueKind.Text or ValueKind.KeyName;
        }

        return hasLabel;
    }

    /// <summary>Words of letters, with the marks of a mandatory field; numbers stand alone among them: <c>6 digits</c>.</summary>
    private static bool AreWords(string value)
    {
        var hasWord = false;
        foreach (var word in value.TrimEnd('*', ':', '.', '!', '?').Split(' '))
        {
            var letters = 0;
            var digits = 0;
            foreach (var c in word)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
                if (!char.IsLetterOrDigit(c) && "-'’.,()".IndexOf(c) < 0)
                {
                    return false;
                }
            }

            if (letters > 0 && digits > 0)
            {
                return false;
            }

            hasWord |= letters > 1;
        }

        return hasWord && value.IndexOf("--", StringComparison.Ordinal) < 0;
    }
}
