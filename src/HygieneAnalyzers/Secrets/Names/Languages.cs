using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Names.Words;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>The word tables of all languages, merged by where the deciding word stands.</summary>
internal static class Languages
{
    /// <summary>Languages whose last word decides.</summary>
    public static LanguageWords HeadLast { get; } = Merge(
        EnglishWords.Words, GermanicWords.Words, TurkishWords.Words, RomanizedWords.Words);

    /// <summary>Languages whose term may lead; their neutral nouns may stand on either side of it.</summary>
    public static LanguageWords HeadFirst { get; } = Merge(RomanceWords.Words, SlavicWords.Words);

    /// <summary>Terms long and clear enough to be found at the end of a word written in one piece (<c>dbpassword</c>).</summary>
    public static ImmutableArray<string> Glued { get; } = WordSet.List("""
        password passwd passphrase passwort kennwort wachtwoord contrasena motdepasse apikey clientsecret secretkey accesstoken salasana losenord passord
        """);

    private static LanguageWords Merge(params LanguageWords[] languages)
    {
        var merged = new LanguageWords();
        foreach (var language in languages)
        {
            merged = new LanguageWords
            {
                TermLeads = language.TermLeads,
                Strong = merged.Strong.Union(language.Strong),
                Weak = merged.Weak.Union(language.Weak),
                UserName = merged.UserName.Union(language.UserName),
                Neutral = merged.Neutral.Union(language.Neutral),
            };
        }

        return merged;
    }
}
