using System;
using HygieneAnalyzers.Secrets.Names.Words;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>The word-order rules by which a split name is a credential's.</summary>
internal static class NamePatterns
{
    // The longest terms have this many words (bi-mil-beon-ho).
    private const int MaxTermWords = 4;

    public static CredentialName Judge(IdentifierWords words)
    {
        var last = words.Count - 1;
        if (Ends(words, words.Count, NeutralWords.Compounds))
        {
            return CredentialName.None;
        }

        var ending = JudgeEnding(words);
        if (ending == CredentialName.None && NeutralWords.Nouns.Contains(words[last]))
        {
            return CredentialName.None;
        }

        return ending != CredentialName.None ? ending
            : JudgeLeading(words) is var leading and not CredentialName.None ? leading
            : ScriptTerms.Judge(words[last]) is var script and not CredentialName.None ? script
            : IsGlued(words[last]) ? CredentialName.Strong
            : CredentialName.None;
    }

    /// <summary>Whether a word before the head says that this is not the credential itself (<c>hashedPassword</c>, <c>showPassword</c>).</summary>
    public static bool IsFlipped(IdentifierWords words)
    {
        if (words.Count > 1 && NeutralWords.LeadingFlips.Contains(words[0]))
        {
            return true;
        }

        for (var i = 0; i < words.Count - 1; i++)
        {
            if (NeutralWords.Flips.Contains(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static CredentialName JudgeEnding(IdentifierWords words)
    {
        var terms = Languages.HeadLast;
        return Ends(words, words.Count, terms.Strong) ? CredentialName.Strong
            : Ends(words, words.Count, terms.UserName) ? CredentialName.UserName
            : Ends(words, words.Count, terms.Weak) ? CredentialName.Weak
            : CredentialName.None;
    }

    /// <summary>A term that may stand anywhere, when no neutral noun stands anywhere.</summary>
    private static CredentialName JudgeLeading(IdentifierWords words)
    {
        var terms = Languages.HeadFirst;
        var best = CredentialName.None;
        for (var end = 1; end <= words.Count; end++)
        {
            var found = Ends(words, end, terms.Strong) ? CredentialName.Strong
                : Ends(words, end, terms.Weak) ? CredentialName.Weak
                : end == words.Count && Ends(words, end, terms.UserName) ? CredentialName.UserName
                : CredentialName.None;
            best = found > best ? found : best;
        }

        return best != CredentialName.None && HasNeutral(words) ? CredentialName.None : best;
    }

    private static bool HasNeutral(IdentifierWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Languages.HeadFirst.Neutral.Contains(words[i]) || (i > 0 && NeutralWords.Nouns.Contains(words[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words before <paramref name="end"/> end with a term of one to four words.</summary>
    private static bool Ends(IdentifierWords words, int end, WordSet terms)
    {
        for (var first = end - 1; first >= 0 && first >= end - MaxTermWords; first--)
        {
            if (terms.Contains(words.Between(first, end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        foreach (var term in Languages.Glued)
        {
            var holder = word.Length - term.Length;
            if (holder >= 2 && word.EndsWith(term))
            {
                var before = word.Slice(0, holder);
                return !NeutralWords.LeadingFlips.Contains(before) && !NeutralWords.Flips.Contains(before);
            }
        }

        return false;
    }
}
