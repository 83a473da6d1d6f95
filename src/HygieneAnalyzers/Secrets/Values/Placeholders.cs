using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises gaps: wrapped names, references to a vault, masks, and the words people write where a secret is to be put.</summary>
internal static class Placeholders
{
    private static readonly string[] References =
    [
        "@Microsoft.KeyVault(", "{cipher}", "ENC(", "enc[", "enc{", "encrypted:", "op://", "vault:", "vault://", "VAULT[", "keyvault:", "keyvault://",
        "secretref:", "secret://", "ssm:", "ssm://", "awssm://", "gcpsm://", "azurekeyvault", "arn:aws:secretsmanager:", "arn:aws:ssm:", "env:", "env.",
        "process.env", "config[", "config(", "getenv", "$env:", "prompt:", "#{", "${", "$(",
    ];

    private static readonly WordSet Whole = WordSet.Of("""
        null nil none na undefined nan todo tbd fixme changeme changeit replaceme setme fillme fillin redacted masked hidden placeholder example sample
        dummy removed omitted deleted empty unset notset notused unused unspecified
        """);

    public static bool Is(string value)
    {
        var text = value.Trim();
        return IsWrapped(text) || IsReference(text) || IsMask(text) || IsVariable(text) || IsEllipsis(text) || IsWords(text);
    }

    /// <summary><c>&lt;password&gt;</c>, <c>{0}</c>, <c>{{pw}}</c>, <c>[pw]</c>, <c>(pw)</c>, <c>%PW%</c>, <c>__PW__</c>, <c>@pw@</c>, <c>#{pw}#</c>.</summary>
    private static bool IsWrapped(string text)
    {
        var start = 0;
        var end = text.Length;
        while (end - start >= 2 && Closes(text[start], text[end - 1]))
        {
            start++;
            end--;
        }

        // One underscore is a naming habit, and two brackets around nothing are a password of two characters.
        return start > 0 && (text[0] != '_' || start > 1) && end - start >= 1 && Shape.All(text, start, end, IsNameCharacter);
    }

    private static bool Closes(char open, char close) => open switch
    {
        '<' => close == '>',
        '{' => close == '}',
        '[' => close == ']',
        '(' => close == ')',
        '%' or '_' or '@' or '#' or '«' or '`' => close == open,
        _ => false,
    };

    private static bool IsReference(string text)
    {
        foreach (var reference in References)
        {
            if (text.StartsWith(reference, StringComparison.OrdinalIgnoreCase) && text.Length > reference.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>$DB_PASSWORD</c>, <c>@password</c>, <c>:password</c>: but <c>$ummer</c> and <c>@dmin</c> are passwords.</summary>
    private static bool IsVariable(string text) =>
        text == "?"
        || (text.Length > 3 && text[0] == '$' && Shape.All(text, 1, text.Length, static c => Letters.IsAsciiUpper(c) || c == '_'))
        || (text.Length > 1 && text[0] is '@' or ':' && CredentialVocabulary.Default.Judge(text) != CredentialName.None
            && Shape.All(text, 1, text.Length, static c => Letters.IsAsciiLetter(c) || c == '_'));

    private static bool IsMask(string text)
    {
        if (text.Length >= 12 && Shape.All(text, c => c == text[0]))
        {
            return true;
        }

        var masks = Shape.Count(text, static c => c is '*' or 'x' or 'X' or '•' or '●' or '·' or '.' or '?' or '_' or '-' or '#');
        return text.Length >= 3 && masks * 5 >= text.Length * 4;
    }

    private static bool IsEllipsis(string text) => Shape.Has(text, '…') || text.IndexOf("...", StringComparison.Ordinal) >= 0;

    private static bool IsWords(string text) =>
        text.Length <= 100 && (Whole.Contains(Joined(text)) || PlaceholderPhrase.Is(text));

    private static string Joined(string text) =>
        Shape.All(text, static c => char.IsLetter(c) || c is '-' or '_' or ' ' or '/' or '.') ? IdentifierSplitter.Split(text).Joined : string.Empty;

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '.' or ':' or '/' or '|' or ',' or '\'' or '*';
}
