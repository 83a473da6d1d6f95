using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises values that name something: the variable's own words, settings' paths, environment variables, selectors, identifiers.</summary>
internal static class KeyNameRecognizer
{
    private static readonly WordSet Secrets = WordSet.Of("secret geheim segredo secreto sekret segreto");

    // "SuperSecret" is what people type as a password, not what they call a field.
    private static readonly WordSet Boasts = WordSet.Of("super top very ultra mega so");

    public static bool Is(string value, string? name)
    {
        if (value.Length > 200)
        {
            return false;
        }

        return TechnicalNames.Is(value) || IsSelector(value) || IsSetting(value) || IsIdentifier(value) || IsVariable(value) || IsTerm(value, name);
    }

    /// <summary>A word of the vocabulary standing at its like (<c>Password = "pwd"</c>) is a form field or a setting's key.</summary>
    private static bool IsTerm(string value, string? name)
    {
        if (name is null || !Shape.All(value, char.IsLetter))
        {
            return false;
        }

        var words = IdentifierSplitter.Split(value);
        var word = words.Joined;
        return words.Count == 1 && IsTerm(word, value, name);
    }

    private static bool IsTerm(string word, string value, string name) =>
        Secrets.Contains(word)
            ? IdentifierSplitter.Split(name).Joined is var joined && (joined.EndsWith(word, StringComparison.Ordinal) || (Secrets.Contains(joined) && char.IsUpper(value[0])))
            : CredentialVocabulary.Default.Judge(value) is CredentialName.Strong or CredentialName.Weak
                || (value.Length > 3 && IdentifierSplitter.Split(name).Joined == word);

    /// <summary><c>#password</c>, <c>.password-box</c>, <c>input[name=password]</c>, <c>--password</c>.</summary>
    private static bool IsSelector(string value) =>
        (value[0] is '#' or '.' or '-' or '/' && IsWords(value.TrimStart('#', '.', '-', '/')) && CredentialVocabulary.Default.Judge(value) != CredentialName.None)
        || (value[value.Length - 1] == ']' && value.IndexOf('[') is > 0 and var bracket && Shape.IsWordy(value, 0, bracket));

    /// <summary>Dotted or colon-separated words: <c>Smtp:Password</c>, <c>smtp.password</c>, <c>Database__Password</c>.</summary>
    private static bool IsSetting(string value)
    {
        var pieces = 0;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] is not (':' or '.'))
            {
                continue;
            }

            if (i == start || !Shape.All(value, start, i, static c => Letters.IsAsciiLetter(c) || Letters.IsAsciiDigit(c) || c is '_' or '-')
                || !(Shape.IsWordy(value, start, i) || (pieces > 0 && Shape.All(value, start, i, Letters.IsAsciiDigit))))
            {
                return false;
            }

            pieces++;
            start = i + 1;
        }

        return pieces >= 2 && value[value.Length - 1] is var last && !Letters.IsAsciiDigit(last);
    }

    /// <summary>Several words in one of the spellings of identifiers, without digits.</summary>
    private static bool IsIdentifier(string value)
    {
        if (!IsWords(value))
        {
            return false;
        }

        var words = IdentifierSplitter.Split(value);
        return words.Count >= 2
            && !Boasts.Contains(words[0])
            && (HasTerm(words) || (words.Count <= 3 && (Shape.Has(value, '_') || Shape.Has(value, '-')) && Shape.IsWordy(value, 0, value.Length)));
    }

    /// <summary>An environment variable with a number: <c>ORDERS_PW_2</c>.</summary>
    private static bool IsVariable(string value) =>
        Shape.Has(value, '_')
        && Shape.All(value, static c => Letters.IsAsciiUpper(c) || Letters.IsAsciiDigit(c) || c == '_')
        && Array.TrueForAll(value.Split('_'), static piece => Shape.All(piece, Letters.IsAsciiUpper) || Shape.All(piece, Letters.IsAsciiDigit))
        && HasTerm(IdentifierSplitter.Split(value));

    private static bool HasTerm(IdentifierWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (CredentialVocabulary.Default.Judge(words[i].ToString()) is CredentialName.Strong or CredentialName.Weak)
            {
                return true;
            }
        }

        return CredentialVocabulary.Default.Judge(words.Joined) != CredentialName.None;
    }

    private static bool IsWords(string value) =>
        value.Length > 0 && Shape.All(value, static c => Letters.IsAsciiLetter(c) || c is '_' or '-');
}
