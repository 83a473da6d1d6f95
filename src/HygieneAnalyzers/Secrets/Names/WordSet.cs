using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>An immutable set of folded words, written as one blank-separated text so that the tables read as word lists.</summary>
internal sealed class WordSet
{
    private static readonly char[] Blanks = [' ', '\r', '\n', '\t'];

    private readonly HashSet<string> _words;

    private WordSet(HashSet<string> words) => _words = words;

    public static WordSet Empty { get; } = new([]);

    public static WordSet Of(string words) => new(new HashSet<string>(Split(words), StringComparer.Ordinal));

    public static WordSet Of(IEnumerable<string> words) => new(new HashSet<string>(words, StringComparer.Ordinal));

    /// <summary>The words of a table, in the order in which they stand there.</summary>
    public static ImmutableArray<string> List(string words) => ImmutableArray.Create(Split(words));

    public WordSet Union(WordSet other)
    {
        var all = new HashSet<string>(_words, StringComparer.Ordinal);
        all.UnionWith(other._words);
        return new WordSet(all);
    }

    public bool Contains(string word) => _words.Contains(word);

    private static string[] Split(string words) => words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
