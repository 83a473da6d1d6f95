using System.Collections.Concurrent;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>What counts as a credential in one source file: the built-in knowledge plus the user's options for that file.</summary>
internal sealed class CredentialKnowledge
{
    private readonly ConcurrentDictionary<string, CredentialName> _names = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _mentions = new();
    private readonly CredentialVocabulary _vocabulary;

    private CredentialKnowledge(Words words)
    {
        _vocabulary = CredentialVocabulary.Default.With(words.Terms, words.NonTerms);
        Values = SecretValues.Default.With(words.Ignored, words.Placeholders);
    }

    public SecretValues Values { get; }

    /// <summary>The knowledge for a tree; trees with the same options share one.</summary>
    public static CredentialKnowledge For(HygieneContext hygiene, SyntaxTree tree)
    {
        var options = hygiene.Options;
        var words = new Words(
            options.Read(HygieneOptions.CredentialTerms, tree),
            options.Read(HygieneOptions.NonCredentialTerms, tree),
            options.Read(HygieneOptions.IgnoredValues, tree),
            options.Read(HygieneOptions.Placeholders, tree));
        return hygiene.Get(static _ => new Cache()).Entries.GetOrAdd(words, static w => new CredentialKnowledge(w));
    }

    /// <summary>The knowledge for a configuration file.</summary>
    public static CredentialKnowledge For(HygieneContext hygiene, AdditionalText file)
    {
        var options = hygiene.Options;
        var words = new Words(
            options.Read(HygieneOptions.CredentialTerms, file),
            options.Read(HygieneOptions.NonCredentialTerms, file),
            options.Read(HygieneOptions.IgnoredValues, file),
            options.Read(HygieneOptions.Placeholders, file));
        return hygiene.Get(static _ => new Cache()).Entries.GetOrAdd(words, static w => new CredentialKnowledge(w));
    }

    /// <summary>How much a name says; each name is judged once.</summary>
    public CredentialName Judge(string name) => _names.TryGetValue(name, out var verdict) ? verdict : _names.GetOrAdd(name, _vocabulary.Judge);

    /// <summary>Whether a name that says enough stands anywhere in the code; where none does, no value in it has come out of a credential.</summary>
    public bool IsMentionedIn(SyntaxNode code) => _mentions.TryGetValue(code, out var isMentioned) ? isMentioned : _mentions.GetOrAdd(code, FindMention);

    private bool FindMention(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && Judge(token.ValueText) == CredentialName.Strong)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Cache
    {
        public ConcurrentDictionary<Words, CredentialKnowledge> Entries { get; } = new();
    }

    private readonly record struct Words(
        ImmutableArray<string> Terms, ImmutableArray<string> NonTerms, ImmutableArray<string> Ignored, ImmutableArray<string> Placeholders);
}
