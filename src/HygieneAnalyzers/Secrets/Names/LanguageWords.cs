namespace HygieneAnalyzers.Secrets.Names;

/// <summary>The words of one language, folded (lower case, no diacritics) and joined (<c>motdepasse</c>).</summary>
internal sealed class LanguageWords
{
    /// <summary>Whether the term may lead in a name (<c>senhaUsuario</c>) instead of standing last (<c>userPassword</c>).</summary>
    public bool TermLeads { get; init; }

    public WordSet Strong { get; init; } = WordSet.Empty;

    public WordSet Weak { get; init; } = WordSet.Empty;

    public WordSet UserName { get; init; } = WordSet.Empty;

    /// <summary>Nouns of the language that make a name one about a credential; the English ones are <see cref="NeutralWords"/>.</summary>
    public WordSet Neutral { get; init; } = WordSet.Empty;
}
