using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>
/// An immutable set of folded words, written as one blank-separated text so that the tables read as word lists. A piece of a name is looked up
/// where it stands, without a string of its own: names are judged by the hundred thousand, and nearly none is a credential's.
/// </summary>
internal sealed class WordSet
{
    private static readonly char[] Blanks = [' ', '\r', '\n', '\t'];

    private readonly HashSet<string> _words;
    private readonly string[][] _buckets;
    private readonly int _longest;

    private WordSet(HashSet<string> words)
    {
        _words = words;
        _buckets = new string[PowerOfTwo(words.Count * 2)][];
        foreach (var word in words)
        {
            ref var bucket = ref _buckets[Hash(word) & (_buckets.Length - 1)];
            bucket = bucket is null ? [word] : [.. bucket, word];
            _longest = Math.Max(_longest, word.Length);
        }
    }

    public static WordSet Empty { get; } = Of([]);

    public static WordSet Of(string words) => Of((IEnumerable<string>)Split(words));

    public static WordSet Of(IEnumerable<string> words) => new(new HashSet<string>(words, StringComparer.Ordinal));

    /// <summary>The words of a table, in the order in which they stand there.</summary>
    public static ImmutableArray<string> List(string words) => ImmutableArray.Create(Split(words));

    public WordSet Union(WordSet other) => Of(_words.Concat(other._words));

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length <= _longest && _buckets[Hash(word) & (_buckets.Length - 1)] is { } bucket)
        {
            foreach (var candidate in bucket)
            {
                if (word.SequenceEqual(candidate))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = word.Length;
        foreach (var c in word)
        {
            hash = (hash * 31) + c;
        }

        return hash ^ (hash >> 15);
    }

    private static int PowerOfTwo(int atLeast)
    {
        var size = 1;
        while (size < atLeast)
        {
            size *= 2;
        }

        return size;
    }

    private static string[] Split(string words) => words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
