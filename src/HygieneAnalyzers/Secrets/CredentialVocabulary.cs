using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// Judges names: split into words, the head noun decides. Whole words only, so that <c>author</c> is no <c>auth</c> and
/// <c>shipping</c> no <c>pin</c>. Immutable; the user's own words make another instance.
/// </summary>
internal sealed class CredentialVocabulary
{
    private readonly ImmutableArray<string> _terms;
    private readonly ImmutableArray<string> _nonTerms;

    private CredentialVocabulary(ImmutableArray<string> terms, ImmutableArray<string> nonTerms)
    {
        _terms = terms;
        _nonTerms = nonTerms;
    }

    public static CredentialVocabulary Default { get; } = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

    /// <summary>The vocabulary with the user's terms, which are strong, and words that are no credentials in the user's trade.</summary>
    public CredentialVocabulary With(IEnumerable<string> extraTerms, IEnumerable<string> nonTerms)
    {
        var terms = _terms.AddRange(Fold(extraTerms));
        var without = _nonTerms.AddRange(Fold(nonTerms));
        return terms.IsEmpty && without.IsEmpty ? this : new CredentialVocabulary(terms, without);
    }

    /// <summary>What the name of a variable, member, parameter, key or field says about its value.</summary>
    public CredentialName Judge(string identifier) => Judge(IdentifierSplitter.Split(identifier));

    private CredentialName Judge(IdentifierWords words)
    {
        words = Head(words);
        if (words.Count == 0 || EndsWithAny(words, _nonTerms) || NamePatterns.IsFlipped(words))
        {
            return CredentialName.None;
        }

        return EndsWithAny(words, _terms) ? CredentialName.Strong : NamePatterns.Judge(words);
    }

    private static IdentifierWords Head(IdentifierWords words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (NeutralWords.Prepositions.Contains(word)
                || (NeutralWords.LoosePrepositions.Contains(word) && NamePatterns.Judge(words.Take(i)) != CredentialName.None))
            {
                words = words.Take(i);
            }
        }

        var count = words.Count;
        while (count > 1 && NeutralWords.Transparent.Contains(words[count - 1]))
        {
            count--;
        }

        return words.Take(count);
    }

    /// <summary>Whether the name ends with a whole word, or with several, that make up one of the terms.</summary>
    private static bool EndsWithAny(IdentifierWords words, ImmutableArray<string> terms)
    {
        foreach (var term in terms)
        {
            var start = words.Joined.Length - term.Length;
            if (words.Joined.EndsWith(term, StringComparison.Ordinal) && (words.Starts.Contains(start) || Letters.IsCaseless(term[0])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Fold(IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            var folded = IdentifierSplitter.Split(term).Joined;
            if (folded.Length > 0)
            {
                yield return folded;
            }
        }
    }
}
